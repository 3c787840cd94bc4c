import Drafts
import TestSupport
import Testing

@Suite struct RandomHTMLTests {
  @Test(
    "in 300 documents made by chance every word of text has its place, and no other word is text", arguments: 0..<300)
  func documents(seed: Int) {
    let document = RandomHTML(seed: UInt64(seed))
    let draft = DraftFormat.html.draft(Array(document.source.utf8))
    let words = Words(draft)
    #expect(words.misplaced == [], "\(document.source)")
    #expect(words.all.map(\.text).filter { $0.hasPrefix("mot") } == document.words, "\(document.source)")
    #expect(!words.all.contains { $0.text == "caché" }, "\(document.source)")
    #expect(draft.comments.map(\.words) == document.comments, "\(document.source)")
    #expect(Self.faults(draft) == [], "\(document.source)")
  }

  private static let pieces = [
    "<", ">", "</", "/>", "\"", "'", "=", "&", ";", "#", "!", "--", "-->", "<!--", "<!", "<?", "]]>", "a", "é", "mer",
    " ",
    "\n", "\r", "\u{A0}", "😀", "&eacute;", "&#233", "&nbsp;", "<p>", "</p>", "<b>", "</b>", "<i lang=en>", "</i>",
    "<script>", "</script>", "<title>", "</title>", "<code>", "</code>", "<br>", "<sup>", "</sup>", "1", "<table>",
    "<td>",
    "</table>", "<li>", "<ul>", "</ul>", "<p translate=no>", "<a x='", "https://a.fr",
  ]

  @Test("in any order of signs every character of the draft stands at its place", arguments: 0..<400)
  func noise(seed: Int) {
    var chance = SmallGenerator(seed: UInt64(seed))
    let source = (0...Int.random(in: 0...150, using: &chance)).map { _ in
      Self.pieces.randomElement(using: &chance) ?? ""
    }
    .joined()
    let draft = DraftFormat.html.draft(Array(source.utf8))
    #expect(Self.faults(draft) == [], "\(source)")
  }

  /// What is not at its place in a draft: characters, passages and what is noted beside them.
  private static func faults(_ draft: Draft) -> [String] {
    var faults: [String] = []
    var offset = 0
    var end = 0
    for scalar in String(decoding: draft.text, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      defer { offset += length }
      if scalar == "\u{2029}" { continue }
      let place = draft.sourceRange(of: offset..<offset + length)
      let read = String(decoding: draft.source[place], as: UTF8.self)
      let isBreak = scalar == "\n" && ["<br", "</b"].contains(read.lowercased().prefix(3))
      let isReference =
        ["&eacute;": "é", "&#233": "é", "&#233;": "é", "&#xE9;": "é", "&nbsp;": "\u{A0}"][read] == String(scalar)
      let isOther = read.hasPrefix("&") && read.utf8.count > 1
      if !(read == String(scalar) || isBreak || isReference || isOther) || place.lowerBound < end {
        faults.append("\(scalar) at \(place): \(read)")
      }
      end = place.upperBound
    }
    end = 0
    for skipped in draft.skipped {
      if skipped.source.lowerBound < end { faults.append("\(skipped) overlaps") }
      end = skipped.source.upperBound
    }
    faults += draft.passages.filter { $0.text.isEmpty || $0.text.upperBound > draft.text.count }.map { "\($0)" }
    for comment in draft.comments {
      let read = String(decoding: draft.source[comment.source], as: UTF8.self)
      if !read.hasPrefix("<!--\(comment.words)") { faults.append("\(comment)") }
    }
    return faults
  }
}
