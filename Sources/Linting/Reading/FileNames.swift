/// Tells words that are a part of the name of a file, an account or a symbol (`les_clandestins.docx`, `@clandestins`).
enum FileNames {
  /// Whether what touches a range makes it such a part.
  static func hold(_ range: Range<Int>, in text: UnsafeRawBufferPointer) -> Bool {
    if range.lowerBound > 0, "_@#\\".utf8.contains(text[range.lowerBound - 1]) { return true }
    guard range.upperBound < text.count else { return false }
    let next = text[range.upperBound]
    if next == UInt8(ascii: "_") || next == UInt8(ascii: "\\") { return true }
    guard next == UInt8(ascii: ".") else { return false }
    // An ending: two to five letters or figures, and no letter behind them.
    let ending = text[(range.upperBound + 1)...].prefix(6).prefix(while: isEnding)
    return (2...5).contains(ending.count) && ending.contains { $0 >= 0x61 }
      && (ending.endIndex >= text.count || text[ending.endIndex] < 0x80)
  }

  private static func isEnding(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
