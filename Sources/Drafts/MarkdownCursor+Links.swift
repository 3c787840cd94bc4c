/// Link targets, labels and titles (CommonMark 0.29, sections 4.7 and 6.6).
extension MarkdownCursor {
  /// Moves over what follows the text of a link or image: `](target "title")`, `][label]`, `][]` or `]`.
  mutating func skipLinkEnd() {
    guard byte == UInt8(ascii: "]") else { return }
    offset += 1
    let start = offset
    if byte == UInt8(ascii: "("), skipTarget() {
      lineStart = nil
      return
    }
    offset = start
    if byte == UInt8(ascii: "["), skipLabel() { return }
    offset = start
  }

  /// Moves over the definitions of link targets that open a paragraph.
  mutating func skipDefinitions() {
    let paragraph = offset
    // Should cmark see no definition where this does, the text is sought from here on.
    defer { if offset > paragraph { lineStart = paragraph } }
    while byte == UInt8(ascii: "[") {
      let start = offset
      guard skipDefinition() else {
        offset = start
        return
      }
    }
  }

  private mutating func skipDefinition() -> Bool {
    let label = offset
    guard skipLabel(),
      source[label..<offset].contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }),
      skip(UInt8(ascii: ":"), atMost: 1) == 1
    else { return false }
    skipSpace()
    guard skipDestination(mayBeEmpty: false) else { return false }
    let end = offset
    if skipSpace(), skipTitle() {
      skipSpaces()
      if byte == nil || skipLineEnd() != nil { return true }
    }
    // What follows is no title, or more than a title: the definition ends with the line of its target.
    offset = end
    skipSpaces()
    return byte == nil || skipLineEnd() != nil
  }

  /// `(target "title")`.
  private mutating func skipTarget() -> Bool {
    offset += 1
    skipSpace()
    guard skipDestination(mayBeEmpty: true) else { return false }
    if skipSpace() { _ = skipTitle() }
    skipSpace()
    return skip(UInt8(ascii: ")"), atMost: 1) == 1
  }

  /// Moves over white space with at most one end of a line; false where there is none.
  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = offset
    skipSpaces()
    skipLineEnd()
    return offset > start
  }

  private mutating func skipDestination(mayBeEmpty: Bool) -> Bool {
    let start = offset
    if byte == UInt8(ascii: "<") {
      offset += 1
      while let byte, byte != 0x0A, byte != 0x0D, byte != UInt8(ascii: "<") {
        offset += byte == UInt8(ascii: "\\") ? 2 : 1
        if byte == UInt8(ascii: ">") { return true }
      }
      return false
    }
    var depth = 0
    while let byte, byte > 0x20, byte != 0x7F {
      if byte == UInt8(ascii: "\\"), offset + 1 < source.count, source[offset + 1] > 0x20 {
        offset += 2
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      offset += 1
    }
    return depth == 0 && (mayBeEmpty || offset > start)
  }

  /// `"…"`, `'…'` or `(…)`.
  private mutating func skipTitle() -> Bool {
    let start = offset
    let open = byte
    guard open == UInt8(ascii: "\"") || open == UInt8(ascii: "'") || open == UInt8(ascii: "(") else { return false }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
    offset += 1
    while let byte {
      offset += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == close { return true }
      if byte == UInt8(ascii: "("), open == byte { break }
    }
    offset = start
    return false
  }

  /// `[label]`, which has at most 1000 bytes and no bracket of its own.
  private mutating func skipLabel() -> Bool {
    let start = offset
    offset += 1
    while let byte, byte != UInt8(ascii: "["), offset - start <= 1_001 {
      offset += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "]") { return true }
    }
    return false
  }
}
