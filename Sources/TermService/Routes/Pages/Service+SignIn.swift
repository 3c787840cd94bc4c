import Access
import HTTPMessages
import Localization
import WebPages

extension Service {
  /// Whether whoever asks for a page is signed in.
  ///
  /// - Parameter user: who it is, where that is known already.
  func signIn(of request: HTTPRequest, user: AccessToken? = nil) -> SignIn {
    guard let desk else { return .impossible }
    guard let user else {
      guard let secret = request.cookie(TokenCookie.name) else { return .possible }
      do throws(Problem) {
        return signIn(try desk.owner(of: secret, client: request.client, now: clock()), desk)
      } catch {
        // Whoever has to wait may have a good token.
        return error.status == 401 ? .expired : .possible
      }
    }
    return signIn(user, desk)
  }

  private func signIn(_ user: AccessToken, _ desk: EditingDesk) -> SignIn {
    .done(Visitor(user.name, user.role, openProposals: desk.openProposals))
  }

  /// Whether whoever gets a problem is signed in. A token that is not known is not looked at twice.
  func signIn(of request: HTTPRequest, after problem: Problem) -> SignIn {
    guard problem.status == 401 || problem.status == 429 else { return signIn(of: request) }
    return desk == nil ? .impossible : .possible
  }

  /// The way to the page for signing in, for whoever asks for a page without being signed in; nil where that would not help.
  func signInFirst(_ problem: Problem, _ request: HTTPRequest, _ route: Route) -> HTTPResponse? {
    guard route.group == .pages, problem.status == 401, route.method == "GET" else { return nil }
    let context = request.pageContext(.possible)
    var response = HTTPResponse.seeOther(
      context.link("sign-in", query: [("to", context.link(context.address))]))
    if request.cookie(TokenCookie.name) != nil { response.headers["Set-Cookie"] = TokenCookie.dropping(for: request) }
    return response
  }
}

extension Problem {
  /// A page for others than the visitor.
  static func notFor(_ user: AccessToken, _ role: Role) -> Problem {
    let label = role.label
    return Problem(
      403,
      LocalizedText(
        "This is for the role “\(label.english)” and those above it; \(user.name) has the role “\(user.role.label.english)”. Another token may be shown on the page for signing in.",
        fr:
          "Ceci est réservé au rôle «\u{A0}\(label.french)\u{A0}» et à ceux au-dessus\u{A0}; \(user.name) a le rôle «\u{A0}\(user.role.label.french)\u{A0}». La page de connexion accepte un autre jeton."
      ))
  }

  /// A form of somebody who is not signed in, or not any more.
  static let signedOut = Problem(
    401,
    LocalizedText(
      "You are not signed in any more, so nothing was done. Sign in in another tab, come back here and send the form again: what you wrote is still there.",
      fr:
        "Vous n’êtes plus en ligne\u{A0}; rien n’a donc été fait. Se connecter dans un autre onglet, revenir ici en arrière et renvoyer le formulaire\u{A0}: ce que vous avez écrit y est encore."
    ), headers: ["WWW-Authenticate": "Bearer realm=\"motjuste\""])
}
