/// Finds what stands in quotation marks.
struct QuotationMarks {
  /// The kinds of pairs.
  private enum Pair: Int, CaseIterable {
    /// " "
    case straight
    /// « »
    case french
    /// “ ”
    case curly
    /// „ “ or „ ”
    case low
    /// ‘ ’
    case single
    /// ‹ ›
    case angled
    /// ' '
    case plain
  }

  /// What is longer, in bytes, is two marks that do not belong together.
  private static let longest = 1_500
  /// A line that is longer, in bytes, is a paragraph.
  private static let longLine = 160

  private let text: UnsafeRawBufferPointer
  private let isEnglish: Bool
  private var open: [(pair: Pair, start: Int)] = []
  /// How many of each pair are open.
  private var counts = [Int](repeating: 0, count: Pair.allCases.count)
  private var paragraph = 0
  private var line = 0
  private var closed: [Range<Int>] = []
  private var unsure: [Range<Int>] = []

  private init(_ text: UnsafeRawBufferPointer, isEnglish: Bool) {
    self.text = text
    self.isEnglish = isEnglish
  }

  /// What stands between the marks, and what may: from a French or curly mark without its partner to the end of its
  /// paragraph, or from the start. O(length).
  static func ranges(in text: UnsafeRawBufferPointer, isEnglish: Bool) -> (closed: [Range<Int>], open: [Range<Int>]) {
    var marks = QuotationMarks(text, isEnglish: isEnglish)
    marks.scan()
    return (marks.closed, marks.unsure)
  }

  private mutating func scan() {
    var offset = 0
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "\""):
        if counts[Pair.straight.rawValue] > 0 {
          close(.straight, at: offset)
        } else {
          begin(.straight, behind: offset + 1)
        }
      case UInt8(ascii: "'") where isEnglish: plain(at: offset)
      case UInt8(ascii: "\n"):
        if offset - line > Self.longLine || endsParagraph(at: offset) { endParagraph(at: offset) }
        line = offset + 1
      case 0xC2 where offset + 1 < text.count && (text[offset + 1] == 0xAB || text[offset + 1] == 0xBB):
        if text[offset + 1] == 0xAB { begin(.french, behind: offset + 2) } else { close(.french, at: offset) }
        offset += 1
      case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
        general(at: offset)
        offset += 2
      default: break
      }
      offset += 1
    }
    endParagraph(at: text.count)
  }

  /// Marks of the block U+2000: “ ” ‘ ’ ‹ › „ and the paragraph separator.
  private mutating func general(at offset: Int) {
    switch text[offset + 2] {
    case 0xA9: endParagraph(at: offset)
    // In German and Polish “ closes what „ opens.
    case 0x9C where open.last?.pair == .low: close(.low, at: offset)
    case 0x9C: begin(.curly, behind: offset + 3)
    case 0x9D: close(open.last?.pair == .low ? .low : .curly, at: offset)
    case 0x9E: begin(.low, behind: offset + 3)
    case 0x98: begin(.single, behind: offset + 3)
    // ’ is an apostrophe as a rule; it closes where no letter follows and ‘ is open.
    case 0x99: if open.last?.pair == .single, !isLetter(at: offset + 3) { close(.single, at: offset) }
    case 0xB9: begin(.angled, behind: offset + 3)
    case 0xBA: close(.angled, at: offset)
    default: break
    }
  }

  /// ' opens before a letter and behind a space, and closes before what is no letter; else it is an apostrophe.
  private mutating func plain(at offset: Int) {
    let isBehindSpace = offset == 0 || text[offset - 1] <= 0x20 || text[offset - 1] == UInt8(ascii: "(")
    if isBehindSpace, isLetter(at: offset + 1) {
      if counts[Pair.plain.rawValue] == 0 { begin(.plain, behind: offset + 1) }
    } else if !isBehindSpace, !isLetter(at: offset + 1), counts[Pair.plain.rawValue] > 0 {
      close(.plain, at: offset)
    }
  }

  private mutating func begin(_ pair: Pair, behind offset: Int) {
    open.append((pair, offset))
    counts[pair.rawValue] += 1
  }

  private mutating func close(_ pair: Pair, at offset: Int) {
    guard counts[pair.rawValue] > 0 else {
      if pair == .french || pair == .curly { unsure.append(max(paragraph, offset - Self.longest)..<offset) }
      return
    }
    while let last = open.popLast() {
      counts[last.pair.rawValue] -= 1
      guard last.pair == pair else { continue }
      if offset - last.start > Self.longest {
        unsure.append(last.start..<last.start + Self.longest)
      } else if last.start < offset {
        closed.append(last.start..<offset)
      }
      return
    }
  }

  private mutating func endParagraph(at offset: Int) {
    for mark in open where (mark.pair == .french || mark.pair == .curly) && mark.start < offset {
      unsure.append(mark.start..<min(offset, mark.start + Self.longest))
    }
    open.removeAll()
    counts = counts.map { _ in 0 }
    paragraph = offset
  }

  /// Whether a blank line follows.
  private func endsParagraph(at offset: Int) -> Bool {
    var next = offset + 1
    while next < text.count, text[next] == 0x20 || text[next] == 0x0D || text[next] == 0x09 { next += 1 }
    return next < text.count && text[next] == UInt8(ascii: "\n")
  }

  private func isLetter(at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let byte = text[offset]
    return byte >= 0xC3 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
