/// Finds URLs, e-mail addresses and host names in text: words there are not terms.
enum Addresses {
  /// The places of the addresses, in order. O(length).
  static func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let space = spaceLength(text, offset, range.upperBound)
      guard space == 0 else {
        offset += space
        continue
      }
      // A chunk between white space; most have none of the three bytes that make an address.
      let start = offset
      var isCandidate = false
      while offset < range.upperBound, spaceLength(text, offset, range.upperBound) == 0 {
        let byte = text[offset]
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") { isCandidate = true }
        offset += 1
      }
      if isCandidate, let begin = addressStart(in: text, start..<offset) { found.append(begin..<offset) }
    }
    return found
  }

  /// The number of bytes of the white space at an offset, 0 for none. French puts no-break spaces before a colon, so
  /// that `bloqués : www.exemple.org` is not one chunk: U+00A0 and the spaces from U+2000 on count.
  private static func spaceLength(_ text: [UInt8], _ offset: Int, _ end: Int) -> Int {
    let byte = text[offset]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, offset + 1 < end, text[offset + 1] == 0xA0 { return 2 }
    guard byte == 0xE2, offset + 2 < end, text[offset + 1] == 0x80 else { return 0 }
    return (0x80...0x8A).contains(text[offset + 2]) || (0xA8...0xAF).contains(text[offset + 2]) ? 3 : 0
  }

  /// Where in a chunk the address begins, or nil where there is none: words may be glued to it (`voir:www.exemple.org`).
  private static func addressStart(in text: [UInt8], _ chunk: Range<Int>) -> Int? {
    let lastDot = text[chunk].dropLast().lastIndex(of: UInt8(ascii: ".")) ?? chunk.lowerBound
    for offset in chunk {
      let rest = text[offset..<chunk.upperBound]
      switch text[offset] {
      case UInt8(ascii: ":") where rest.starts(with: "://".utf8):
        return start(before: offset, in: text, chunk, isPart: isSchemeByte)
      case UInt8(ascii: "w") where rest.starts(with: "www.".utf8),
        UInt8(ascii: "m") where rest.starts(with: "mailto:".utf8):
        return offset
      case UInt8(ascii: "@") where lastDot > offset:
        let begin = start(before: offset, in: text, chunk, isPart: isMailboxByte)
        if begin < offset { return begin }
      default: continue
      }
    }
    return nil
  }

  private static func start(before offset: Int, in text: [UInt8], _ chunk: Range<Int>, isPart: (UInt8) -> Bool) -> Int {
    var start = offset
    while start > chunk.lowerBound, isPart(text[start - 1]) { start -= 1 }
    return start
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isMailboxByte(_ byte: UInt8) -> Bool {
    isSchemeByte(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%") || byte >= 0x80
  }
}
