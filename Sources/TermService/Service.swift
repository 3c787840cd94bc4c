import Drafts
public import HTTPMessages
import Languages
import Localization
public import TermMatching
import Terminology

/// The HTTP interface to a glossary: requests in, responses out. It knows nothing of sockets.
public struct Service: Sendable {
  let index: TermIndex
  let version: String
  let store: PageStore

  /// Creates a service of an index. `version` is the product's, as the health check tells it.
  ///
  /// - Parameter audit: what the page of the audit shows, or nil for none.
  public init(_ index: TermIndex, version: String, audit: GlossaryAudit? = nil) {
    self.index = index
    self.version = version
    store = PageStore(audit)
  }

  /// Every route of the service.
  static let routes: [Route] = [.index, .health, .lookup, .concept, .lint] + Route.pages

  /// The answer to a request. It never fails: an error is an answer too.
  public func response(to request: HTTPRequest) -> HTTPResponse {
    let uiLanguage = UILanguage(acceptLanguage: request.headers["accept-language"] ?? "")
    do {
      return try answer(request, uiLanguage)
    } catch {
      let problem = Self.problem(error)
      let isPage = request.prefersPage && !request.path.hasPrefix("/v1/")
      return isPage ? problem.page(request) : problem.response(uiLanguage)
    }
  }

  /// The answer to a request whose content is larger than the bound of the server.
  public func tooLarge(_ request: HTTPRequest, limit: Int) -> HTTPResponse {
    let problem = Problem(
      413,
      LocalizedText(
        "The request has more than \(UILanguage.english.figure(limit)) bytes of content: send the draft in parts.",
        fr:
          "La requête a plus de \(UILanguage.french.figure(limit))\u{A0}octets de contenu\u{A0}: envoyer le texte en plusieurs parties."
      ), headers: ["Connection": "close"])
    return request.prefersPage && !request.path.hasPrefix("/v1/")
      ? problem.page(request)
      : problem.response(UILanguage(acceptLanguage: request.headers["accept-language"] ?? ""))
  }

  /// What an error is to the client.
  private static func problem(_ error: any Error) -> Problem {
    switch error {
    case let problem as Problem: return problem
    case let error as DraftError: return Problem(error)
    case let error as any PlacedError:
      // The path of the file is no business of the client.
      let detail = LocalizedText(
        "The glossary could not be read: \(error.message.english).",
        fr: "Le glossaire n’a pas pu être lu\u{A0}: \(error.message.french).")
      return Problem(500, detail)
    default:
      let detail = LocalizedText(
        "The glossary could not be read: \(error).", fr: "Le glossaire n’a pas pu être lu\u{A0}: \(error).")
      return Problem(500, detail)
    }
  }

  private func answer(_ request: HTTPRequest, _ uiLanguage: UILanguage) throws -> HTTPResponse {
    // HEAD is answered as GET; the server leaves the content out (RFC 9110, section 9.3.2).
    let method = request.method == "HEAD" ? "GET" : request.method
    var allowed: [String] = []
    for route in Self.routes {
      guard let parameters = route.parameters(request.path) else { continue }
      if route.method == method {
        return try route.answer(self, Exchange(request: request, parameters: parameters, uiLanguage: uiLanguage))
      }
      allowed += route.method == "GET" ? ["GET", "HEAD"] : [route.method]
    }
    guard allowed.isEmpty else {
      let methods = allowed.joined(separator: ", ")
      throw Problem(
        405,
        LocalizedText(
          "\(request.path) answers \(methods), not \(request.method).",
          fr: "\(request.path) répond à \(methods), pas à \(request.method)."),
        headers: ["Allow": methods])
    }
    throw Problem(
      404,
      LocalizedText(
        "There is nothing at \(request.path); GET / lists what there is.",
        fr: "Il n’y a rien à \(request.path)\u{A0}; GET / donne la liste de ce qui existe."))
  }

  /// A language by its tag. Throws `Problem` 400 where the glossary does not have it.
  func language(_ tag: String) throws(Problem) -> Language {
    let language = Language(LanguageTag(rawValue: tag))
    guard index.languages.contains(language) else {
      let known = index.languages.map(\.code).sorted().joined(separator: ", ")
      throw Problem(
        400,
        LocalizedText(
          "The glossary has no terms in the language '\(tag)'; it has \(known).",
          fr: "Le glossaire n’a pas de termes dans la langue «\u{A0}\(tag)\u{A0}»\u{A0}; il a \(known)."))
    }
    return language
  }

  /// A response with JSON content.
  func json(_ value: some Encodable) throws -> HTTPResponse {
    HTTPResponse(
      headers: ["Content-Type": "application/json", "Vary": "Accept, Accept-Language"], body: try JSON.bytes(value))
  }
}
