/// The bytes of a class such as `[a-z]`, `[!0-9]` or `[[:alpha:]]` (POSIX.1-2017, XCU 2.13.1, as git reads it).
struct CharacterClass: Sendable, Hashable {
  /// Whether each byte is in it; a slash never is.
  private var members: [Bool]

  /// Reads the class behind its `[` and takes it off `rest`; nil where it is not closed or names an unknown class.
  init?(_ rest: inout ArraySlice<UInt8>) {
    var set = [Bool](repeating: false, count: 256)
    let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if isNegated { rest = rest.dropFirst() }
    var previous: UInt8?
    var isFirst = true
    while true {
      guard var byte = rest.popFirst() else { return nil }
      // A bracket that stands first is meant itself.
      if byte == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      if byte == UInt8(ascii: "-"), let start = previous, let next = rest.first, next != UInt8(ascii: "]") {
        rest = rest.dropFirst()
        byte = next
        if byte == UInt8(ascii: "\\") {
          guard let escaped = rest.popFirst() else { return nil }
          byte = escaped
        }
        if start <= byte { for member in start...byte { set[Int(member)] = true } }
        previous = nil
      } else if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") {
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let name = rest[rest.startIndex + 1..<end]
        guard name.last == UInt8(ascii: ":") else {
          set[Int(byte)] = true
          previous = byte
          continue
        }
        guard let isMember = Self.named(String(decoding: name.dropLast(), as: UTF8.self)) else { return nil }
        for member in UInt8.min...UInt8(0x7F) where isMember(member) { set[Int(member)] = true }
        rest = rest[(end + 1)...]
        previous = nil
      } else {
        if byte == UInt8(ascii: "\\") {
          guard let escaped = rest.popFirst() else { return nil }
          byte = escaped
        }
        set[Int(byte)] = true
        previous = byte
      }
    }
    if isNegated { set = set.map { !$0 } }
    set[Int(UInt8(ascii: "/"))] = false
    members = set
  }

  /// Whether a byte is in it.
  func contains(_ byte: UInt8) -> Bool { members[Int(byte)] }

  /// The ASCII characters of a class by its name, or nil for an unknown name.
  private static func named(_ name: String) -> ((UInt8) -> Bool)? {
    switch name {
    case "alnum": { isLetter($0) || isDigit($0) }
    case "alpha": isLetter
    case "blank": { $0 == 0x20 || $0 == 0x09 }
    case "cntrl": { $0 < 0x20 || $0 == 0x7F }
    case "digit": isDigit
    case "graph": { (0x21...0x7E).contains($0) }
    case "lower": { (0x61...0x7A).contains($0) }
    case "print": { (0x20...0x7E).contains($0) }
    case "punct": { (0x21...0x7E).contains($0) && !isLetter($0) && !isDigit($0) }
    case "space": { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    case "upper": { (0x41...0x5A).contains($0) }
    case "xdigit": { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
    default: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
