/// Where things stand in a JSON text (RFC 8259), which a decoder does not tell.
struct JSONPlaces {
  /// How deep arrays and objects may lie in each other.
  private static let mostLevels = 64

  private let text: [UInt8]
  /// The name of the member of the outermost object whose elements are noted.
  private let array: String
  private var offset = 0
  /// Where each element of the array starts.
  private(set) var elements: [Int] = []
  /// Where the text ceases to be JSON, or nil where it is. Escapes in strings and the form of numbers are not looked at.
  private(set) var fault: Int?

  /// Looks through a text. O(length).
  init(_ text: [UInt8], array: String) {
    self.text = text
    self.array = array
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    let isWhole = value(level: 0, isNoted: false)
    if isWhole { skipSpaces() }
    if !isWhole || offset < text.count { fault = min(offset, text.count) }
  }

  private var byte: UInt8? { offset < text.count ? text[offset] : nil }

  private mutating func skipSpaces() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  /// Moves over a byte with the spaces before it; false where another one stands there.
  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard byte == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  /// Moves over a value; false where there is none, then it stands at the fault.
  private mutating func value(level: Int, isNoted: Bool) -> Bool {
    skipSpaces()
    guard level < Self.mostLevels else { return false }
    switch byte {
    case UInt8(ascii: "{")?:
      return members(closedBy: "}") { places in
        places.skipSpaces()
        let start = places.offset
        guard places.string() else { return false }
        let name = places.text[start + 1..<places.offset - 1]
        guard places.skip(":") else { return false }
        return places.value(level: level + 1, isNoted: level == 0 && name.elementsEqual(places.array.utf8))
      }
    case UInt8(ascii: "[")?:
      return members(closedBy: "]") { places in
        places.skipSpaces()
        if isNoted { places.elements.append(places.offset) }
        return places.value(level: level + 1, isNoted: false)
      }
    case UInt8(ascii: "\"")?: return string()
    default: return word()
    }
  }

  /// Moves over what stands in brackets.
  private mutating func members(closedBy end: Unicode.Scalar, _ member: (inout Self) -> Bool) -> Bool {
    offset += 1
    if skip(end) { return true }
    repeat {
      guard member(&self) else { return false }
    } while skip(",")
    return skip(end)
  }

  private mutating func string() -> Bool {
    guard byte == UInt8(ascii: "\"") else { return false }
    var end = offset + 1
    while end < text.count, text[end] != UInt8(ascii: "\"") {
      guard text[end] >= 0x20 else {
        offset = end
        return false
      }
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < text.count else { return false }
    offset = end + 1
    return true
  }

  /// Moves over a number, `true`, `false` or `null`.
  private mutating func word() -> Bool {
    let start = offset
    while let byte, byte >= 0x2B, byte != 0x2C, byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}"), byte != 0x3A {
      offset += 1
    }
    let word = String(decoding: text[start..<offset], as: UTF8.self)
    if ["true", "false", "null"].contains(word) || Double(word) != nil && word.utf8.first != UInt8(ascii: "+") {
      return true
    }
    offset = start
    return false
  }
}
