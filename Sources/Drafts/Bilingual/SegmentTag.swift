/// A tag of an XML document.
struct SegmentTag {
  /// An attribute: its value and its place.
  struct Attribute {
    var value: String
    /// The place of the value without its quotation marks.
    var valueRange: Range<Int>
    /// The place of the attribute with the white space before it.
    var range: Range<Int>
  }

  /// The name without its prefix.
  let name: String
  /// The prefix with its colon; empty where there is none.
  let prefix: String
  /// Where the tag stands, from `<` to past `>`.
  let range: Range<Int>
  /// Where the name ends.
  let nameEnd: Int
  /// Whether it is an end tag.
  let isEnd: Bool
  /// Whether it is the tag of an empty element.
  let isEmpty: Bool

  /// The first attribute with a name, whatever its prefix; nil where there is none. O(length of the tag).
  func attribute(_ name: String, in source: [UInt8]) -> Attribute? {
    let wanted = Array(name.utf8)
    var offset = nameEnd
    while offset < range.upperBound {
      let start = offset
      while offset < range.upperBound, source[offset] <= 0x20 { offset += 1 }
      let nameStart = offset
      while offset < range.upperBound, source[offset] > 0x20, !"=>/".utf8.contains(source[offset]) { offset += 1 }
      let nameEnd = offset
      while offset < range.upperBound, source[offset] <= 0x20 || source[offset] == UInt8(ascii: "=") { offset += 1 }
      guard nameEnd > nameStart, offset < range.upperBound else { return nil }
      let quote = source[offset]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = source[(offset + 1)..<range.upperBound].firstIndex(of: quote)
      else { return nil }
      let value = offset + 1..<end
      offset = end + 1
      let local = source[nameStart..<nameEnd].split(separator: UInt8(ascii: ":")).last ?? []
      if local.elementsEqual(wanted) {
        return Attribute(value: Self.decoded(source[value]), valueRange: value, range: start..<offset)
      }
    }
    return nil
  }

  /// The value of an attribute, whatever its prefix, or nil.
  func value(_ name: String, in source: [UInt8]) -> String? { attribute(name, in: source)?.value }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var references = HTMLReferences()
    let bytes = Array(bytes)
    var decoded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "&"),
        let (characters, length) = references.reference(in: bytes, at: offset, before: bytes.count)
      {
        decoded += characters
        offset += length
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
