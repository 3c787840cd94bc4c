/// Ranges that lie inside one another or apart, each with a value, for a quick answer to which is the innermost at a place.
struct NestedRanges<Value> {
  private struct Item {
    let range: Range<Int>
    let value: Value
    /// The place of the range round it, or nil.
    let parent: Int?
  }

  private var items: [Item] = []

  /// Takes ranges in any order. O(n log n).
  init(_ ranges: [(range: Range<Int>, value: Value)]) {
    var open: [Int] = []
    for (range, value) in ranges.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) {
      while let last = open.last, items[last].range.upperBound <= range.lowerBound { open.removeLast() }
      items.append(Item(range: range, value: value, parent: open.last))
      open.append(items.count - 1)
    }
  }

  /// The value of the innermost range that holds another one, or nil. O(log n + depth).
  func innermost(holding range: Range<Int>) -> Value? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].range.lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var place = low > 0 ? low - 1 : nil
    while let number = place {
      if range.upperBound <= items[number].range.upperBound { return items[number].value }
      place = items[number].parent
    }
    return nil
  }
}
