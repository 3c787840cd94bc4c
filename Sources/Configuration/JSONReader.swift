/// Reads JSON (RFC 8259) with comments (`//`, `/* */`) and commas behind the last element, and keeps all places.
///
/// Foundation's reader tells no places, and neither takes comments nor notices a key that stands twice. O(length).
struct JSONReader {
  /// How deep values may be nested.
  static let depthLimit = 32

  /// The text, in UTF-8.
  let bytes: [UInt8]
  /// Where the next byte is read.
  var offset = 0
  /// What is wrong, in the order of the file.
  private(set) var faults: [Fault] = []
  /// Whether reading has stopped at a fault: what stands behind it cannot be made out.
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a whole file, as far as it can be read; nil where there is none.
  mutating func document() -> PlacedValue? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    skipBlanks()
    let value = value(depth: 0)
    skipBlanks()
    if !isBroken, offset < bytes.count {
      fail(
        offset, "there is something behind the end of the configuration",
        fr: "il y a quelque chose après la fin de la configuration")
    }
    return value
  }

  /// Notes a fault and stops reading.
  mutating func fail(_ offset: Int, _ english: String, fr french: String) {
    if !isBroken { faults.append(Fault(offset, english, fr: french)) }
    isBroken = true
  }

  private mutating func value(depth: Int) -> PlacedValue? {
    let start = offset
    guard depth <= Self.depthLimit else {
      fail(
        start, "values are nested more than \(Self.depthLimit) deep",
        fr: "des valeurs sont imbriquées sur plus de \(Self.depthLimit) niveaux")
      return nil
    }
    guard !isBroken, offset < bytes.count else {
      fail(start, "a value is missing", fr: "il manque une valeur")
      return nil
    }
    let content: PlacedValue.Content
    switch bytes[offset] {
    case UInt8(ascii: "{"): content = .object(members(depth: depth))
    case UInt8(ascii: "["): content = .array(elements(depth: depth))
    case UInt8(ascii: "\""):
      guard let text = string() else { return nil }
      content = .string(text)
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"):
      fail(start, "a value is missing", fr: "il manque une valeur")
      return nil
    default:
      guard let word = word() else { return nil }
      content = word
    }
    return PlacedValue(content: content, offset: start)
  }

  /// A word or a number.
  private mutating func word() -> PlacedValue.Content? {
    let start = offset
    while offset < bytes.count, !" \t\r\n,:[]{}\"/".utf8.contains(bytes[offset]) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    switch text {
    case "true", "false": return .boolean
    case "null": return .null
    default:
      if Self.isNumber(text) { return .number }
      // A word is shown whole, but not a page of it; a lone slash is one byte of text as well.
      let shown = text.isEmpty ? String(decoding: bytes[start..<start + 1], as: UTF8.self) : String(text.prefix(40))
      fail(
        start, "\(shown) is no value: text stands in quotes",
        fr: "\(shown) n’est pas une valeur\u{A0}: un texte se met entre guillemets droits")
      return nil
    }
  }

  /// Whether a word is a number (RFC 8259, section 6).
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, whole == 1 || !startsWithZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private mutating func elements(depth: Int) -> [PlacedValue] {
    var elements: [PlacedValue] = []
    openList()
    while !isBroken, !closesList(UInt8(ascii: "]")) {
      if let value = value(depth: depth + 1) { elements.append(value) }
      endElement(UInt8(ascii: "]"))
    }
    return elements
  }

  private mutating func members(depth: Int) -> [PlacedValue.Member] {
    var members: [PlacedValue.Member] = []
    var keys: Set<String> = []
    openList()
    while !isBroken, !closesList(UInt8(ascii: "}")) {
      let start = offset
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        fail(start, "a key in quotes is missing", fr: "il manque une clé entre guillemets droits")
        break
      }
      guard let key = string() else { break }
      let isNew = keys.insert(key).inserted
      if !isNew {
        faults.append(
          Fault(start, "the key \"\(key)\" stands twice", fr: "la clé «\u{A0}\(key)\u{A0}» figure deux fois"))
      }
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
        fail(
          offset, "a colon is missing behind the key \"\(key)\"",
          fr: "il manque un deux-points après la clé «\u{A0}\(key)\u{A0}»")
        break
      }
      offset += 1
      skipBlanks()
      guard let value = value(depth: depth + 1) else { break }
      if isNew { members.append(PlacedValue.Member(key: key, offset: start, value: value)) }
      endElement(UInt8(ascii: "}"))
    }
    return members
  }

  private mutating func openList() {
    offset += 1
    skipBlanks()
  }

  /// Whether the list ends here; its end is read.
  private mutating func closesList(_ end: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == end else { return false }
    offset += 1
    return true
  }

  /// Reads the comma behind an element. Where it is missing, reading goes on as if it stood there.
  private mutating func endElement(_ end: UInt8) {
    skipBlanks()
    guard !isBroken else { return }
    guard offset < bytes.count else {
      let sign = String(UnicodeScalar(end))
      fail(offset, "\"\(sign)\" is missing at the end", fr: "il manque «\u{A0}\(sign)\u{A0}» à la fin")
      return
    }
    if bytes[offset] == UInt8(ascii: ",") {
      offset += 1
      skipBlanks()
    } else if bytes[offset] != end {
      faults.append(Fault(offset, "a comma is missing before this", fr: "il manque une virgule avant ceci"))
      // A closing bracket of the other kind, or a colon, would be read for ever.
      if "}]:".utf8.contains(bytes[offset]) { isBroken = true }
    }
  }

  /// Whether two characters of ASCII come next.
  func isAt(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: first) && bytes[offset + 1] == UInt8(ascii: second)
  }

  /// Reads blanks and comments.
  private mutating func skipBlanks() {
    while !isBroken, offset < bytes.count {
      if " \t\r\n".utf8.contains(bytes[offset]) {
        offset += 1
      } else if isAt("/", "/") {
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else if isAt("/", "*") {
        let start = offset
        offset += 2
        while offset < bytes.count, !isAt("*", "/") { offset += 1 }
        if offset == bytes.count { fail(start, "the comment is not closed", fr: "le commentaire n’est pas fermé") }
        offset = min(offset + 2, bytes.count)
      } else {
        return
      }
    }
  }
}
