/// The sentences of a text, as far as full stops and line ends tell them.
struct Sentences {
  /// A sentence without an end is cut behind so many code units, at a space where there is one.
  private static let most = 1_000

  /// UTF-16 offsets, in order, without the spaces between sentences.
  let ranges: [Range<Int>]

  /// Finds the sentences of a text in UTF-16. O(length).
  init(_ text: [UInt16]) {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var hasStop = false
    func close() {
      if let first = start { ranges.append(first..<end) }
      start = nil
      hasStop = false
    }
    for (offset, unit) in text.enumerated() {
      if Self.isSpace(unit) {
        let isLong = start.map { offset - $0 > Self.most } ?? false
        if hasStop && !Self.isNoBreakSpace(unit) || unit == 0x0A || isLong { close() }
        continue
      }
      // Between the two halves of a pair no text is cut.
      if let first = start, offset - first > Self.most * 2, unit & 0xFC00 != 0xDC00 { close() }
      if start == nil { start = offset }
      end = offset + 1
      if Self.isStop(unit) { hasStop = true } else if !Self.isClosing(unit) { hasStop = false }
    }
    close()
    self.ranges = ranges
  }

  /// The sentence in which a range begins, widened so that it holds it. O(log n).
  func range(around range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return range }
    let found = ranges[low - 1]
    return found.lowerBound..<max(found.upperBound, range.upperBound)
  }

  /// `.` `!` `?` `…`
  private static func isStop(_ unit: UInt16) -> Bool { [0x2E, 0x21, 0x3F, 0x2026].contains(unit) }

  /// `"` `'` `)` `]` `»` `’` `”`
  private static func isClosing(_ unit: UInt16) -> Bool {
    [0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D].contains(unit)
  }

  private static func isNoBreakSpace(_ unit: UInt16) -> Bool { unit == 0xA0 || unit == 0x202F }
  private static func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || (0x09...0x0D).contains(unit) || isNoBreakSpace(unit)
  }
}
