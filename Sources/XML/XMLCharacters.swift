/// The characters of text and attributes as a document writes them.
public enum XMLCharacters {
  /// Calls `body` with the characters of a part of a well-formed document in UTF-8, and with the place where they stand:
  /// runs of plain characters as they are, and each reference by itself (XML 1.0, sections 4.1 and 4.6). O(length).
  public static func forEach(in bytes: [UInt8], _ range: Range<Int>, _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
    var start = range.lowerBound
    while let mark = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      if start < mark { body(bytes[start..<mark], start..<mark) }
      let end = bytes[mark..<range.upperBound].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? range.upperBound
      body(characters(of: bytes[mark + 1..<max(mark + 1, end - 1)])[...], mark..<end)
      start = end
    }
    if start < range.upperBound { body(bytes[start..<range.upperBound], start..<range.upperBound) }
  }

  /// The characters of a reference without `&` and `;`.
  private static func characters(of name: ArraySlice<UInt8>) -> [UInt8] {
    if name.first == UInt8(ascii: "#") {
      let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
      let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
      let scalar = UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
      return Array(String(scalar.map(Character.init) ?? "\u{FFFD}").utf8)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "apos": return [UInt8(ascii: "'")]
    case "quot": return [UInt8(ascii: "\"")]
    default: return Array("\u{FFFD}".utf8)
    }
  }
}
