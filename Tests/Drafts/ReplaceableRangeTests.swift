import Drafts
import Testing

/// Whether words can be replaced without losing what stands between them.
@Suite struct ReplaceableRangeTests {
  @Test(
    "comments, notes and half elements between the words forbid a replacement",
    arguments: [
      ("<p>migrants illégaux</p>", true), ("<p><b>migrants</b> illégaux</p>", true),
      ("<p>migrants&nbsp;illégaux</p>", true),
      ("<p>migrants<sup>1</sup> illégaux</p>", false), ("<p>migrants <!-- sic --> illégaux</p>", false),
      ("<p>migrants <b>illégaux et</b> autres</p>", false), ("<p><i>les migrants</i> illégaux</p>", false),
      ("<p>migrants<br>illégaux</p>", false),
    ])
  func isWhole(html: String, expected: Bool) throws {
    let draft = DraftFormat.html.draft(Array(html.utf8))
    let text = String(decoding: draft.text, as: UTF8.self)
    let start = try #require(text.utf8.firstRange(of: Array("migrants".utf8)))
    let end = try #require(text.utf8.firstRange(of: Array("illégaux".utf8)))
    let offset = { (index: String.Index) in text.utf8.distance(from: text.utf8.startIndex, to: index) }
    #expect(draft.replaceableRange(of: offset(start.lowerBound)..<offset(end.upperBound)).isWhole == expected)
  }
}
