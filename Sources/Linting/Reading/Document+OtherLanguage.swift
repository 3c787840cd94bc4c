import Languages
import TermMatching

extension Document {
  /// The one of French and English that the draft is not written in, or nil where it is in neither.
  var otherLanguage: Language? {
    switch language {
    case .french: .english
    case .english: .french
    case .other: nil
    }
  }

  /// The terms of another language that are looked at, in the order of the text. O(length of the text): each call reads
  /// it anew.
  func mentions(in other: Language) -> [Mention] {
    separatedText().withUnsafeBytes { text in
      index.occurrences(in: text, language: other).compactMap { Mention($0, index) }
    }.filter { filter.includes($0.entry) }
  }

  /// The text with spaces for the apostrophes of the draft's language, which another one does not divide words at: those of
  /// elided words in French (`l'IOM`), of possessives in English (`OIM's`). Every offset stays.
  private func separatedText() -> [UInt8] {
    var bytes = Array(text)
    var offset = 0
    while offset < bytes.count {
      let length = apostropheLength(at: offset)
      if length > 0, language == .french ? followsElidedWord(offset) : precedesPossessive(offset + length) {
        for place in offset..<offset + length { bytes[place] = UInt8(ascii: " ") }
      }
      offset += max(length, 1)
    }
    return bytes
  }

  /// The length of the apostrophe at an offset: that of ' or of ’; 0 for another character.
  private func apostropheLength(at offset: Int) -> Int {
    if text[offset] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      text[offset] == 0xE2 && offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0x99
    return isCurly ? 3 : 0
  }

  /// Whether a word of one or two letters stands before an offset.
  private func followsElidedWord(_ offset: Int) -> Bool {
    let letters = text[max(0, offset - 3)..<offset].reversed().prefix { $0 > 0x40 }.count
    return letters == 1 || letters == 2
  }

  /// Whether an s that ends a word stands at an offset.
  private func precedesPossessive(_ offset: Int) -> Bool {
    offset < text.count && text[offset] | 0x20 == UInt8(ascii: "s")
      && (offset + 1 == text.count || text[offset + 1] <= 0x40)
  }
}
