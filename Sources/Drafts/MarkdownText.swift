internal import CCMark

/// Compares text that cmark has read with the source that it was read from.
enum MarkdownText {
  /// The pieces of the source from `start` on that read as `literal` from its byte `first` on, with escapes (`\*`) and
  /// entities (`&eacute;`) as pieces of their own; nil where the source reads otherwise. O(length of the literal).
  static func match(_ literal: [UInt8], from first: Int = 0, in source: [UInt8], at start: Int) -> [Draft.Piece]? {
    var pieces: [Draft.Piece] = []
    var read = first
    var offset = start
    func add(_ count: Int, _ length: Int) {
      if count == length, let last = pieces.last, last.text.count == last.source.count,
        last.source.upperBound == offset
      {
        pieces[pieces.count - 1].text = last.text.lowerBound..<read + count
        pieces[pieces.count - 1].source = last.source.lowerBound..<offset + length
      } else {
        pieces.append(Draft.Piece(text: read..<read + count, source: offset..<offset + length))
      }
      read += count
      offset += length
    }
    while read < literal.count {
      guard offset < source.count else { return nil }
      let byte = source[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < source.count, source[offset + 1] == literal[read],
        isPunctuation(literal[read])
      {
        add(1, 2)
      } else if byte == UInt8(ascii: "&"), let entity = entity(in: source, at: offset),
        literal[read...].starts(with: entity.characters)
      {
        add(entity.characters.count, entity.length)
      } else if byte == literal[read] {
        add(1, 1)
      } else {
        return nil
      }
    }
    return pieces
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The characters of a reference such as `&eacute;` or `&#233;`, as cmark reads it.
  static func entity(in source: [UInt8], at offset: Int) -> (characters: [UInt8], length: Int)? {
    guard let end = source[offset..<min(offset + 34, source.count)].firstIndex(of: UInt8(ascii: ";")),
      source[offset + 1..<end].allSatisfy({ $0 == UInt8(ascii: "#") || isAlphanumeric($0) })
    else { return nil }
    // Between two letters, since cmark would take a space at the end of a paragraph away.
    let reference = [UInt8(ascii: "x")] + source[offset...end] + [UInt8(ascii: "x")]
    let document = reference.withUnsafeBytes { bytes in
      cmark_parse_document(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return nil }
    defer { cmark_node_free(document) }
    guard let paragraph = cmark_node_first_child(document), let text = cmark_node_first_child(paragraph) else {
      return nil
    }
    cmark_consolidate_text_nodes(paragraph)
    guard let literal = cmark_node_get_literal(text) else { return nil }
    let characters = Array(String(cString: literal).utf8)
    guard characters != reference, characters.count > 2 else { return nil }
    return (Array(characters.dropFirst().dropLast()), end + 1 - offset)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
