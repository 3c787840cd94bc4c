/// Texts as parts of the path of an IRI (RFC 3986, section 2.1).
enum IRIPath {
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  /// A text with all but letters of ASCII, digits, `-`, `.`, `_` and `~` as percent signs with two digits. O(length).
  static func encoded(_ text: String) -> String {
    // A segment of dots alone means a folder.
    let isDots = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte), !isDots {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text that stands encoded; as it is where it is no encoded UTF-8. O(length).
  static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return String(text)
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }

  /// An IRI without the characters that may not stand in one: white space, controls and `<>"{}|^` with a backquote and a
  /// backslash. O(length).
  static func checked(_ iri: String) -> String {
    var result = ""
    for scalar in iri.unicodeScalars {
      if scalar.value <= 0x20 || "<>\"{}|^`\\".unicodeScalars.contains(scalar) {
        result += encoded(String(scalar))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39).contains(byte) || "-._~".utf8.contains(byte)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
