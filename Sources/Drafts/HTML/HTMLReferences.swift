/// Reads character references such as `&eacute;` and `&#233;` (WHATWG HTML, section 13.2.5.72).
struct HTMLReferences {
  /// No name of a reference is longer.
  private static let longestName = 32

  /// The names that need no semicolon.
  private static let bareNames = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml \
    LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute \
    aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml \
    frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute \
    ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times \
    uacute ucirc ugrave uml uuml yacute yen yuml
    """.split(separator: " ").map(String.init))
  private static let longestBareName = 6

  /// What names were found to mean; nothing for those that mean nothing.
  private var known: [String: [UInt8]] = [:]

  /// The characters of the reference at an ampersand, and its length; nil where there is none. O(1).
  mutating func reference(in source: [UInt8], at offset: Int, before end: Int) -> (characters: [UInt8], length: Int)? {
    let start = offset + 1
    guard start < end else { return nil }
    if source[start] == UInt8(ascii: "#") { return Self.number(in: source, at: offset, before: end) }
    let limit = min(end, start + Self.longestName)
    let nameEnd = source[start..<limit].firstIndex { !Self.isAlphanumeric($0) } ?? limit
    guard nameEnd > start else { return nil }
    let name = String(decoding: source[start..<nameEnd], as: UTF8.self)
    if nameEnd < end, source[nameEnd] == UInt8(ascii: ";"), let characters = characters(of: name) {
      return (characters, nameEnd + 1 - offset)
    }
    for length in stride(from: min(name.utf8.count, Self.longestBareName), to: 1, by: -1) {
      let bare = String(name.prefix(length))
      if Self.bareNames.contains(bare), let characters = characters(of: bare) { return (characters, length + 1) }
    }
    return nil
  }

  private mutating func characters(of name: String) -> [UInt8]? {
    if let characters = known[name] { return characters.isEmpty ? nil : characters }
    let characters = MarkdownText.entity(in: Array("&\(name);".utf8), at: 0)?.characters
    known[name] = characters ?? []
    return characters
  }

  private static func number(
    in source: [UInt8], at offset: Int, before end: Int
  ) -> (characters: [UInt8], length: Int)? {
    var place = offset + 2
    let isHexadecimal = place < end && source[place] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { place += 1 }
    let first = place
    var value: UInt32 = 0
    while place < end, let digit = digit(source[place], isHexadecimal: isHexadecimal) {
      // Above every character it may stay as it is.
      if value <= 0x10_FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
      place += 1
    }
    guard place > first else { return nil }
    if place < end, source[place] == UInt8(ascii: ";") { place += 1 }
    let scalar = DecodedText.windows1252Scalar(value) ?? "\u{FFFD}"
    return (Array(String(value == 0 ? "\u{FFFD}" : scalar).utf8), place - offset)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
