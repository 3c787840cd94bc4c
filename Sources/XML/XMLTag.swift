/// A start tag in a document.
public struct XMLTag: Sendable {
  /// The local name behind the prefix that the reader has for its namespace, such as `w:p`, whatever the document writes;
  /// `?` stands for a namespace that the reader does not know.
  public let name: String
  /// Where it stands, from `<` to past `>`: UTF-8 offsets into the document.
  public let range: Range<Int>
  /// Whether it is the tag of an empty element (`<a/>`).
  public let isEmpty: Bool
  let bytes: [UInt8]
  /// Where the name ends.
  let nameEnd: Int
  let prefixes: [String: String]

  /// The prefix as the document writes it with its colon, or nothing.
  public var writtenPrefix: String {
    let name = bytes[range.lowerBound + 1..<nameEnd]
    return name.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: name[...$0], as: UTF8.self) } ?? ""
  }

  /// The name as the document writes it.
  public var writtenName: String { String(decoding: bytes[range.lowerBound + 1..<nameEnd], as: UTF8.self) }

  /// The value of an attribute, or nil. O(length of the tag).
  ///
  /// - Parameter wanted: its name in the form of `name`; without a prefix for one that has none.
  public subscript(wanted: String) -> String? {
    guard let value = place(of: wanted) else { return nil }
    var text: [UInt8] = []
    XMLCharacters.forEach(in: bytes, value) { characters, _ in text += characters }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the value of an attribute stands, without its quotation marks, or nil. O(length of the tag).
  public func place(of wanted: String) -> Range<Int>? {
    var found: Range<Int>?
    forEachAttribute { name, value in
      if found == nil, resolved(name) == wanted { found = value }
    }
    return found
  }

  /// Calls `body` with the name of each attribute as it is written, and with the place of its value.
  func forEachAttribute(_ body: (String, Range<Int>) -> Void) {
    var offset = nameEnd
    while offset < range.upperBound {
      while offset < range.upperBound, Self.isSpace(bytes[offset]) { offset += 1 }
      let start = offset
      while offset < range.upperBound, bytes[offset] != UInt8(ascii: "="), bytes[offset] != UInt8(ascii: ">") {
        offset += 1
      }
      guard offset < range.upperBound, bytes[offset] == UInt8(ascii: "=") else { return }
      var end = offset
      while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
      offset += 1
      while offset < range.upperBound, Self.isSpace(bytes[offset]) { offset += 1 }
      guard offset < range.upperBound else { return }
      let quote = bytes[offset]
      let value = offset + 1
      guard let close = bytes[value..<range.upperBound].firstIndex(of: quote) else { return }
      body(String(decoding: bytes[start..<end], as: UTF8.self), value..<close)
      offset = close + 1
    }
  }

  /// A name of an attribute with the reader's prefix; one without a prefix has no namespace (Namespaces in XML, 6.2).
  private func resolved(_ name: String) -> String {
    guard let colon = name.firstIndex(of: ":") else { return name }
    let prefix = name[..<colon]
    return (prefix == "xml" ? "xml" : prefixes[String(prefix)] ?? "?") + name[colon...]
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
