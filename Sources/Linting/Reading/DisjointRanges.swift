/// Ranges that are joined where they overlap, for a quick answer to which of them holds a place.
struct DisjointRanges {
  private let ranges: [Range<Int>]

  /// Joins ranges. O(n log n).
  init(_ ranges: [Range<Int>]) {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// The range that holds another one, or nil. O(log n).
  func holding(_ range: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, range.upperBound <= ranges[low - 1].upperBound else { return nil }
    return ranges[low - 1]
  }
}
