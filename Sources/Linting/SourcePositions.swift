import Drafts

/// Lines and columns of a source.
public struct SourcePositions: Sendable {
  /// The distance in bytes between two places whose number of scalars is known.
  private static let step = 256

  /// The bytes, in UTF-8.
  let source: [UInt8]
  private let lineStarts: [Int]
  /// What each line is in a file that has no lines of its own; empty for a file of text.
  private let places: [DraftPlace]
  /// The number of Unicode scalars before each multiple of `step`.
  private let scalarCounts: [Int]

  /// Finds the lines of a source in UTF-8. O(length).
  public init(_ source: [UInt8]) { self.init(source, []) }

  /// Finds the lines of a draft. O(length).
  init(_ draft: Draft) { self.init(draft.source, draft.places) }

  private init(_ source: [UInt8], _ places: [DraftPlace]) {
    self.source = source
    self.places = places
    var starts = [0]
    var counts: [Int] = []
    var scalars = 0
    for (offset, byte) in source.enumerated() {
      if offset % Self.step == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
    scalarCounts = counts
  }

  /// The line and the column (in Unicode scalars) of an offset, both from 1. O(log n) in the number of lines.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    return (line, scalars(before: offset) - scalars(before: lineStarts[line - 1]) + 1)
  }

  /// The place of an offset as reports tell it. O(log n) in the number of lines.
  func place(of offset: Int) -> ReportedPlace {
    let (line, column) = position(of: offset)
    guard line <= places.count else { return ReportedPlace(line: line, column: column, draftPlace: nil) }
    let number =
      switch places[line - 1] {
      case .paragraph(let number, _): number
      case .line(let number, _): number
      }
    return ReportedPlace(line: number, column: column, draftPlace: places[line - 1])
  }

  /// The column of an offset in bytes of UTF-8, from 1. O(log n) in the number of lines.
  func byteColumn(of offset: Int) -> Int { offset - lineStarts[line(of: offset) - 1] + 1 }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The line of a place as it is shown: whole, or where it is long some 200 bytes before and behind, with `…`.
  ///
  /// - Returns: what stands before the place, and the place with what follows it on the line. O(bytes shown).
  func excerpt(at range: Range<Int>) -> (before: String, after: String) {
    let line = line(of: range.lowerBound)
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : source.count
    if end > start, source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var first = start
    var last = max(end, range.lowerBound)
    if range.lowerBound - first > 250 { first = boundary(range.lowerBound - 200) }
    if last - range.upperBound > 250 { last = boundary(range.upperBound + 200) }
    let before = String(decoding: source[first..<range.lowerBound], as: UTF8.self)
    let after = String(decoding: source[range.lowerBound..<last], as: UTF8.self)
    return ((first > start ? "…" : "") + before, after + (last < end ? "…" : ""))
  }

  /// The start of the scalar at an offset.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, source[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The number of Unicode scalars before an offset.
  func scalars(before offset: Int) -> Int {
    let offset = min(offset, source.count)
    let block = min(offset / Self.step, scalarCounts.count - 1)
    guard block >= 0 else { return 0 }
    return scalarCounts[block] + source[block * Self.step..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
