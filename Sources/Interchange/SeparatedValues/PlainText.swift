import Localization

/// The bytes of a text file as UTF-8.
enum PlainText {
  /// The text in UTF-8 without a byte order mark. UTF-16 is known by its mark, or by the zero byte of a first character of
  /// ASCII. Throws `ExchangeError` where the bytes are in neither, or have a NUL, which no text has. O(length).
  static func utf8(_ bytes: [UInt8], file: String) throws(ExchangeError) -> [UInt8] {
    let little = { (low: UInt8, high: UInt8) in UInt16(low) | UInt16(high) << 8 }
    let big = { (high: UInt8, low: UInt8) in UInt16(low) | UInt16(high) << 8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), file: file, little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), file: file, big) }
    if bytes.count > 1, bytes[0] != 0, bytes[1] == 0 { return try utf16(bytes[...], file: file, little) }
    if bytes.count > 1, bytes[0] == 0, bytes[1] != 0 { return try utf16(bytes[...], file: file, big) }
    return try checked(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], file: file)
  }

  /// The same bytes. Throws `ExchangeError` at the first that is not UTF-8, and at a NUL.
  private static func checked(_ text: ArraySlice<UInt8>, file: String) throws(ExchangeError) -> [UInt8] {
    var parser = Unicode.UTF8.ForwardParser()
    var input = text.makeIterator()
    var line = 1
    var column = 1
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let scalar):
        guard scalar.first != 0 else { throw ExchangeError(file: file, line: line, column: column, .zeroByte) }
        column += 1
        if scalar.first == UInt8(ascii: "\n") {
          line += 1
          column = 1
        }
      case .emptyInput: return Array(text)
      case .error: throw ExchangeError(file: file, line: line, column: column, .notUTF8)
      }
    }
  }

  /// Text in windows-1252 as UTF-8; the five bytes without a meaning become U+FFFD. O(length).
  static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    let special = Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, file: String, _ unit: (UInt8, UInt8) -> UInt16
  ) throws(ExchangeError) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw ExchangeError(file: file, .notUTF16)
    }
    return try checked(Array(text.utf8)[...], file: file)
  }
}

extension LocalizedText {
  static let notUTF8 = Self(
    "the text is not UTF-8 here: save the file as UTF-8",
    fr: "le texte n’est pas en UTF-8 à cet endroit\u{A0}: enregistrer le fichier en UTF-8")
  static let zeroByte = Self(
    "a NUL byte: the file is no text", fr: "un octet nul\u{A0}: le fichier n’est pas du texte")
  static let notUTF16 = Self(
    "the file begins like UTF-16, but is not UTF-16", fr: "le fichier commence comme de l’UTF-16, mais n’en est pas")
}
