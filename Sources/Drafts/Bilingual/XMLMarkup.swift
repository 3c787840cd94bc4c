/// Divides a well-formed XML document, or a part of one, into tags and text, with the place of each. Of what is not well-formed
/// it makes something in linear time.
struct XMLMarkup {
  /// A piece of the document.
  enum Token {
    /// Character data with its references.
    case text(Range<Int>)
    /// The characters of a CDATA section.
    case fixedText(Range<Int>)
    /// The words of a comment, and the place of the comment.
    case comment(Range<Int>, source: Range<Int>)
    case tag(SegmentTag)
  }

  let source: [UInt8]
  /// Past the last token.
  private(set) var offset: Int
  private let end: Int

  init(_ source: [UInt8], in range: Range<Int>) {
    self.source = source
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next tag, text or comment, or nil at the end. O(its length, and that of declarations before it).
  mutating func next() -> Token? {
    while offset < end {
      let start = offset
      guard source[start] == UInt8(ascii: "<") else {
        offset = source[start..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
        return .text(start..<offset)
      }
      if has("<!--") {
        let words = skip(past: "-->", from: start + 4)
        return .comment(words, source: start..<offset)
      }
      if has("<![CDATA[") { return .fixedText(skip(past: "]]>", from: start + 9)) }
      if has("<?") {
        _ = skip(past: "?>", from: start + 2)
      } else if has("<!") {
        skipDeclaration()
      } else {
        return .tag(tag())
      }
    }
    return nil
  }

  /// Passes over the content and the end tag of an element whose start tag was the last token. O(its length).
  mutating func skipElement(_ start: SegmentTag) {
    guard !start.isEmpty else { return }
    var depth = 1
    while depth > 0, let token = next() {
      guard case .tag(let tag) = token, !tag.isEmpty else { continue }
      depth += tag.isEnd ? -1 : 1
    }
  }

  private func has(_ mark: StaticString) -> Bool {
    guard offset + mark.utf8CodeUnitCount <= end else { return false }
    return mark.withUTF8Buffer { mark in source[offset..<offset + mark.count].elementsEqual(mark) }
  }

  /// Moves past a mark, or to the end; returns what stands before it.
  private mutating func skip(past mark: String, from start: Int) -> Range<Int> {
    let mark = Array(mark.utf8)
    var place = min(start, end)
    while place + mark.count <= end {
      if source[place] == mark[0], source[place..<place + mark.count].elementsEqual(mark) {
        offset = place + mark.count
        return min(start, place)..<place
      }
      place += 1
    }
    offset = end
    return min(start, end)..<end
  }

  /// Passes over a document type declaration (XML 1.0, section 2.8), whatever stands in it.
  private mutating func skipDeclaration() {
    var depth = 0
    offset += 2
    while offset < end {
      switch source[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = source[offset]
        offset = source[(offset + 1)..<end].firstIndex(of: quote) ?? end - 1
      case UInt8(ascii: "<") where has("<!--"):
        _ = skip(past: "-->", from: offset + 4)
        continue
      case UInt8(ascii: "<") where has("<?"):
        _ = skip(past: "?>", from: offset + 2)
        continue
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"):
        if depth == 0 {
          offset += 1
          return
        }
        depth -= 1
      default: break
      }
      offset += 1
    }
  }

  private mutating func tag() -> SegmentTag {
    let start = offset
    let isEnd = start + 1 < end && source[start + 1] == UInt8(ascii: "/")
    let nameStart = min(start + (isEnd ? 2 : 1), end)
    var nameEnd = nameStart
    while nameEnd < end, source[nameEnd] > 0x20, source[nameEnd] != UInt8(ascii: ">"),
      source[nameEnd] != UInt8(ascii: "/")
    { nameEnd += 1 }
    offset = nameEnd
    while offset < end, source[offset] != UInt8(ascii: ">") {
      let byte = source[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        offset = source[(offset + 1)..<end].firstIndex(of: byte) ?? end - 1
      }
      offset += 1
    }
    offset = min(offset + 1, end)
    let isEmpty = !isEnd && offset - 2 >= nameEnd && source[offset - 2] == UInt8(ascii: "/")
    let colon = source[nameStart..<nameEnd].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? nameStart
    return SegmentTag(
      name: String(decoding: source[colon..<nameEnd], as: UTF8.self),
      prefix: String(decoding: source[nameStart..<colon], as: UTF8.self), range: start..<offset, nameEnd: nameEnd,
      isEnd: isEnd, isEmpty: isEmpty)
  }
}
