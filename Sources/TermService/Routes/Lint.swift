import Drafts
import HTTPMessages
import Languages
import Linting
import Localization
import TermMatching

extension Route {
  /// Checks a draft.
  static let lint = Route(
    "POST", "/v1/lint",
    LocalizedText(
      #"Checks a draft: JSON {"text", "language", "format", "path"}, or the draft itself as text/plain, text/markdown or text/html."#,
      fr:
        #"Vérifie un texte\#u{A0}: JSON {"text", "language", "format", "path"}, ou le texte lui-même en text/plain, text/markdown ou text/html."#
    )
  ) { service, exchange in
    let draft = try LintRequest(exchange.request)
    let language = try draft.language.map { tag throws(Problem) in try service.language(tag) }
    let source = try DecodedText(draft.bytes, name: draft.path)
    if draft.isDeclaredUTF8, let place = source.firstForeignByte {
      throw Problem(
        422,
        LocalizedText(
          "The draft is not UTF-8, as its Content-Type says: \(draft.path):\(place.line):\(place.column).",
          fr:
            "Le texte n’est pas en UTF-8, contrairement à son Content-Type\u{A0}: \(draft.path):\(place.line):\(place.column)."
        ))
    }
    let file = LintedFile(
      path: draft.path, try draft.format.draft(of: source, language: language?.code),
      Linter(service.index, LintOptions(minimum: draft.minimum)),
      language: language, limit: LintRequest.mostFindings + 1)
    guard file.findings.count <= LintRequest.mostFindings else {
      throw Problem.tooManyFindings(LintRequest.mostFindings)
    }
    return try service.json(JSONReport([file], exchange.uiLanguage))
  }
}

/// A draft as a client sends it.
private struct LintRequest {
  /// More findings than any draft for people has.
  static let mostFindings = 5_000

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
    let type = request.headers["content-type"].map { $0.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace } }
    let charset =
      request.headers["content-type"].map { $0.lowercased().filter { !$0.isWhitespace && $0 != "\"" } } ?? ""
    isDeclaredUTF8 = charset.split(separator: ";").contains("charset=utf-8")
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
      minimum = try Self.severity(body.minSeverity)
    case "text/plain"?, "text/markdown"?, "text/html"?:
      bytes = request.body
      path = request.query["path"] ?? "draft"
      language = request.query["language"]
      format = type == "text/html" ? .html : type == "text/markdown" ? .markdown : .plainText
      minimum = try Self.severity(request.query["minSeverity"])
    default:
      throw Problem(
        415,
        LocalizedText(
          "Send the draft as application/json, text/plain, text/markdown or text/html.",
          fr: "Envoyer le texte en application/json, text/plain, text/markdown ou text/html."))
    }
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

  private static func severity(_ name: String?) throws(Problem) -> Severity {
    guard let name else { return .information }
    guard let severity = Severity(rawValue: name) else {
      throw Problem(
        400,
        LocalizedText(
          "There is no severity '\(name)'; there are hint, information, warning, error.",
          fr: "Il n’y a pas de gravité «\u{A0}\(name)\u{A0}»\u{A0}; il y a hint, information, warning, error."))
    }
    return severity
  }
}
