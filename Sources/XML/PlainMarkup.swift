/// Reads the plainest kind of markup byte by byte: tags without prefixes or declarations, attributes without references,
/// and text.
///
/// What it reads is well-formed XML 1.0 (except that the names of elements and attributes are left to the caller, who
/// knows them) and means the same to every parser. Anything else, such as a comment, a CDATA section, a character
/// reference, a carriage return or a fault, is `NotPlain` and for `ElementReader`. Use it only where no document type
/// declares attributes, and inside an element that a parser could be in.
public struct PlainMarkup {
  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  /// How far it has read: a UTF-8 offset.
  public private(set) var offset: Int
  /// Whether the start tag whose attributes were read last is that of an empty element (`<a/>`).
  public private(set) var isEmpty = false

  /// Creates a reader of a part of a document in UTF-8, which has to outlive it and all that it returns.
  public init(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Passes over white space and returns the name in the start tag that follows; nil where an end tag follows.
  public mutating func startTag() throws(NotPlain) -> UnsafeBufferPointer<UInt8>? {
    while true {
      switch try byte() {
      case UInt8(ascii: "<"):
        guard offset + 1 < end else { throw NotPlain() }
        if bytes[offset + 1] == UInt8(ascii: "/") { return nil }
        offset += 1
        return try name()
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): offset += 1
      default: throw NotPlain()
      }
    }
  }

  /// The next attribute of the start tag: its name as written and its value; nil at the end of the tag.
  public mutating func attribute() throws(NotPlain) -> (
    name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>
  )? {
    let before = offset
    while try byte() == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    switch bytes[offset] {
    case UInt8(ascii: ">"):
      offset += 1
      isEmpty = false
      return nil
    case UInt8(ascii: "/"):
      offset += 1
      try pass(UInt8(ascii: ">"))
      isEmpty = true
      return nil
    default:
      guard offset > before else { throw NotPlain() }
      let name = try name()
      try pass(UInt8(ascii: "="))
      let quote = try byte()
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw NotPlain() }
      offset += 1
      return (name, try value(to: quote))
    }
  }

  /// The text from here to the next tag.
  public mutating func text() throws(NotPlain) -> PlainText {
    let start = offset
    var hasReferences = false
    loop: while true {
      let byte = try byte()
      if !Self.isOrdinary(byte) {
        switch byte {
        case UInt8(ascii: "<"): break loop
        case UInt8(ascii: "&"): hasReferences = true
        case UInt8(ascii: "]"):
          if offset + 1 < end, bytes[offset + 1] == byte { throw NotPlain() }
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): break
        default: try checkRare()
        }
      }
      offset += 1
    }
    return PlainText(
      bytes: UnsafeBufferPointer(start: bytes + start, count: offset - start), hasReferences: hasReferences)
  }

  /// Passes over the end tag of an element, which stands here.
  public mutating func endTag(_ name: UnsafeBufferPointer<UInt8>) throws(NotPlain) {
    guard end - offset >= name.count + 3, bytes[offset + 1] == UInt8(ascii: "/") else { throw NotPlain() }
    for index in 0..<name.count where bytes[offset + 2 + index] != name[index] { throw NotPlain() }
    offset += name.count + 2
    try pass(UInt8(ascii: ">"))
  }

  private func byte() throws(NotPlain) -> UInt8 {
    guard offset < end else { throw NotPlain() }
    return bytes[offset]
  }

  private mutating func pass(_ expected: UInt8) throws(NotPlain) {
    guard try byte() == expected else { throw NotPlain() }
    offset += 1
  }

  private mutating func name() throws(NotPlain) -> UnsafeBufferPointer<UInt8> {
    let start = offset
    while true {
      let byte = try byte()
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: ":") else { break }
      offset += 1
    }
    return UnsafeBufferPointer(start: bytes + start, count: offset - start)
  }

  private mutating func value(to quote: UInt8) throws(NotPlain) -> UnsafeBufferPointer<UInt8> {
    let start = offset
    while true {
      let byte = try byte()
      if byte == quote { break }
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") { throw NotPlain() }
      if !Self.isOrdinary(byte), byte != UInt8(ascii: "]") { try checkRare() }
      offset += 1
    }
    offset += 1
    return UnsafeBufferPointer(start: bytes + start, count: offset - start - 1)
  }

  /// Whether a byte of text or of a value needs no second look: most letters, and what is not ASCII up to U+EFFF.
  private static func isOrdinary(_ byte: UInt8) -> Bool { (0x5E...0xEE).contains(byte) || byte == UInt8(ascii: " ") }

  /// Lets the rest of ASCII and U+F000 to U+FFFD pass; stops at what XML does not allow, or what a parser changes.
  private func checkRare() throws(NotPlain) {
    let byte = bytes[offset]
    if (0x20..<0x5E).contains(byte) || byte >= 0xF0 { return }
    guard byte == 0xEF, offset + 2 < end, bytes[offset + 1] != 0xBF || bytes[offset + 2] < 0xBE else {
      throw NotPlain()
    }
  }
}
