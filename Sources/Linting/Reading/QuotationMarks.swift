/// Finds what stands in quotation marks.
enum QuotationMarks {
  /// The kinds of pairs: " " as 0, then « », “ ”, „ “, ‘ ’, ‹ ›.
  private typealias Open = [(kind: UInt8, start: Int)]

  /// The ranges between the marks, sorted by their starts; a mark without its partner in the paragraph counts for nothing.
  /// O(length).
  static func ranges(in text: UnsafeRawBufferPointer) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Open = []
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "\""): straight(at: offset, &open, &ranges)
      case UInt8(ascii: "\n"):
        if endsParagraph(at: offset, in: text) { open.removeAll() }
      case 0xC2 where offset + 1 < text.count && (text[offset + 1] == 0xAB || text[offset + 1] == 0xBB):
        if text[offset + 1] == 0xAB {
          open.append((1, offset + 2))
        } else {
          close(1, at: offset, &open, &ranges)
        }
        offset += 1
      case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
        general(at: offset, in: text, &open, &ranges)
        offset += 2
      default: break
      }
      offset += 1
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Marks of the block U+2000: “ ” ‘ ’ ‹ › „ and the paragraph separator.
  private static func general(
    at offset: Int, in text: UnsafeRawBufferPointer, _ open: inout Open,
    _ ranges: inout [Range<Int>]
  ) {
    switch text[offset + 2] {
    case 0xA9: open.removeAll()
    // In German and Polish “ closes what „ opens.
    case 0x9C where open.last?.kind == 3: close(3, at: offset, &open, &ranges)
    case 0x9C: open.append((2, offset + 3))
    case 0x9D: close(open.last?.kind == 3 ? 3 : 2, at: offset, &open, &ranges)
    case 0x9E: open.append((3, offset + 3))
    case 0x98: open.append((4, offset + 3))
    // ’ is an apostrophe as a rule; it closes where no letter follows and ‘ is open.
    case 0x99:
      if open.last?.kind == 4, offset + 3 >= text.count || !isLetter(text[offset + 3]) {
        close(4, at: offset, &open, &ranges)
      }
    case 0xB9: open.append((5, offset + 3))
    case 0xBA: close(5, at: offset, &open, &ranges)
    default: break
    }
  }

  /// A straight mark closes what a straight mark has opened in the paragraph, and opens otherwise.
  private static func straight(at offset: Int, _ open: inout Open, _ ranges: inout [Range<Int>]) {
    if open.contains(where: { $0.kind == 0 }) {
      close(0, at: offset, &open, &ranges)
    } else {
      open.append((0, offset + 1))
    }
  }

  private static func close(
    _ kind: UInt8, at offset: Int, _ open: inout Open, _ ranges: inout [Range<Int>]
  ) {
    guard let place = open.lastIndex(where: { $0.kind == kind }) else { return }
    if open[place].start < offset { ranges.append(open[place].start..<offset) }
    open.removeSubrange(place...)
  }

  /// Whether a blank line follows.
  private static func endsParagraph(at offset: Int, in text: UnsafeRawBufferPointer) -> Bool {
    var next = offset + 1
    while next < text.count, text[next] == 0x20 || text[next] == 0x0D || text[next] == 0x09 { next += 1 }
    return next < text.count && text[next] == UInt8(ascii: "\n")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
