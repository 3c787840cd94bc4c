/// Text as `PlainMarkup` found it.
public struct PlainText {
  /// The bytes as the document has them.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// Whether references such as `&amp;` are among them.
  public let hasReferences: Bool
  /// The characters. Throws `NotPlain` for bytes that are not UTF-8, and for references that are not predefined. O(length).
  public func string() throws(NotPlain) -> String {
    guard hasReferences else { return try Self.string(bytes) }
    var rest = bytes[...]
    var characters: [UInt8] = []
    characters.reserveCapacity(bytes.count)
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      characters += rest[..<mark]
      guard let end = rest[mark...].firstIndex(of: UInt8(ascii: ";")) else { throw NotPlain() }
      characters.append(try Self.character(of: rest[mark + 1..<end]))
      rest = rest[(end + 1)...]
    }
    characters += rest
    return try characters.withUnsafeBufferPointer { bytes throws(NotPlain) in try Self.string(bytes) }
  }

  /// Bytes as characters. Throws `NotPlain` where they are not UTF-8. O(length).
  public static func string(_ bytes: UnsafeBufferPointer<UInt8>) throws(NotPlain) -> String {
    do {
      // Other initializers repair what is wrong, or ask the runtime for the type of the bytes every time.
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      throw NotPlain()
    }
  }

  /// The character of a predefined reference without its marks (XML 1.0, section 4.6).
  private static func character(of name: Slice<UnsafeBufferPointer<UInt8>>) throws(NotPlain) -> UInt8 {
    if name.elementsEqual("amp".utf8) { return UInt8(ascii: "&") }
    if name.elementsEqual("lt".utf8) { return UInt8(ascii: "<") }
    if name.elementsEqual("gt".utf8) { return UInt8(ascii: ">") }
    if name.elementsEqual("apos".utf8) { return UInt8(ascii: "'") }
    if name.elementsEqual("quot".utf8) { return UInt8(ascii: "\"") }
    throw NotPlain()
  }
}
