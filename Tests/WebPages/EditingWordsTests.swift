@testable import WebPages
import Localization
import Testing

/// Dates and differences in words.
@Suite struct EditingWordsTests {
  @Test(
    "a day is told in the words of the language",
    arguments: [
      ("2026-11-21T14:30:12Z", "21 November 2026", "21\u{A0}novembre 2026"),
      ("2024-02-01", "1 February 2024", "1er\u{A0}février 2024"), ("2026", "2026", "2026"),
      ("2026-13-01", "2026-13-01", "2026-13-01"), ("2026-00-10", "2026-00-10", "2026-00-10"),
      ("-999-01-01", "-999-01-01", "-999-01-01"), ("<b>", "<b>", "<b>"), ("", "", ""),
    ])
  func days(text: String, english: String, french: String) {
    #expect(DateWords(text).day(.english) == english)
    #expect(DateWords(text).day(.french) == french)
  }

  @Test("an element of a date is one for machines, too; what is no date is only shown") func elements() {
    #expect(
      DateWords("2024-02-01").markup(.french).text == "<time datetime=\"2024-02-01\">1er\u{A0}février 2024</time>")
    #expect(DateWords("<b>").markup(.french).text == "<time>&lt;b&gt;</time>")
  }

  @Test(
    "two texts are one with what differs",
    arguments: [
      ("a b c", "a b c", "a b c"), ("a b c", "a x c", "a <del>b</del> <ins>x</ins> c"), ("a", "a b", "a <ins>b</ins>"),
      ("a b", "b", "<del>a</del> b"), ("", "a", "<del></del> <ins>a</ins>"),
      ("x < y", "x > y", "x <del>&lt;</del> <ins>&gt;</ins> y"),
    ])
  func words(before: String, after: String, shown: String) {
    #expect(WordDifference(before, after).markup.text == shown)
  }

  @Test("long texts are shown whole") func long() {
    let text = Array(repeating: "a", count: 401).joined(separator: " ")
    #expect(WordDifference(text, "b").markup.text == "<del>\(text)</del> <ins>b</ins>")
  }

  @Test(
    "a line of a transaction is told in words",
    arguments: [
      ("fr migrant illégal: administrativeStatus: deprecated", true, "migrant illégal\u{A0}: statut\u{A0}: à éviter"),
      ("fr: definition: ce qui: est", true, "Français\u{A0}: définition\u{A0}: ce qui: est"),
      ("subjectField: status", true, "domaine\u{A0}: status"), ("note (fr): a", true, "note\u{A0}: a"),
      ("fr migrant bloqué", true, "terme\u{A0}: migrant bloqué"), ("unheard: of", true, "unheard: of"),
      ("proposed by Alice", false, "proposé par Alice"), ("en route", false, "en route"), ("", true, ""),
    ])
  func lines(line: String, isFact: Bool, told: String) {
    #expect(ChangeLine(line, isFact: isFact, .french).text == told)
  }
}
