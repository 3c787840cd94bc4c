import Localization

/// One way to rewrite a term and what goes with it.
struct PhraseEdit {
  /// New words for parts of the text, in its order; they do not overlap.
  var parts: [(range: Range<Int>, text: String)]
  /// What to adjust by hand; nil where the sentence is right.
  var advice: LocalizedText?

  /// The text of a range that holds all parts, with the new words in it and single spaces.
  func text(of range: Range<Int>, in text: UnsafeRawBufferPointer) -> String {
    var result = ""
    var offset = range.lowerBound
    for part in parts where range.lowerBound <= part.range.lowerBound && part.range.upperBound <= range.upperBound {
      result += String(decoding: text[offset..<max(part.range.lowerBound, offset)], as: UTF8.self) + part.text
      offset = part.range.upperBound
      // `l'immigré` → `le migrant`: an apostrophe takes no space, an article does.
      let isApart = result.last.map { $0 == "'" || $0 == "’" } ?? true
      let spaces = Self.spaces(at: offset, in: text)
      if part.range.upperBound < range.upperBound, !isApart, spaces == 0 { result += " " }
      if isApart { offset = min(offset + spaces, range.upperBound) }
    }
    result += String(decoding: text[offset..<range.upperBound], as: UTF8.self)
    return result.split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }.joined(separator: " ")
  }

  /// The length in bytes of the white space at an offset, no-break spaces among it.
  private static func spaces(at offset: Int, in text: UnsafeRawBufferPointer) -> Int {
    var end = offset
    while end < text.count {
      if text[end] <= 0x20 {
        end += 1
      } else if text[end...].starts(with: [0xC2, 0xA0]) {
        end += 2
      } else if text[end...].starts(with: [0xE2, 0x80, 0xAF]) {
        end += 3
      } else {
        break
      }
    }
    return end - offset
  }
}
