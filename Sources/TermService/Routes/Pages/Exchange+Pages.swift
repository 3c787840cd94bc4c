import HTTPMessages
import Localization
import WebPages

extension HTTPRequest {
  /// Whether the client would rather have a page than data (RFC 9110, section 12.5.1): it names HTML, and nothing that it
  /// names as JSON weighs more.
  var prefersPage: Bool {
    var html = 0.0
    var json = 0.0
    for item in (headers["accept"] ?? "").split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      switch parts.first {
      case "text/html"?, "application/xhtml+xml"?: html = max(html, weight)
      case "application/json"?, "application/problem+json"?: json = max(json, weight)
      default: break
      }
    }
    return html > 0 && html >= json
  }

  /// What a page knows of the visit: the language that the address names, else that of the client.
  ///
  /// - Parameter signIn: whether the visitor is signed in.
  func pageContext(_ signIn: SignIn) -> PageContext {
    let chosen = query["lang"].flatMap { UILanguage(tag: $0) }
    let parts = path.split(separator: "/").map(String.init)
    let query = query.filter { $0.key != "lang" }.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    return PageContext(
      chosen ?? UILanguage(acceptLanguage: headers["accept-language"] ?? ""), isLanguageChosen: chosen != nil,
      address: PageAddress(parts, query: query), origin: origin, signIn: signIn)
  }

  /// Where the client reaches the service, or nil where it does not tell or tells no host.
  private var origin: String? {
    guard let host = headers["host"], !host.isEmpty, host.utf8.count < 256,
      host.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-:[]".unicodeScalars.contains($0))
      })
    else { return nil }
    return (isOverTLS ? "https://" : "http://") + host
  }
}

extension Exchange {
  /// What a page knows of the visit.
  var pageContext: PageContext { request.pageContext(service.signIn(of: request, user: user)) }
}

extension HTTPResponse {
  /// A page. Nothing in it may come from elsewhere, no script or style may stand in it, and no frame may hold it
  /// (Content Security Policy, level 3).
  ///
  /// - Parameter isPrivate: whether it shows what a visitor sent, which nothing may keep.
  init(page text: String, status: Int = 200, _ request: HTTPRequest, _ context: PageContext, isPrivate: Bool = false) {
    let isVisited = context.signIn.visitor != nil
    self.init(
      status: status,
      headers: [
        "Content-Type": "text/html; charset=utf-8", "Content-Language": context.language.rawValue,
        "Vary": "Accept, Accept-Language\(context.signIn == .impossible ? "" : ", Cookie")",
        "Cache-Control": isPrivate ? "no-store" : isVisited ? "private, no-cache" : "no-cache",
        "Content-Security-Policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "same-origin", "X-Content-Type-Options": "nosniff",
      ], body: Array(text.utf8))
    if context.signIn == .expired { headers["Set-Cookie"] = TokenCookie.dropping(for: request) }
  }
}

extension Problem {
  /// The problem as a page.
  func page(_ request: HTTPRequest, _ signIn: SignIn) -> HTTPResponse {
    let context = request.pageContext(signIn)
    var response = HTTPResponse(page: ErrorPage(status, detail, context).text, status: status, request, context)
    response.headers.merge(headers) { _, own in own }
    return response
  }
}
