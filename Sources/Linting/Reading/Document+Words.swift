extension Document {
  /// The words of a part of the text, with single spaces.
  func words(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self).split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(
      separator: " ")
  }

  /// A text with the apostrophes that the draft uses: straight ones, unless it has more curly ones.
  func withApostrophes(_ text: String) -> String {
    guard usesCurlyApostrophes else { return text }
    return String(text.map { $0 == "'" ? "’" : $0 })
  }

  /// Whether more curly than straight apostrophes stand in the first 16 KiB of a text. O(length, at most 16 KiB).
  static func usesCurlyApostrophes(_ text: UnsafeRawBufferPointer) -> Bool {
    var straight = 0
    var curly = 0
    let start = text.prefix(16_384)
    for (offset, byte) in start.enumerated() {
      if byte == UInt8(ascii: "'") {
        straight += 1
      } else if byte == 0xE2, offset + 2 < start.count, start[offset + 1] == 0x80, start[offset + 2] == 0x99 {
        curly += 1
      }
    }
    return curly > straight
  }
}
