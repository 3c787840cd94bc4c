extension TokenScanner {
  /// What a scalar is for the splitting of words.
  enum Kind {
    case letter, mark, apostrophe, hyphen, space, newline, quote, ignored, sentenceEnd, paragraphEnd, other
  }

  /// The scalar at an offset with its length in bytes; U+FFFD of length 1 where the bytes are not UTF-8.
  @inline(__always)
  static func scalar(_ text: UnsafeRawBufferPointer, _ offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = text[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= text.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in 1..<length {
      let byte = text[offset + index]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The kind of a scalar.
  @inline(__always)
  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    if scalar.value < 0x80 { return asciiKind(UInt8(scalar.value)) }
    return otherKind(scalar)
  }

  /// Letters first: they are nine bytes of ten.
  @inline(__always)
  private static func asciiKind(_ byte: UInt8) -> Kind {
    if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return .letter }
    switch byte {
    case 0x20, 0x09, 0x0D: return .space
    case 0x0A: return .newline
    case 0x30...0x39: return .letter
    case 0x27: return .apostrophe
    case 0x2D: return .hyphen
    case 0x22: return .quote
    case 0x2E, 0x21, 0x3F: return .sentenceEnd
    case 0x0C: return .paragraphEnd
    default: return .other
    }
  }

  private static func otherKind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0xD7, 0xF7: .other
    case 0xC0...0x24F: .letter
    case 0xA0, 0x2002...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x2019: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0xAB, 0xBB, 0x2018, 0x201A, 0x201C...0x201E, 0x2039, 0x203A: .quote
    case 0x2026: .sentenceEnd
    case 0x2028, 0x2029: .paragraphEnd
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: .ignored
    case 0x300...0x36F: .mark
    default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal ? .letter : .other
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  @inline(__always)
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0x00...0xFF: false
    default: scalar.properties.isUppercase
    }
  }
}
