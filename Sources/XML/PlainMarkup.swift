import Glibc

/// Reads the plainest kind of markup from its bytes: tags without prefixes or declarations, attributes without references,
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
    passSpace()
    guard try byte() == UInt8(ascii: "<"), offset + 1 < end else { throw NotPlain() }
    if bytes[offset + 1] == UInt8(ascii: "/") { return nil }
    offset += 1
    return try name()
  }

  /// Passes over white space and returns the bytes of the element that follows, which is not read yet, from the start tag
  /// to past the end tag; nil where there is none, where it holds another one, and where it is longer than `longest`.
  ///
  /// The same bytes are the same element wherever they stand: `pass` can pass over one that is known.
  public mutating func leaf(longest: Int) -> UnsafeBufferPointer<UInt8>? {
    passSpace()
    let limit = min(longest, end - offset)
    guard limit > 1, bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] != UInt8(ascii: "/") else { return nil }
    let start = bytes + offset
    guard let close = memchr(start + 1, CInt(UInt8(ascii: "<")), limit - 1) else { return nil }
    let inside = start.distance(to: close.assumingMemoryBound(to: UInt8.self))
    guard let last = memchr(close, CInt(UInt8(ascii: ">")), limit - inside), start[inside + 1] == UInt8(ascii: "/")
    else {
      return nil
    }
    return UnsafeBufferPointer(start: start, count: start.distance(to: last.assumingMemoryBound(to: UInt8.self)) + 1)
  }

  /// The bytes of the start tag whose name was read last, from the name to past the first `>`; nil where that is farther
  /// than `longest`. The same bytes are the same tag, if the tag ends there.
  public func tag(_ name: UnsafeBufferPointer<UInt8>, longest: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let start = name.baseAddress, name.count < longest,
      let last = memchr(bytes + offset, CInt(UInt8(ascii: ">")), min(longest - name.count, end - offset))
    else { return nil }
    return UnsafeBufferPointer(start: start, count: start.distance(to: last.assumingMemoryBound(to: UInt8.self)) + 1)
  }

  /// Passes over an element that `leaf` returned, or a start tag that `tag` returned and that is not of an empty element.
  public mutating func pass(_ piece: UnsafeBufferPointer<UInt8>) {
    if let start = piece.baseAddress { offset = bytes.distance(to: start) + piece.count }
    isEmpty = false
  }

  /// Whether it has read what `leaf` or `tag` returned to its end and no further.
  public func isBehind(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    piece.baseAddress.map { $0 + piece.count } == bytes + offset
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
    while true {
      switch try special(or: UInt8(ascii: "]")) {
      case UInt8(ascii: "<"):
        return PlainText(
          bytes: UnsafeBufferPointer(start: bytes + start, count: offset - start), hasReferences: hasReferences)
      case UInt8(ascii: "&"): hasReferences = true
      case UInt8(ascii: "]"):
        if offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "]") { throw NotPlain() }
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): break
      default: try checkLate()
      }
      offset += 1
    }
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
      let byte = try special(or: quote)
      if byte == quote { break }
      try checkLate()
      offset += 1
    }
    offset += 1
    return UnsafeBufferPointer(start: bytes + start, count: offset - start - 1)
  }

  private mutating func passSpace() {
    while end - offset >= 8, EightBytes(bytes + offset).areSpaces { offset += 8 }
    while offset < end, XMLTag.isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: "\r") { offset += 1 }
  }

  /// Goes to the next byte that needs a second look, and returns it; see `EightBytes`.
  private mutating func special(or mark: UInt8) throws(NotPlain) -> UInt8 {
    while end - offset >= 8 {
      let count = EightBytes(bytes + offset).countBeforeSpecial(or: mark)
      offset += count
      if count < 8 { return bytes[offset] }
    }
    while true {
      let byte = try byte()
      if byte < 0x20 || byte >= 0xEF || byte == mark || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
        return byte
      }
      offset += 1
    }
  }

  /// Lets U+F000 to U+FFFD and what is beyond pass; stops at what XML does not allow, or what a parser changes.
  private func checkLate() throws(NotPlain) {
    let byte = bytes[offset]
    if byte >= 0xF0 { return }
    guard byte == 0xEF, offset + 2 < end, bytes[offset + 1] != 0xBF || bytes[offset + 2] < 0xBE else {
      throw NotPlain()
    }
  }
}
