/// The lines of some bytes, each with its end.
struct SourceLines {
  private let source: [UInt8]
  /// Where each line starts; no line is empty.
  private let starts: [Int]

  init(_ source: [UInt8]) {
    self.source = source
    var starts = source.isEmpty ? [] : [0]
    for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") && offset + 1 < source.count {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// A line, from 0.
  subscript(number: Int) -> ArraySlice<UInt8> {
    source[starts[number]..<(number + 1 < starts.count ? starts[number + 1] : source.count)]
  }

  /// How many lines start before an offset. O(log n).
  func number(before offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the line of an offset starts: the end of the bytes behind their last line end.
  func start(at offset: Int) -> Int {
    if offset == source.count, source.last == UInt8(ascii: "\n") { return offset }
    let number = number(before: offset + 1)
    return number > 0 ? starts[number - 1] : 0
  }

  /// Where the line of an offset ends, behind its line end.
  func end(at offset: Int) -> Int {
    let number = number(before: offset + 1)
    return number < starts.count ? starts[number] : source.count
  }

  /// Some bytes as lines. O(length).
  static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let lines = SourceLines(Array(bytes))
    return (0..<lines.count).map { lines[$0] }
  }
}
