import HTTPMessages
import Testing

/// Drafts that are not the UTF-8 that they should be.
@Suite struct DraftBytesTests {
  private static let latin1 = Array("Les migrants ill".utf8) + [0xE9] + Array("gaux.".utf8)

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: [UInt8]
    let type: String
    let status: Int
    let detail: String
  }

  @Test(
    "a draft that cannot be read is a problem with a place",
    arguments: [
      Row(
        testDescription: "NUL", body: Array("L’été\n\nà\0".utf8), type: "text/plain", status: 422,
        detail: "Le texte ne peut pas être lu\u{A0}: note.md:3:2\u{A0}: un caractère NUL\u{A0}: ce n’est pas du texte."),
      Row(
        testDescription: "half UTF-16", body: [0xFF, 0xFE, 0x61], type: "text/markdown", status: 422,
        detail:
          "Le texte ne peut pas être lu\u{A0}: note.md:1:1\u{A0}: de l’UTF-16 avec un nombre impair d’octets\u{A0}: le texte est coupé."
      ),
      Row(
        testDescription: "not the UTF-8 that it says to be", body: latin1, type: "text/plain; charset=\"UTF-8\"",
        status: 422,
        detail: "Le texte n’est pas en UTF-8, contrairement à son Content-Type\u{A0}: note.md:1:17."),
      Row(
        testDescription: "JSON that is not UTF-8", body: Array(#"{"text": ""#.utf8) + latin1 + Array("\"}".utf8),
        type: "application/json",
        status: 400, detail: "Le contenu n’est pas du JSON avec une chaîne «\u{A0}text\u{A0}»."),
    ])
  func unreadable(_ row: Row) throws {
    let answer = try Asking().lint(row.body, type: row.type, query: "?path=note.md", language: "fr")
    #expect(answer.status == row.status)
    #expect(try answer.json(ProblemShape.self).detail == row.detail)
  }

  @Test("a draft in windows-1252 that says nothing of its encoding is read") func windows1252() throws {
    let report = try Asking().lint(Self.latin1, type: "text/plain").json(LintShape.self)
    #expect(report.files[0].findings.map(\.text) == ["migrants illégaux"])
  }
}
