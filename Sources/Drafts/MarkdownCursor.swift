/// A place in a Markdown source that moves over markup, so that it stands where the next words are.
///
/// It knows how much of the source each piece of markup takes (CommonMark 0.29); which markup comes, the tree tells.
struct MarkdownCursor {
  let source: [UInt8]
  /// Where it stands: never past the end.
  var offset = 0 { didSet { offset = min(offset, source.count) } }
  /// Where the line began that the cursor came to last, if it has moved over no text since.
  var lineStart: Int?
  /// The number of block quotes round it: a line may begin with as many `>`.
  var quoteDepth = 0
  private var lineStarts: [Int] = [0]

  init(_ source: [UInt8]) {
    self.source = source
    for (offset, byte) in source.enumerated() {
      // A carriage return alone ends a line for cmark as well.
      if byte == 0x0A || byte == 0x0D && !(offset + 1 < source.count && source[offset + 1] == 0x0A) {
        lineStarts.append(offset + 1)
      }
    }
  }

  /// The byte at the cursor, or nil at the end.
  var byte: UInt8? { offset < source.count ? source[offset] : nil }

  /// Goes to a line and a column in bytes, both from 1.
  mutating func move(line: Int, column: Int) {
    let start = lineStarts[min(max(line, 1), lineStarts.count) - 1]
    offset = min(start + max(column, 1) - 1, source.count)
  }

  /// The place from a column of a line to the end of another, all from 1, without the end of the line.
  func range(fromLine first: Int, column: Int, toLine last: Int) -> Range<Int> {
    let start = lineStarts[min(max(first, 1), lineStarts.count) - 1]
    var end = last < lineStarts.count ? lineStarts[max(last, 1)] : source.count
    while end > start, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return min(start + max(column, 1) - 1, end)..<end
  }

  /// Goes to the text of a line, from 1.
  mutating func move(toTextOfLine line: Int) {
    move(line: line, column: 1)
    skipLineOpening()
  }

  /// Moves behind text that has been found.
  mutating func move(behind text: Range<Int>) {
    offset = text.upperBound
    lineStart = nil
  }

  /// Moves over at most `limit` of some bytes and returns over how many.
  @discardableResult
  mutating func skip(_ bytes: UInt8..., atMost limit: Int = .max) -> Int {
    var count = 0
    while count < limit, let byte, bytes.contains(byte) {
      offset += 1
      count += 1
    }
    return count
  }

  /// Moves over spaces and tabs.
  mutating func skipSpaces() { skip(0x20, 0x09) }

  /// Moves over the end of a line and what stands before the text of the next; returns the place of the end, or nil
  /// where there is none.
  @discardableResult
  mutating func skipLineEnd() -> Range<Int>? {
    guard let byte, byte == 0x0A || byte == 0x0D else { return nil }
    if byte == 0x0D, offset + 1 < source.count, source[offset + 1] == 0x0A { offset += 1 }
    let end = offset..<offset + 1
    offset += 1
    skipLineOpening()
    return end
  }

  /// Moves over what opens a line: spaces and the signs of quotes.
  private mutating func skipLineOpening() {
    lineStart = offset
    var quotes = quoteDepth
    skipSpaces()
    while quotes > 0, byte == UInt8(ascii: ">") {
      quotes -= 1
      offset += 1
      skipSpaces()
    }
  }

  /// Moves over a soft or hard break and returns the place of the end of the line.
  mutating func skipBreak() -> Range<Int>? {
    if byte == UInt8(ascii: "\\") { offset += 1 }
    skipSpaces()
    return skipLineEnd()
  }

  /// Moves over the number signs that open a heading; a heading with a line below it has none.
  mutating func skipHeadingSigns() {
    let start = offset
    let count = skip(UInt8(ascii: "#"))
    guard (1...6).contains(count), byte.map({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) ?? true else {
      offset = start
      return
    }
    skipSpaces()
  }

  /// Moves over so many signs of emphasis; false where there are fewer.
  mutating func skipEmphasis(_ count: Int) -> Bool {
    skip(UInt8(ascii: "*"), UInt8(ascii: "_"), atMost: count) == count
  }

  /// Moves over a code span.
  mutating func skipCode() {
    let count = skip(UInt8(ascii: "`"))
    while let next = source[offset...].firstIndex(of: UInt8(ascii: "`")) {
      offset = next
      if skip(UInt8(ascii: "`")) == count { return }
    }
  }

  /// Moves behind the bar that ends a table cell.
  mutating func skipCell() {
    while let byte, byte != 0x0A, byte != 0x0D {
      if byte == UInt8(ascii: "|") {
        offset += 1
        return
      }
      offset +=
        byte == UInt8(ascii: "\\") && offset + 1 < source.count && source[offset + 1] == UInt8(ascii: "|") ? 2 : 1
    }
  }

  /// Moves over text that stands in the source as cmark gives it, but for what opens its lines; false where it does not.
  mutating func skipRaw(_ literal: [UInt8]) -> Bool {
    let start = offset
    var read = 0
    while read < literal.count {
      if literal[read] == 0x0A || literal[read] == 0x0D {
        read += literal[read] == 0x0D && read + 1 < literal.count && literal[read + 1] == 0x0A ? 2 : 1
        skipSpaces()
        while read < literal.count, literal[read] == 0x20 || literal[read] == 0x09 { read += 1 }
        if skipLineEnd() != nil { continue }
      } else if byte == literal[read] {
        read += 1
        offset += 1
        continue
      }
      offset = start
      return false
    }
    lineStart = nil
    return true
  }
}
