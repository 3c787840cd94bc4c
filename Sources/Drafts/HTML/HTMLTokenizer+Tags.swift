/// Tags and their attributes (WHATWG HTML, sections 13.2.5.6 to 13.2.5.40).
extension HTMLTokenizer {
  /// No attribute that matters has a longer name.
  private static let longestAttribute = 9

  /// Reads the tag at the offset.
  mutating func tag() -> HTMLTag {
    let open = offset
    if let tag = tag(before: isRecovering ? close(of: open) : end) { return tag }
    // A quotation mark is not closed, or holds the end of the tag.
    isRecovering = true
    offset = nameEnd(of: open)
    let name = string(nameStart(of: open)..<offset)
    offset = close(of: open)
    return HTMLTag(name: name, isEnd: source[open + 1] == UInt8(ascii: "/"), source: open..<offset)
  }

  private func nameStart(of open: Int) -> Int { source[open + 1] == UInt8(ascii: "/") ? open + 2 : open + 1 }

  private func nameEnd(of open: Int) -> Int {
    source[nameStart(of: open)..<end].firstIndex(where: Self.endsName) ?? end
  }

  /// Reads the tag at the offset; nil where it does not end before a limit.
  private mutating func tag(before limit: Int) -> HTMLTag? {
    let open = offset
    offset = nameEnd(of: open)
    // `<a href=x/>`: a slash that ends a value does not close the tag.
    var partEnd = offset
    var tag = HTMLTag(
      name: string(nameStart(of: open)..<min(offset, limit)), isEnd: source[open + 1] == UInt8(ascii: "/"),
      source: open..<open)
    while offset < limit {
      let byte = source[offset]
      if byte == UInt8(ascii: ">") {
        tag.isEmpty = offset > partEnd && source[offset - 1] == UInt8(ascii: "/")
        offset += 1
        tag.source = open..<offset
        return tag
      }
      if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
        offset += 1
      } else {
        guard attribute(of: &tag, before: limit) else { break }
        partEnd = offset
      }
    }
    offset = open
    return nil
  }

  /// Reads an attribute; false where its value does not end before the limit.
  private mutating func attribute(of tag: inout HTMLTag, before limit: Int) -> Bool {
    let start = offset
    offset += 1
    while offset < limit, !Self.endsName(source[offset]), source[offset] != UInt8(ascii: "=") { offset += 1 }
    let name = start..<offset
    skipSpace(before: limit)
    guard offset < limit, source[offset] == UInt8(ascii: "=") else { return true }
    offset += 1
    skipSpace(before: limit)
    guard offset < limit else { return false }
    let quote = source[offset]
    let value: Range<Int>
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let first = offset + 1
      guard let last = source[first..<limit].firstIndex(of: quote) else { return false }
      value = first..<last
      offset = last + 1
    } else {
      let first = offset
      while offset < limit, !Self.isSpace(source[offset]), source[offset] != UInt8(ascii: ">") { offset += 1 }
      value = first..<offset
    }
    note(name, value, &tag)
    return true
  }

  private func note(_ name: Range<Int>, _ value: Range<Int>, _ tag: inout HTMLTag) {
    guard name.count <= Self.longestAttribute else { return }
    switch string(name) {
    case "lang", "xml:lang":
      tag.language = tag.language ?? String(decoding: source[value], as: UTF8.self)
    case "translate":
      if string(value) == "no" { tag.isUntranslated = true }
    case "class":
      let classes = source[value].split(whereSeparator: Self.isSpace)
      if classes.contains(where: { $0.elementsEqual("notranslate".utf8) }) { tag.isUntranslated = true }
    default: break
    }
  }

  private mutating func skipSpace(before limit: Int) {
    while offset < limit, Self.isSpace(source[offset]) { offset += 1 }
  }

  /// Bytes as a string in lower case.
  private func string(_ range: Range<Int>) -> String {
    String(decoding: source[range].map(Self.lowercased), as: UTF8.self)
  }
}
