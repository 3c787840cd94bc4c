import Localization

/// The bytes of a text file as UTF-8.
enum PlainText {
  /// The text in UTF-8 without a byte order mark; UTF-16 is known by its mark. Throws `ExchangeError` where the bytes are
  /// in neither. O(length).
  static func utf8(_ bytes: [UInt8], file: String) throws(ExchangeError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, file: file) { UInt16($0) | UInt16($1) << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, file: file) { UInt16($0) << 8 | UInt16($1) } }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var parser = Unicode.UTF8.ForwardParser()
    var input = text.makeIterator()
    var line = 1
    var column = 1
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let scalar):
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
    _ bytes: [UInt8], file: String, _ unit: (UInt8, UInt8) -> UInt16
  ) throws(ExchangeError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw ExchangeError(file: file, .notUTF16)
    }
    return Array(text.utf8)
  }
}

extension LocalizedText {
  static let notUTF8 = Self(
    "the text is not UTF-8 here: save the file as UTF-8",
    fr: "le texte n’est pas en UTF-8 à cet endroit\u{A0}: enregistrer le fichier en UTF-8")
  static let notUTF16 = Self(
    "the file begins like UTF-16, but is not UTF-16", fr: "le fichier commence comme de l’UTF-16, mais n’en est pas")
}
