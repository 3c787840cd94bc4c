/// The lines of a source, for comments that speak of lines.
struct SourceLineEnds {
  private let source: [UInt8]
  private let ends: [Int]

  /// Finds the line ends. O(length).
  init(_ source: [UInt8]) {
    self.source = source
    ends = source.indices.filter { source[$0] == UInt8(ascii: "\n") }
  }

  /// The line below a place; empty where there is none.
  func line(below place: Range<Int>) -> Range<Int> {
    let number = firstEnd(from: place.upperBound)
    guard number < ends.count else { return source.count..<source.count }
    return ends[number] + 1..<(number + 1 < ends.count ? ends[number + 1] : source.count)
  }

  /// The line of a place, or where nothing else stands on it the line below.
  func line(of place: Range<Int>) -> Range<Int> {
    let before = firstEnd(from: place.lowerBound)
    let start = before > 0 ? ends[before - 1] + 1 : 0
    let number = firstEnd(from: place.upperBound)
    let end = number < ends.count ? ends[number] : source.count
    let isAlone =
      source[start..<place.lowerBound].allSatisfy { $0 <= 0x20 }
      && source[place.upperBound..<end].allSatisfy { $0 <= 0x20 }
    return isAlone ? line(below: place) : start..<end
  }

  /// The number of the first line end at or behind an offset. O(log n).
  private func firstEnd(from offset: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
