import Drafts
import Testing

@Suite struct HostileHTMLTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String

    init(_ name: String, _ part: String, _ count: Int, _ end: String = "") {
      testDescription = name
      source = String(repeating: part, count: count) + end
    }
  }

  @Test("hostile markup takes a time that grows with its length, and loses no word behind it", arguments: rows)
  func time(_ row: Row) {
    let draft = DraftFormat.html.draft(Array((row.source + "\n<p>fin").utf8))
    let text = String(decoding: draft.text, as: UTF8.self)
    let isWhole = text.split(separator: "\u{2029}").last?.hasSuffix("fin") ?? false
    #expect(isWhole)
  }

  static let rows = [
    Row("100,000 elements in each other", "<div>", 100_000), Row("closed by others", "<b>", 100_000, closing),
    Row("paragraphs in fonts", "<p><font>", 100_000), Row("lists", "<ul><li>", 50_000),
    Row("quotations", "<q lang=en>", 100_000), Row("blocks in lines", "<b><p></b>", 50_000),
    Row("an attribute of 1 MB", "é", 500_000).inAttribute, Row("100,000 attributes", " a='>'", 100_000).inTag,
    Row("a name of 1 MB", "a", 1_000_000).inTag, Row("tags without an end", "<a x='>' ", 50_000),
    Row("quotation marks", "<a b=\"> ", 50_000), Row("comments without an end", "<!-- ", 100_000),
    Row("scripts without an end", "<script><style>", 50_000),
    Row("almost the end of a script", "<script></scrip>", 50_000),
    Row("signs", "<", 500_000), Row("ampersands", "&", 500_000), Row("references", "&a&eacut&#", 100_000),
    Row("other references", "&eacute;", 100_000), Row("calls of notes", "<sup>", 50_000),
    Row("calls that do not end", "<sup>1<a x='>' ", 30_000), Row("dashes", "<!-- -- ", 50_000),
    Row("addresses", "a@b.c ", 50_000), Row("cells", "<table><td>", 50_000), Row("end tags", "</p></i></q>", 50_000),
  ]

  private static let closing = String(repeating: "</i></b>", count: 50_000)
}

extension HostileHTMLTests.Row {
  private init(_ name: String, source: String) {
    testDescription = name
    self.source = source
  }

  fileprivate var inAttribute: Self { Self(testDescription, source: "<p title=\"\(source)\">") }

  fileprivate var inTag: Self { Self(testDescription, source: "<p\(source)>") }
}
