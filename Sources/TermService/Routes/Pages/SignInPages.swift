import Access
import HTTPMessages
import Localization
import WebPages

extension Route {
  static let ofSignIn: [Route] = [signInPage, signIn, signOut]

  private static let target = Parameter(
    "to", .draft(most: 2_000),
    LocalizedText("the page to go to afterwards", fr: "la page où aller ensuite"), example: "/proposals")

  private static func readOnly(_ path: String, headers: [String: String] = ["accept": "text/html"], body: String? = nil)
    -> RouteExample
  {
    RouteExample(
      meaning: LocalizedText("of a service that is read-only", fr: "d’un service en lecture seule"), target: path,
      headers: headers, type: body.map { _ in "application/x-www-form-urlencoded" }, body: body, status: 403,
      answer: "read-only")
  }

  /// The form for a token.
  private static let signInPage = Route(
    "GET", "/sign-in", name: "signInPage", group: .pages,
    LocalizedText("The page for signing in with a token.", fr: "La page pour se connecter avec un jeton."),
    parameters: [target], answers: [Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))],
    problems: [403], examples: [readOnly("/sign-in")]
  ) { exchange in
    guard exchange.service.desk != nil else { throw Problem.readOnly }
    let address = exchange[target].flatMap { LocalAddress($0) }?.text
    let context = exchange.pageContext
    return HTTPResponse(page: SignInPage(target: address, context).text, exchange.request, context, isPrivate: true)
  }

  /// Keeps a token that is known in a cookie.
  private static let signIn = form(
    "/sign-in", name: "signIn", role: nil,
    LocalizedText("Signs in with a token, which a cookie keeps.", fr: "Connecte avec un jeton, qu’un cookie garde."),
    problems: [401, 429],
    example: readOnly("/sign-in", headers: ["accept": "text/html", "sec-fetch-site": "same-origin"], body: "token=a")
  ) { exchange in
    guard let desk = exchange.service.desk else { throw Problem.readOnly }
    let request = exchange.request
    let fields = try exchange.form()
    let secret = (fields["token"] ?? "")[...].trimmingSpaces
    let address = fields["to"].flatMap { LocalAddress($0) }?.text
    let context = exchange.pageContext
    do throws(Problem) {
      guard TokenCookie.canHold(secret) else { throw secret.isEmpty ? .noTokenTyped : .unknownToken }
      _ = try desk.owner(of: secret, client: request.client, now: exchange.service.clock())
    } catch {
      var response = HTTPResponse(
        page: SignInPage(target: address, error: error.detail, context).text, status: error.status, request, context,
        isPrivate: true)
      response.headers.merge(error.headers) { own, _ in own }
      return response
    }
    var response = HTTPResponse.seeOther(address ?? context.link())
    response.headers["Set-Cookie"] = TokenCookie.keeping(secret, for: request)
    return response
  }

  /// Drops the cookie.
  private static let signOut = form(
    "/sign-out", name: "signOut", role: nil, LocalizedText("Signs out.", fr: "Déconnecte."),
    example: RouteExample(
      meaning: LocalizedText("from the first page", fr: "de la première page"), target: "/sign-out",
      headers: ["sec-fetch-site": "same-origin"], status: 303, answer: "")
  ) { exchange in
    var response = HTTPResponse.seeOther(exchange.request.pageContext(.possible).link())
    response.headers["Set-Cookie"] = TokenCookie.dropping(for: exchange.request)
    return response
  }
}

extension Problem {
  fileprivate static let noTokenTyped = Problem(
    422, LocalizedText("Paste your token here.", fr: "Coller le jeton ici."))
}
