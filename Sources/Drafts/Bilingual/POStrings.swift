/// Reads the strings of a PO file: their words, without placeholders, tags and the marks of access keys.
struct POStrings {
  private let source: [UInt8]

  init(_ source: [UInt8]) { self.source = source }

  /// Appends strings that stand one after the other, and a boundary; returns the place of the words in the text. O(their
  /// length).
  func append(_ strings: [Range<Int>], to draft: inout Draft) -> Range<Int> {
    let first = draft.text.count
    var literal: [UInt8] = []
    var pieces: [Draft.Piece] = []
    for string in strings { decode(string, into: &literal, &pieces) }
    var start = 0
    var rest = pieces[...]
    for code in Self.codes(in: literal) {
      append(literal, start..<code.range.lowerBound, &rest, to: &draft)
      let place = Self.place(of: code.range, in: &rest)
      if code.isWord, let place { draft.append(InlineReader.object, from: place) } else { draft.appendCode() }
      start = code.range.upperBound
    }
    append(literal, start..<literal.count, &rest, to: &draft)
    defer { draft.appendBoundary() }
    return first..<draft.text.count
  }

  /// Appends a part of the literal; the pieces before its end are taken out.
  private func append(
    _ literal: [UInt8], _ range: Range<Int>, _ pieces: inout ArraySlice<Draft.Piece>, to draft: inout Draft
  ) {
    guard !range.isEmpty else { return }
    var own: [Draft.Piece] = []
    while let piece = pieces.first {
      let part = piece.text.clamped(to: range)
      if !part.isEmpty {
        own.append(
          Draft.Piece(
            text: part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound,
            source: piece.source(of: part)))
      }
      guard piece.text.upperBound <= range.upperBound else { break }
      pieces.removeFirst()
    }
    draft.append(Array(literal[range]), own)
  }

  /// The place in the file of a part of the literal; the pieces before its end are taken out.
  private static func place(of range: Range<Int>, in pieces: inout ArraySlice<Draft.Piece>) -> Range<Int>? {
    var place: Range<Int>?
    while let piece = pieces.first {
      let part = piece.text.clamped(to: range)
      if !part.isEmpty {
        let own = piece.source(of: part)
        place = (place?.lowerBound ?? own.lowerBound)..<own.upperBound
      }
      guard piece.text.upperBound <= range.upperBound else { break }
      pieces.removeFirst()
    }
    return place
  }

  /// Takes the escapes out of a string (C, as gettext reads it).
  private func decode(_ string: Range<Int>, into literal: inout [UInt8], _ pieces: inout [Draft.Piece]) {
    func add(_ characters: some Collection<UInt8>, _ place: Range<Int>) {
      guard !place.isEmpty else { return }
      pieces.append(Draft.Piece(text: literal.count..<literal.count + characters.count, source: place))
      literal += characters
    }
    var start = string.lowerBound
    while let escape = source[start..<string.upperBound].firstIndex(of: UInt8(ascii: "\\")),
      escape + 1 < string.upperBound
    {
      add(source[start..<escape], start..<escape)
      let character: UInt8 =
        switch source[escape + 1] {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "v"), UInt8(ascii: "f"): 0x20
        case let other: other
        }
      add([character], escape..<escape + 2)
      start = escape + 2
    }
    add(source[start..<string.upperBound], start..<string.upperBound)
  }

  /// What is no word in a string: placeholders, which stand for one, tags, and the mark of an access key.
  private static func codes(in text: [UInt8]) -> [(range: Range<Int>, isWord: Bool)] {
    var codes: [(range: Range<Int>, isWord: Bool)] = []
    let accessKey = accessKey(in: text)
    var offset = 0
    while offset < text.count {
      if offset == accessKey {
        codes.append((offset..<offset + 1, false))
      } else if let end = placeholderEnd(text, offset) {
        codes.append((offset..<end, true))
        offset = end
        continue
      } else if let end = tagEnd(text, offset) {
        codes.append((offset..<end, false))
        offset = end
        continue
      }
      offset += 1
    }
    return codes
  }

  /// The mark of an access key: the only `_` or `&` of the string, before a letter.
  private static func accessKey(in text: [UInt8]) -> Int? {
    for mark in "_&".utf8 {
      let places = text.indices.filter { text[$0] == mark }
      guard places.count == 1, let place = places.first, place + 1 < text.count, isLetter(text[place + 1]) else {
        continue
      }
      // `&amp;` is a reference.
      let name = text[(place + 1)...].prefix { isLetter($0) }
      if mark == UInt8(ascii: "&"), name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ";") { continue }
      return place
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "_.-$!:".utf8.contains(byte)
  }

  /// Where a placeholder ends that starts at an offset: `%s`, `%1$d`, `%(name)s`, `{0}`, `{name}`; nil where none does.
  private static func placeholderEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var offset = start + 1
    if text[start] == UInt8(ascii: "{") {
      while offset < text.count, isNamePart(text[offset]) { offset += 1 }
      return offset < text.count && text[offset] == UInt8(ascii: "}") ? offset + 1 : nil
    }
    guard text[start] == UInt8(ascii: "%") else { return nil }
    if offset < text.count, text[offset] == UInt8(ascii: "(") {
      guard let end = text[offset...].prefix(80).firstIndex(of: UInt8(ascii: ")")) else { return nil }
      offset = end + 1
    }
    while offset < text.count, "0123456789$.*#+-lhzjt".utf8.contains(text[offset]) { offset += 1 }
    return offset < text.count && "diouxXeEfgGcsp@".utf8.contains(text[offset]) ? offset + 1 : nil
  }

  /// Where a tag of HTML ends that starts at an offset, or nil where none does.
  private static func tagEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "<"), start + 1 < text.count,
      text[start + 1] == UInt8(ascii: "/") || isLetter(text[start + 1])
    else { return nil }
    let rest = text[(start + 1)...].prefix(400)
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      text[end] == UInt8(ascii: ">")
    else { return nil }
    return end + 1
  }
}
