import Drafts
import HTTPMessages
import Localization
import TermStore
import Terminology
import WebPages

/// An error of the service as its client sees it (RFC 9457).
struct Problem: Error, Sendable, Hashable {
  /// The status code.
  let status: Int
  /// What is wrong and what to do, as a sentence.
  let detail: LocalizedText
  /// The concepts that stand in the way, for a status of 409.
  var concepts: [ConceptEntry.ID] = []
  /// The part of what was sent that is wrong; nil where it is not one part.
  var fault: Fault?
  /// Header fields that belong to the answer, such as `Allow`.
  var headers: [String: String] = [:]

  /// A part of what was sent that is wrong.
  struct Fault: Sendable, Hashable {
    /// The JSON pointer of the part (RFC 6901).
    let pointer: String
    /// What is wrong with it, without a final stop.
    let message: LocalizedText
  }

  init(_ status: Int, _ detail: LocalizedText, headers: [String: String] = [:]) {
    self.status = status
    self.detail = detail
    self.headers = headers
  }

  /// A draft that cannot be read, with the place of the fault.
  init(_ error: DraftError) {
    self.init(
      422,
      LocalizedText(
        "The draft cannot be read: \(error.file):\(error.line):\(error.column): \(error.message.english).",
        fr:
          "Le texte ne peut pas être lu\u{A0}: \(error.file):\(error.line):\(error.column)\u{A0}: \(error.message.french)."
      ))
  }

  /// An edit that cannot be made.
  init(_ error: EditError) {
    let status =
      switch error.kind {
      case .refused, .whichFile: 422
      case .unknown: 404
      case .taken: 409
      }
    let detail =
      switch error.kind {
      case .refused: error.message
      case .whichFile(let files):
        // What the command line says of its options is of no use here.
        LocalizedText(
          "give a subject field that the glossary has, or ?file= with one of \(files.joined(separator: ", "))",
          fr:
            "donner un domaine que le glossaire connaît, ou ?file= avec l’un de \(files.joined(separator: ", "))")
      case .unknown:
        LocalizedText("there is no such concept or import any more", fr: "cette notion ou cet import n’existe plus")
      case .taken(let concepts):
        LocalizedText(
          "these concepts stand in the way: \(concepts.map(\.rawValue).joined(separator: ", "))",
          fr: "ces notions s’y opposent\u{A0}: \(concepts.map(\.rawValue).joined(separator: ", "))")
      }
    self.init(
      status,
      LocalizedText(
        "The edit cannot be made: \(detail.english).",
        fr: "La modification ne peut pas être faite\u{A0}: \(detail.french)."))
    if case .taken(let concepts) = error.kind { self.concepts = concepts }
  }

  /// A request that the server refuses.
  init(_ refusal: HTTPRefusal) {
    switch refusal {
    case .tooLarge(let limit):
      self.init(
        413,
        LocalizedText(
          "The request has more than \(UILanguage.english.figure(limit)) bytes of content: send the draft in parts.",
          fr:
            "La requête a plus de \(UILanguage.french.figure(limit))\u{A0}octets de contenu\u{A0}: envoyer le texte en plusieurs parties."
        ))
    case .busy(let seconds):
      self.init(
        503,
        LocalizedText(
          "Too many requests wait: send it again in \(seconds) seconds.",
          fr: "Trop de requêtes attendent\u{A0}: la renvoyer dans \(seconds)\u{A0}secondes."))
    }
  }

  /// An error of any kind that a route has thrown.
  init(any error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as DraftError: self.init(error)
    case let error as EditError: self.init(error)
    case let error as any PlacedError:
      // The path of the file is no business of the client.
      self.init(
        500,
        LocalizedText(
          "The glossary could not be read: \(error.message.english). Tell whoever runs this server.",
          fr:
            "Le glossaire n’a pas pu être lu\u{A0}: \(error.message.french). Prévenir la personne qui gère ce serveur.")
      )
    default:
      self.init(
        500,
        LocalizedText(
          "The answer could not be made. Try again, and if it stays so, tell whoever runs this server.",
          fr:
            "La réponse n’a pas pu être établie. Réessayer, et si cela persiste, prévenir la personne qui gère ce serveur."
        ))
    }
  }

  /// A draft with more findings than one answer gives.
  static func tooManyFindings(_ limit: Int) -> Problem {
    Problem(
      413,
      LocalizedText(
        "The draft has more than \(limit) findings: send it in parts.",
        fr: "Le texte donne plus de \(limit) constats\u{A0}: l’envoyer en plusieurs parties."))
  }

  private struct Body: Encodable {
    let type = "about:blank"
    let title: String
    let status: Int
    let detail: String
    let concepts: [ConceptEntry.ID]?

    private enum CodingKeys: String, CodingKey {
      case type, title, status, detail, concepts
    }
  }

  /// The response in the form that the client reads: plain text under `/v2`, a page to a browser outside the data, else
  /// a problem.
  ///
  /// - Parameter signIn: whether the visitor is signed in, for a page; worked out only then.
  func answer(to request: HTTPRequest, _ signIn: @autoclosure () -> SignIn = .impossible) -> HTTPResponse {
    let language = UILanguage(acceptLanguage: request.headers["accept-language"] ?? "")
    if request.path.hasPrefix("/v2/") { return plainResponse(language) }
    return request.prefersPage && !request.path.hasPrefix("/v1/") ? page(request, signIn()) : response(language)
  }

  /// The response in a language of the client.
  func response(_ language: UILanguage) -> HTTPResponse {
    let body = Body(
      title: Self.title(of: status), status: status, detail: detail[language],
      concepts: concepts.isEmpty ? nil : concepts)
    var headers = headers
    headers["Content-Type"] = "application/problem+json"
    headers["Content-Language"] = language.rawValue
    return HTTPResponse(status: status, headers: headers, body: (try? JSON.bytes(body)) ?? [])
  }

  /// The response as the clients of LanguageTool read it: plain text.
  func plainResponse(_ language: UILanguage) -> HTTPResponse {
    var headers = headers
    headers["Content-Type"] = "text/plain; charset=utf-8"
    headers["Content-Language"] = language.rawValue
    return HTTPResponse(status: status, headers: headers, body: Array("Error: \(detail[language])".utf8))
  }

  /// The phrase of a status code.
  static func title(of status: Int) -> String { titles[status] ?? "Error" }

  /// The phrases of RFC 9110, section 15.
  private static let titles = [
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    406: "Not Acceptable", 409: "Conflict",
    412: "Precondition Failed", 413: "Content Too Large",
    415: "Unsupported Media Type", 422: "Unprocessable Content",
    428: "Precondition Required", 429: "Too Many Requests", 500: "Internal Server Error",
    503: "Service Unavailable",
  ]
}
