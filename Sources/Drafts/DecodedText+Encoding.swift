import Localization

extension DecodedText {
  /// Writes text in the encoding of the file, with a byte order mark if the file has one. O(length).
  ///
  /// The text of the file gives the bytes of the file, but for lone surrogates in UTF-16.
  ///
  /// - Parameter text: text in UTF-8.
  /// - Returns: the bytes to write.
  ///
  /// Throws `DraftError`, with the place in the text, for a character that windows-1252 lacks.
  public func encoded(_ text: [UInt8]) throws(DraftError) -> [UInt8] {
    switch encoding {
    case .utf8: return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + text
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = encoding == .utf16LittleEndian
      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * text.count + 2)
      let mark: [UInt16] = hasByteOrderMark ? [0xFEFF] : []
      for unit in mark + String(decoding: text, as: UTF8.self).utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        bytes += isLittle ? [low, high] : [high, low]
      }
      return bytes
    case .windows1252:
      var bytes: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
      var offset = 0
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        guard let byte = Self.windows1252Byte(scalar) else {
          let (line, column) = Self.place(of: offset, in: text)
          throw DraftError(file: name, line: line, column: column, message: .noWindows1252(scalar))
        }
        bytes.append(byte)
        offset += UTF8.width(scalar)
      }
      return bytes
    }
  }

  /// The character of a byte of windows-1252, or of a number as character references in HTML give it: that of
  /// windows-1252 from 80 to 9F, else that of Unicode; nil where there is none.
  static func windows1252Scalar(_ value: UInt32) -> Unicode.Scalar? {
    Unicode.Scalar((0x80...0x9F).contains(value) ? windows1252[Int(value) - 0x80] : value)
  }

  private static func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = UInt8(exactly: scalar.value), !(0x80...0x9F).contains(byte) { return byte }
    return windows1252.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
  }

  /// Bytes 80 to 9F of windows-1252 (WHATWG Encoding Standard, index windows-1252).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
