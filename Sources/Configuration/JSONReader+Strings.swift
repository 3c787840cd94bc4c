extension JSONReader {
  /// The string that begins here (RFC 8259, section 7), or nil where it is broken.
  mutating func string() -> String? {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += Array(String(scalar).utf8)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        fail(start, "the string is not closed on its line", fr: "la chaîne n’est pas fermée sur sa ligne")
        return nil
      case 0..<0x20:
        fail(offset, "a control character in a string", fr: "un caractère de commande dans une chaîne")
        return nil
      default:
        text.append(byte)
        offset += 1
      }
    }
    fail(start, "the string is not closed", fr: "la chaîne n’est pas fermée")
    return nil
  }

  /// The character of an escape.
  private mutating func escape() -> Unicode.Scalar? {
    let start = offset
    let letter = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    offset += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = hexadecimalScalar() { return scalar }
    default: break
    }
    fail(
      start, "this is no escape: write \\\\ for a backslash",
      fr: "ce n’est pas un échappement\u{A0}: une barre oblique inverse s’écrit \\\\")
    return nil
  }

  /// The character behind `\u`, of one unit of UTF-16 or of a pair; nil for half a pair.
  private mutating func hexadecimalScalar() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard isAt("\\", "u") else { return nil }
    offset += 2
    guard let second = hexadecimal(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  /// Four hexadecimal digits.
  private mutating func hexadecimal() -> UInt32? {
    let digits = bytes.dropFirst(offset).prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
