/// The number of typing errors between two words.
public enum EditDistance {
  /// The least number of insertions, deletions, replacements and swaps of neighbours that make `right` out of `left`
  /// (optimal string alignment), or nil where it is more than `limit`. O(product of the lengths).
  public static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit { return nil }
      beforePrevious = previous
      previous = current
    }
    let distance = previous[right.count]
    return distance <= limit ? distance : nil
  }
}
