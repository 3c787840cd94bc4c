/// A term at a place, with the words before and after it (keyword in context).
public struct Concordance: Sendable, Hashable {
  /// The line of the source, from 1.
  public var line: Int
  /// The words before it on one line, at most `width` characters; `…` stands for what was cut.
  public var left: String
  /// The term as it is written there.
  public var text: String
  /// The words after it.
  public var right: String

  /// How many characters are shown on each side.
  static let width = 60

  /// Takes the context of a place. O(1).
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into the text.
  ///   - line: the line of the source.
  init(_ range: Range<Int>, in text: [UInt8], line: Int) {
    self.line = line
    self.text = Self.oneLine(text[range])
    // More bytes than the characters have: what is cut is cut between words.
    let most = Self.width * 4
    let start = max(0, range.lowerBound - most)
    let end = min(text.count, range.upperBound + most)
    let before = Self.lastPhrase(text[start..<range.lowerBound])
    let after = Self.firstPhrase(text[range.upperBound..<end])
    let left = Self.oneLine(before)
    let right = Self.oneLine(after)
    self.left =
      left.count > Self.width
      ? "…" + left.suffix(Self.width).drop { $0 != " " } : left
    self.right = right.count > Self.width ? Self.cut(right.prefix(Self.width)) + "…" : right
  }

  private static func cut(_ text: Substring) -> Substring {
    guard let space = text.lastIndex(of: " ") else { return text }
    return text[...space]
  }

  /// What stands behind the last boundary between blocks (U+2029).
  private static func lastPhrase(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var place = bytes.endIndex - 3
    while place >= bytes.startIndex {
      if isBoundary(bytes, place) { return bytes[(place + 3)...] }
      place -= 1
    }
    // A character that the start cuts in two is left out.
    return bytes.drop { $0 & 0xC0 == 0x80 }
  }

  /// What stands before the first boundary between blocks.
  private static func firstPhrase(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var place = bytes.startIndex
    while place + 2 < bytes.endIndex {
      if isBoundary(bytes, place) { return bytes[..<place] }
      place += 1
    }
    return bytes
  }

  private static func isBoundary(_ bytes: ArraySlice<UInt8>, _ place: Int) -> Bool {
    bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0xA9
  }

  /// The bytes as text on one line; white space is one space.
  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var wasSpace = false
    for character in String(decoding: bytes, as: UTF8.self) where character != "\u{FFFD}" {
      let isSpace = character == " " || character.isNewline || character == "\t"
      if !(isSpace && wasSpace) { text.append(isSpace ? " " : character) }
      wasSpace = isSpace
    }
    return text
  }
}
