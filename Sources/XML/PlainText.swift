import Glibc

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
    let string = String(decoding: bytes, as: UTF8.self)
    if isASCII(bytes) { return string }
    // Faults would have been repaired. This is faster than a check before.
    let isSame = string.utf8.withContiguousStorageIfAvailable { own in
      guard own.count == bytes.count, let left = own.baseAddress, let right = bytes.baseAddress else { return false }
      return memcmp(left, right, own.count) == 0
    }
    guard isSame == true else { throw NotPlain() }
    return string
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    var offset = 0
    while bytes.count &- offset >= 8 {
      guard EightBytes(start + offset).areASCII else { return false }
      offset &+= 8
    }
    while offset < bytes.count {
      guard start[offset] < 0x80 else { return false }
      offset &+= 1
    }
    return true
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
