@testable import Drafts
import TestSupport
import Testing

/// How words are written into a draft.
@Suite struct EditTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let format: DraftFormat
    let source: String
    let words: String
    let revised: String
    var testDescription: String { source.debugDescription }

    init(_ format: DraftFormat, _ source: String, _ words: String, _ revised: String) {
      self.format = format
      self.source = source
      self.words = words
      self.revised = revised
    }
  }

  @Test("words that were broken over lines are so again, with the bytes that stood between them", arguments: rows)
  func lineBreaks(_ row: Row) {
    let marked = MarkedText(row.source)
    let source = Array(marked.text.utf8)
    let edits = marked.ranges.map { row.format.edit(row.words, at: $0, in: source) }
    #expect(String(decoding: Revision(of: source, edits).revised, as: UTF8.self) == row.revised)
  }

  static let rows: [Row] = [
    Row(.plainText, "des [[migrants illégaux]] ici", "migrants irréguliers", "des migrants irréguliers ici"),
    Row(
      .plainText, "des [[migrants\nillégaux]] ici", "migrants en situation irrégulière",
      "des migrants\nen situation irrégulière ici"),
    Row(.plainText, "[[a\nb]]", "longer words here", "longer\nwords here"),
    Row(.plainText, "[[quite long words\nx]]", "a b c d", "a b c\nd"),
    Row(.plainText, "des [[migrants\r\n  illégaux]]\r\n", "a bc", "des a\r\n  bc\r\n"),
    Row(.plainText, "[[migrants \t\n\tillégaux]]", "a bc", "a \t\n\tbc"),
    Row(.plainText, "[[migrants\n\nillégaux]]", "a bc", "a\n\nbc"),
    Row(.plainText, "[[sans-\npapiers]]", "personne concernée", "personne\nconcernée"),
    Row(.plainText, "des [[migrants\nillégaux]] ici", "clandestins", "des clandestins ici"),
    Row(.plainText, "[[a\nb\nc]]", "x y z", "x\ny z"),
    Row(.plainText, "[[a b]]", "R&D <x> *y*", "R&D <x> *y*"),
    Row(.markdown, "> des [[migrants\n> illégaux]]", "migrants irréguliers", "> des migrants\n> irréguliers"),
    Row(
      .markdown, "> > des [[migrants\r\n> > illégaux]]", "migrants irréguliers", "> > des migrants\r\n> > irréguliers"),
    Row(.markdown, "- des [[migrants\n  illégaux]]", "migrants irréguliers", "- des migrants\n  irréguliers"),
    Row(.markdown, "des [[migrants  \nillégaux]]", "migrants irréguliers", "des migrants  \nirréguliers"),
    Row(.markdown, "des [[migrants\\\nillégaux]]", "migrants irréguliers", "des migrants\\\nirréguliers"),
    Row(.html, "<p>des [[migrants\r\n\tillégaux]]</p>", "R&D < b", "<p>des R&amp;D\r\n\t&lt; b</p>"),
    Row(.html, "<p>des [[a&nbsp;b]]", "« x »", "<p>des « x »"),
    Row(.markdown, "des [[migrants\nillégaux]]", "a - b", "des a \\-\nb"),
  ]

  @Test(
    "what would be markup is written so that it is none",
    arguments: [
      ("migrants irréguliers", "migrants irréguliers"), ("l’asile d'État (bis)", "l’asile d'État (bis)"),
      ("a*b* _c_ `d`", "a\\*b\\* \\_c\\_ \\`d\\`"), ("[a](b)", "\\[a\\](b)"), ("R&D", "R\\&D"), ("a & b", "a & b"),
      ("a&lt;b", "a\\&lt;b"), ("<b>", "\\<b\\>"), ("~~a~~ | b", "\\~\\~a\\~\\~ \\| b"), ("# a", "\\# a"),
      ("1. a", "1\\. a"), ("3) a 2.0", "3\\) a 2.0"), ("- a", "\\- a"), ("sans-papiers", "sans-papiers"),
      ("a\\b", "a\\\\b"),
    ])
  func markdown(words: String, written: String) {
    #expect(WrittenWords.markdown(words) == written)
  }

  @Test("HTML has references for what would be markup")
  func html() {
    #expect(WrittenWords.html("R&D <b> « é » &amp;") == "R&amp;D &lt;b> « é » &amp;amp;")
  }

  @Test("words of any signs read in Markdown as they are", arguments: 0..<400)
  func randomWords(seed: UInt64) {
    var generator = SmallGenerator(seed: seed)
    let signs = [
      "a", "é", "b1", " ", "*", "_", "`", "[", "]", "(", ")", "<", ">", "&", "#", "lt;", "~", "|", "\\", "-", "+", "1.",
      "=", "!", "’",
    ]
    var words = (0..<Int.random(in: 1...12, using: &generator)).map { _ in signs.randomElement(using: &generator) ?? ""
    }
    .joined().split(separator: " ").joined(separator: " ")
    if words.isEmpty { words = "a" }
    for (before, after) in [("", ""), ("Les ", " sont"), ("Les\n", " sont\n"), ("> Les\n> ", "\n"), ("- ", "")] {
      let source = Array((before + "XX" + after).utf8)
      let range = before.utf8.count..<before.utf8.count + 2
      let revised = Revision(of: source, [DraftFormat.markdown.edit(words, at: range, in: source)]).revised
      let expected = DraftFormat.markdown.draft(source).text
      let read = String(decoding: DraftFormat.markdown.draft(revised).text, as: UTF8.self)
      #expect(
        read == String(decoding: expected, as: UTF8.self).replacing("XX", with: words), "\(before.debugDescription)")
    }
  }
}
