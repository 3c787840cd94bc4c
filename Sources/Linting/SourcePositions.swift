/// Lines and columns of a source.
public struct SourcePositions: Sendable {
  private let source: [UInt8]
  private let lineStarts: [Int]

  /// Finds the lines of a source in UTF-8. O(length).
  public init(_ source: [UInt8]) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The line and the column (in Unicode scalars) of an offset, both from 1. O(log n + length of the line).
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let column = source[lineStarts[low - 1]..<min(offset, source.count)].count { $0 & 0xC0 != 0x80 } + 1
    return (low, column)
  }

  /// The text of a line, from 1, without its end.
  public func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let end = number < lineStarts.count ? lineStarts[number] - 1 : source.count
    let text = String(decoding: source[lineStarts[number - 1]..<max(end, lineStarts[number - 1])], as: UTF8.self)
    return text.hasSuffix("\r") ? String(text.dropLast()) : text
  }
}
