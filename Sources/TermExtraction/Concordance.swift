/// A place of a text with what stands round it (keyword in context).
public struct Concordance: Sendable, Hashable {
  /// How many characters are shown on either side.
  public static let width = 60
  private static let longestSentence = 400

  /// What stands before it, as one line.
  public let left: String
  /// What stands there, as one line.
  public let text: String
  /// What stands behind it, as one line.
  public let right: String
  /// The sentence, as one line, cut at 400 bytes either side.
  public let sentence: String

  /// Takes a place out of a text; offsets beyond the text are those of its end. O(1).
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - range: UTF-8 offsets into it.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    text = Self.line(bytes[range])
    let before = Self.line(
      bytes[Self.start(range.lowerBound, bytes, stopsAtSentence: false)..<range.lowerBound])
    let behind = Self.line(
      bytes[range.upperBound..<Self.end(range.upperBound, bytes, stopsAtSentence: false)])
    left = String(before.drop { $0 == " " }.suffix(Self.width))
    right = String(behind.prefix(Self.width))
    let start = Self.start(range.lowerBound, bytes, stopsAtSentence: true)
    let end = Self.end(range.upperBound, bytes, stopsAtSentence: true)
    let line = Self.line(bytes[start..<end])
    sentence = String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// White space, also at the ends, as single spaces.
  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // No-break spaces are typography.
      let isSpace = scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}"
      if isSpace || scalar.value < 0x20 {
        if result.last != " " { result += " " }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func start(_ offset: Int, _ bytes: [UInt8], stopsAtSentence: Bool) -> Int {
    let least = max(0, offset - longestSentence)
    var place = offset
    while place > least {
      if isParagraphEnd(place - 1, bytes) || (stopsAtSentence && isSentenceEnd(place - 1, bytes)) {
        break
      }
      place -= 1
    }
    if place == least, least > 0 { while place < offset, bytes[place] > 0x20 { place += 1 } }
    return place
  }

  private static func end(_ offset: Int, _ bytes: [UInt8], stopsAtSentence: Bool) -> Int {
    let most = min(bytes.count, offset + longestSentence)
    var place = offset
    while place < most {
      if stopsAtSentence, isSentenceEnd(place, bytes) { return place + 1 }
      if isParagraphEnd(place, bytes) {
        return bytes[place] < 0x80 ? place : max(offset, place - 2)
      }
      place += 1
    }
    if place == most, most < bytes.count {
      while place > offset, bytes[place - 1] > 0x20 { place -= 1 }
    }
    return place
  }

  /// Whether a stop with white space behind it stands at an offset.
  private static func isSentenceEnd(_ place: Int, _ bytes: [UInt8]) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[place])
      && (place + 1 == bytes.count || bytes[place + 1] <= 0x20)
  }

  /// Whether a paragraph ends with the byte at an offset: a blank line, or U+2029.
  private static func isParagraphEnd(_ place: Int, _ bytes: [UInt8]) -> Bool {
    if bytes[place] == 0x0C { return true }
    if bytes[place] == 0x0A {
      var next = place + 1
      while next < bytes.count, next - place < 100,
        bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D
      {
        next += 1
      }
      return next == bytes.count || bytes[next] == 0x0A
    }
    return bytes[place] == 0xA9 && place > 1 && bytes[place - 1] == 0x80 && bytes[place - 2] == 0xE2
  }
}
