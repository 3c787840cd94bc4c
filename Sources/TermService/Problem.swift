import Drafts
import HTTPMessages
import Localization

/// An error of the service as its client sees it (RFC 9457).
struct Problem: Error, Sendable, Hashable {
  /// The status code.
  let status: Int
  /// What is wrong and what to do, as a sentence.
  let detail: LocalizedText
  /// Header fields that belong to the answer, such as `Allow`.
  var headers: [String: String] = [:]

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

    private enum CodingKeys: String, CodingKey {
      case type, title, status, detail
    }
  }

  /// The response in a language of the client.
  func response(_ language: UILanguage) -> HTTPResponse {
    let body = Body(title: Self.titles[status] ?? "Error", status: status, detail: detail[language])
    var headers = headers
    headers["Content-Type"] = "application/problem+json"
    headers["Content-Language"] = language.rawValue
    return HTTPResponse(status: status, headers: headers, body: (try? JSON.bytes(body)) ?? [])
  }

  /// The phrases of RFC 9110, section 15.
  private static let titles = [
    400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 413: "Content Too Large",
    415: "Unsupported Media Type", 422: "Unprocessable Content", 500: "Internal Server Error",
  ]
}
