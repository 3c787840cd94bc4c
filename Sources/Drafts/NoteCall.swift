/// Calls of notes: a raised number, letter or sign behind a word.
enum NoteCall {
  /// Whether raised words are the call of a note: `1`, `12, 13`, `[4]`, `(b)`, `*`; not `er`, not `2e`.
  static func isCall(_ words: some Collection<UInt8>) -> Bool {
    let scalars = String(decoding: words, as: UTF8.self).unicodeScalars
    var signs = 0
    var letters = 0
    for scalar in scalars {
      switch scalar {
      case "0"..."9", "*", "†", "‡": signs += 1
      case "a"..."z": letters += 1
      case " ", "\u{A0}", ",", ";", "-", "–", "[", "]", "(", ")", "\n", "\r", "\t": continue
      default: return false
      }
    }
    return signs > 0 && letters == 0 || signs == 0 && letters == 1
  }

  /// The places of the calls `[^label]` in a part of the text of Markdown. O(length).
  static func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for offset in range {
      switch text[offset] {
      case UInt8(ascii: "["): open = offset
      case UInt8(ascii: "]"):
        if let start = open, offset - start > 2, text[start + 1] == UInt8(ascii: "^") {
          found.append(start..<offset + 1)
        }
        open = nil
      case 0...0x20: open = nil
      default: continue
      }
    }
    return found
  }
}
