/// Strings of a spreadsheet (ISO/IEC 29500-1, 22.9.2.19, `ST_Xstring`), in which `_x000D_` stands for the character
/// U+000D.
enum SpreadsheetString {
  /// The string that stands for a text: what XML cannot hold is written so, and an underscore that would be taken for the
  /// beginning of such a sequence.
  static func encoded(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\0"..."\u{8}", "\u{B}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += sequence(scalar.value)
      case "_" where value(scalars[index...]) != nil: result += sequence(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text that a string stands for. A sequence for half a character stays as it is.
  static func decoded(_ string: String) -> String {
    guard string.contains("_x") else { return string }
    let scalars = Array(string.unicodeScalars)
    var result = ""
    var index = 0
    while index < scalars.count {
      if scalars[index] == "_", let value = value(scalars[index...]), let scalar = Unicode.Scalar(value) {
        result.unicodeScalars.append(scalar)
        index += 7
      } else {
        result.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    return result
  }

  /// The number of a sequence at the beginning, or nil.
  private static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt32? {
    let head = Array(scalars.prefix(7))
    guard head.count == 7, head[1] == "x", head[6] == "_" else { return nil }
    let digits = head[2...5].map(Character.init)
    return digits.allSatisfy(\.isHexDigit) ? UInt32(String(digits), radix: 16) : nil
  }

  private static func sequence(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + "_"
  }
}
