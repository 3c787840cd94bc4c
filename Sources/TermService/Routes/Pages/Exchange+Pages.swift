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
  var pageContext: PageContext {
    let chosen = query["lang"].flatMap { UILanguage(tag: $0) }
    let parts = path.split(separator: "/").map(String.init)
    let query = query.filter { $0.key != "lang" }.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    return PageContext(
      chosen ?? UILanguage(acceptLanguage: headers["accept-language"] ?? ""), isLanguageChosen: chosen != nil,
      address: PageAddress(parts, query: query), origin: origin)
  }

  /// Where the client reaches the service, or nil where it does not tell or tells no host.
  private var origin: String? {
    guard let host = headers["host"], !host.isEmpty, host.utf8.count < 256,
      host.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-:[]".unicodeScalars.contains($0))
      })
    else { return nil }
    return (headers["x-forwarded-proto"] == "https" ? "https://" : "http://") + host
  }
}

extension HTTPResponse {
  /// A page. Nothing in it may come from elsewhere, no script or style may stand in it, and no frame may hold it
  /// (Content Security Policy, level 3).
  ///
  /// - Parameter isPrivate: whether it shows what a visitor sent, which nothing may keep.
  init(page text: String, status: Int = 200, _ language: UILanguage, isPrivate: Bool = false) {
    self.init(
      status: status,
      headers: [
        "Content-Type": "text/html; charset=utf-8", "Content-Language": language.rawValue,
        "Vary": "Accept, Accept-Language", "Cache-Control": isPrivate ? "no-store" : "no-cache",
        "Content-Security-Policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "same-origin", "X-Content-Type-Options": "nosniff",
      ], body: Array(text.utf8))
  }
}

extension Problem {
  /// The problem as a page.
  func page(_ request: HTTPRequest) -> HTTPResponse {
    let context = request.pageContext
    var response = HTTPResponse(page: ErrorPage(status, detail, context).text, status: status, context.language)
    response.headers.merge(headers) { _, own in own }
    return response
  }
}
