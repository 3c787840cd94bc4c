import Drafts
import HTTPMessages
import Linting
import Localization

/// A draft as a client sends it.
struct DraftRequest {
  var bytes: [UInt8]
  var path: String
  var language: String?
  var format: DraftFormat
  var minimum: Severity
  /// Whether the client says that the content is UTF-8; otherwise it may be windows-1252 as well.
  var isDeclaredUTF8: Bool

  private struct Body: Decodable {
    let text: String
    let language: String?
    let format: String?
    let path: String?
    let minSeverity: String?
  }

  init(_ request: HTTPRequest) throws {
    let type = request.mediaType
    isDeclaredUTF8 = request.isDeclaredUTF8
    switch type {
    case "application/json"?:
      let body: Body
      do { body = try JSON.value(Body.self, from: request.body) } catch {
        throw Problem(
          400,
          LocalizedText(
            #"The content is not JSON with a string "text"."#,
            fr: #"Le contenu n’est pas du JSON avec une chaîne «\#u{A0}text\#u{A0}»."#))
      }
      bytes = Array(body.text.utf8)
      path = body.path ?? "draft"
      language = body.language
      format = try Self.format(body.format) ?? DraftFormat(path: path)
      minimum = try .least(body.minSeverity)
    case "text/plain"?, "text/markdown"?, "text/html"?:
      bytes = request.body
      path = request.query["path"] ?? "draft"
      language = request.query["language"]
      format = type == "text/html" ? .html : type == "text/markdown" ? .markdown : .plainText
      minimum = try .least(request.query["minSeverity"])
    default:
      throw Problem(
        415,
        LocalizedText(
          "Send the draft as application/json, text/plain, text/markdown or text/html.",
          fr: "Envoyer le texte en application/json, text/plain, text/markdown ou text/html."))
    }
  }

  /// The draft in UTF-8. Throws `DraftError` or `Problem` 422, each with a place, where it is not text.
  func text() throws -> DecodedText {
    try DecodedText(sent: bytes, name: path, isDeclaredUTF8: isDeclaredUTF8)
  }

  private static func format(_ name: String?) throws(Problem) -> DraftFormat? {
    guard let name else { return nil }
    guard let format = DraftFormat(rawValue: name) else {
      let known = DraftFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        400,
        LocalizedText(
          "There is no format '\(name)'; there are \(known).",
          fr: "Il n’y a pas de format «\u{A0}\(name)\u{A0}»\u{A0}; il y a \(known)."))
    }
    return format
  }
}
