extension Draft {
  /// Notes that a code of the markup stands at the present end of the text: words on both sides of it are not replaced
  /// together, since it would be lost.
  mutating func appendCode() {
    if codes.last != text.count..<text.count { codes.append(text.count..<text.count) }
  }

  /// Notes that the words from an offset of the text to its present end cannot be rewritten.
  mutating func appendFixedWords(from start: Int) {
    if start < text.count { codes.append(start..<text.count) }
  }

  /// Whether a code stands between the words of a range, or some of them cannot be rewritten. O(log n) in the number of codes.
  func holdsCode(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    if low > 0, codes[low - 1].upperBound > range.lowerBound { return true }
    return low < codes.count && codes[low].lowerBound < range.upperBound
  }
}
