import Drafts
import Testing

@Suite struct RandomMarkdownTests {
  @Test(
    "in 300 documents made by chance every word of text has its place, and no other word is text", arguments: 0..<300)
  func documents(seed: Int) {
    let document = RandomMarkdown(seed: UInt64(seed + 1))
    let words = Words(DraftFormat.markdown.draft(Array(document.source.utf8)))
    #expect(words.misplaced == [], "\(document.source)")
    #expect(words.all.map(\.text).filter { $0.hasPrefix("mot") } == document.words, "\(document.source)")
    #expect(!words.all.contains { $0.text == "caché" }, "\(document.source)")
  }

  @Test("in any order of signs every word of the draft stands at its place", arguments: 0..<300)
  func noise(seed: Int) {
    var chance = RandomMarkdown(seed: UInt64(seed + 1))
    let signs = [
      "*", "**", "_", "`", "[", "]", "(", ")", "<", ">", "~", "#", "-", "|", "\\", "\n", "\n", "\n> ", "\n    ", "\t",
      " ", " ",
      "a", "é", "mer", "à", "&", ";", "&eacute;", ":", "!", "\"", "'", "\r", "<b>", "](", "]:", "---", "|-|-|", "1. ",
      "@a.b", "<!-- a -->", "<!--", "<q>", "</q>", "<sup>", "</sup>", "<code>", "</code>", "\n```\n", "\n\n<div>\n",
    ]
    let source = (0...200).map { _ in signs[chance.next(signs.count)] }.joined()
    let words = Words(DraftFormat.markdown.draft(Array(source.utf8)))
    #expect(words.misplaced == [], "\(source)")
  }
}
