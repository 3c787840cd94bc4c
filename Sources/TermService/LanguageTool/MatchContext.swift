/// The words round a match, as LanguageTool's protocol shows them.
struct MatchContext: Sendable, Encodable {
  /// So many code units are shown on either side.
  private static let width = 40

  /// The words, with `...` where the text goes on.
  let text: String
  /// The UTF-16 offset of the match in `text`.
  let offset: Int
  /// The length of the match in UTF-16 code units.
  let length: Int

  /// Cuts the words round a range out of a text in UTF-16. O(length of the range).
  init(_ range: Range<Int>, in text: [UInt16]) {
    var start = max(0, range.lowerBound - Self.width)
    var end = min(text.count, range.upperBound + Self.width)
    // The two halves of a pair stay together.
    if start < range.lowerBound, text[start] & 0xFC00 == 0xDC00 { start += 1 }
    if end > range.upperBound, text[end - 1] & 0xFC00 == 0xD800 { end -= 1 }
    let shown = text[start..<end].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    let before = start > 0 ? "..." : ""
    self.text = before + String(decoding: shown, as: UTF16.self) + (end < text.count ? "..." : "")
    offset = before.utf16.count + range.lowerBound - start
    length = range.count
  }
}
