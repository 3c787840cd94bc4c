import Drafts
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

@Suite struct ReportsTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
    ])
  }

  private func file(_ text: String, _ path: String = "note.txt") throws -> LintedFile {
    LintedFile(
      path: path, DraftFormat(path: path).draft(Array(text.utf8)), Linter(try Self.index.get()), language: .french)
  }

  @Test("the text report shows the line, a marker below the term and what to write")
  func text() throws {
    let file = try file("Été.\n\tCes migrants illégaux ?\n")
    #expect(
      TextReport(.english, isColoured: false).text(file) == """
        note.txt:2:6: error: “migrants illégaux” is a deprecated term: write “migrants en situation irrégulière” [deprecated-term]
          2 | \tCes migrants illégaux ?
            | \t    ^^^^^^^^^^^^^^^^^

        """)
    #expect(
      TextReport(.french, isColoured: false).text(file) == """
        note.txt:2:6: erreur\u{A0}: «\u{A0}migrants illégaux\u{A0}» est un terme à éviter\u{A0}: écrire «\u{A0}migrants en situation irrégulière\u{A0}» [deprecated-term]
          2 | \tCes migrants illégaux ?
            | \t    ^^^^^^^^^^^^^^^^^

        """)
    #expect(TextReport(.english, isColoured: true).text(file).contains("\u{1B}[31merror:\u{1B}[0m"))
  }

  @Test("a term over a line end is marked to the end of its first line")
  func overLineEnd() throws {
    let report = TextReport(.english, isColoured: false).text(try file("Des migrants\nillégaux."))
    #expect(report.contains("  1 | Des migrants\n    |     ^^^^^^^^\n"))
    #expect(report.contains("“migrants illégaux” is a deprecated term"))
  }

  @Test("the last line counts files and findings in both languages")
  func summary() throws {
    let clean = try file("Rien.")
    let faulty = try file("Un migrant illégal, des migrants illégaux.")
    let english = TextReport(.english, isColoured: false)
    let french = TextReport(.french, isColoured: false)
    #expect(english.summary([clean]) == "1 file checked: nothing to correct\n")
    #expect(english.summary([clean, faulty]) == "2 files checked: 2 errors\n")
    #expect(french.summary([clean]) == "1 fichier vérifié\u{A0}: rien à corriger\n")
    #expect(french.summary([clean, faulty]) == "2 fichiers vérifiés\u{A0}: 2 erreurs\n")
  }

  @Test(
    "positions count lines from 1, columns in Unicode scalars, bytes in UTF-8",
    arguments: [
      ("[[migrant illégal]]", 1, 1), ("É, un [[migrant illégal]]", 1, 7), ("🧭 é\n\n [[migrants illégaux]]", 3, 2),
      ("a\r\n[[migrant illégal]]\r\n", 2, 1),
    ])
  func positions(marked: String, line: Int, column: Int) throws {
    let text = MarkedText(marked)
    let file = try file(text.text)
    #expect(file.findings.map(\.range) == text.ranges)
    let position = file.positions.position(of: text.ranges[0].lowerBound)
    #expect(position.line == line)
    #expect(position.column == column)
  }
}
