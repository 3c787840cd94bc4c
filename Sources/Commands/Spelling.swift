/// How far apart two words of a command line are.
enum Spelling {
  /// The number of insertions, deletions and replacements (Levenshtein). O(product of the lengths).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for column in right.indices {
        current.append(
          min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == right[column] ? 0 : 1)))
      }
      previous = current
    }
    return previous[right.count]
  }
}
