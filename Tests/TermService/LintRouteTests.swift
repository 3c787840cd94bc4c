import HTTPMessages
import TestSupport
import Testing

/// The report of `lint` as DESIGN.md, section 7, fixes it.
struct LintShape: Decodable, Equatable {
  struct File: Decodable, Equatable {
    let path: String
    let language: String
    let findings: [Finding]
  }

  struct Finding: Decodable, Equatable {
    let rule: String
    let severity: String
    let conceptId: String
    let term: String
    let status: String
    let text: String
    let range: Span
    let replacements: [Replacement]
    let message: String
  }

  struct Span: Decodable, Equatable {
    let start: Place
    let end: Place
  }

  struct Place: Decodable, Equatable {
    let line: Int
    let column: Int
    let byte: Int
  }

  struct Replacement: Decodable, Equatable {
    let text: String
    let fix: Bool
  }

  let version: Int
  let files: [File]
  let summary: [String: Int]
}

@Suite struct LintRouteTests {
  private static let draft = MarkedText("# L’été\n\nÀ Évian, les [[migrants *illégaux*]].\n")

  @Test(
    "a draft as JSON and as text has the report of the contract",
    arguments: [
      ("application/json", true), ("Application/JSON;charset=UTF-8", true), ("text/markdown; charset=utf-8", false),
    ])
  func contract(type: String, isJSON: Bool) throws {
    let text = Self.draft.text
    let json = #"{"text": "\#(text.replacing("\n", with: "\\n"))", "path": "note.md", "language": "fr"}"#
    let answer = try Asking().lint(
      isJSON ? json : text, type: type, query: isJSON ? "" : "?path=note.md&language=fr", language: "fr")
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Type"] == "application/json")
    let report = try answer.json(LintShape.self)
    #expect(report.version == 1)
    #expect(report.summary == ["error": 1, "warning": 0, "information": 0, "hint": 0])
    let finding = LintShape.Finding(
      rule: "deprecated-term", severity: "error", conceptId: "irregular-migrant", term: "migrant illégal",
      status: "deprecated",
      text: "migrants *illégaux*", range: Self.span,
      replacements: [.init(text: "migrants en situation irrégulière", fix: false)],
      message:
        "«\u{A0}migrants illégaux\u{A0}» est un terme à éviter\u{A0}: écrire «\u{A0}migrants en situation irrégulière\u{A0}»"
    )
    #expect(report.files == [LintShape.File(path: "note.md", language: "fr", findings: [finding])])
  }

  /// The place of the mark: the draft has one finding, on its third line.
  private static let span: LintShape.Span = {
    let bytes = Array(draft.text.utf8)
    func place(_ offset: Int) -> LintShape.Place {
      let before = String(decoding: bytes[..<offset], as: UTF8.self)
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      return LintShape.Place(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1, byte: offset)
    }
    return LintShape.Span(start: place(draft.ranges[0].lowerBound), end: place(draft.ranges[0].upperBound))
  }()

  @Test(
    "the format and the least severity may be told",
    arguments: [
      (#"{"text": "Les `migrants illégaux`."}"#, 1),
      (#"{"text": "Les `migrants illégaux`.", "format": "markdown"}"#, 0),
      (#"{"text": "Les `migrants illégaux`.", "path": "note.md"}"#, 0),
      (#"{"text": "Les `migrants illégaux`.", "path": "note.md", "format": "text"}"#, 1),
      (#"{"text": "Les migrants clandestins."}"#, 1),
      (#"{"text": "Les migrants clandestins.", "minSeverity": "error"}"#, 0),
      (#"{"text": "The irregular migrants."}"#, 0), (#"{"text": "The irregular migrants.", "minSeverity": "hint"}"#, 1),
      (#"{"text": ""}"#, 0),
    ])
  func options(body: String, count: Int) throws {
    let report = try Asking().lint(body).json(LintShape.self)
    #expect(report.files.count == 1)
    #expect(report.files[0].findings.count == count)
    #expect(report.summary.values.reduce(0, +) == count)
  }

  @Test(
    "the type of the content tells the format",
    arguments: [("text/plain", 0), ("text/markdown", 1), ("text/html", 1), ("Text/HTML; charset=utf-8", 1)])
  func types(type: String, count: Int) throws {
    let report = try Asking().lint("Les migrants <b>ill&eacute;gaux</b>.", type: type).json(LintShape.self)
    #expect(report.files[0].findings.count { $0.text == "migrants <b>ill&eacute;gaux</b>" } == count)
  }

  @Test("a draft without a name is called draft, and its language is told by its words")
  func defaults() throws {
    let report = try Asking().lint("The illegal migrants of the sea.", type: "text/plain").json(LintShape.self)
    #expect(report.files[0].path == "draft")
    #expect(report.files[0].language == "en")
  }
}
