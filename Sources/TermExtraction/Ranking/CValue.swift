import Glibc

/// How much of a term each candidate is by its length, its count, and the count of the longer ones that it is a part of
/// (C-value, Frantzi, Ananiadou and Mima 2000).
///
/// The length is the number of words that are no prepositions, plus one, so that single words count as well
/// (Barrón-Cedeño and others 2009). A candidate that stands nearly always in one longer candidate is a fragment of that
/// (`traite des êtres` of `traite des êtres humains`), whatever the others: it has no value.
struct CValue {
  /// From which part of its occurrences on in one longer candidate something is a fragment.
  private static let fragment = 0.8

  /// What is known of a part of longer candidates.
  private struct Nested {
    /// How often it stands in longer ones, and in how many.
    var count = 0
    var containers = 0
    /// How often it stands in the one in which it stands most.
    var most = 0
    /// How often it stands in known terms: there it is no candidate.
    var masked = 0
  }

  private var nested: [Substring: Nested] = [:]

  /// The C-values of candidates by their keys. O(number of candidates × square of the longest length).
  ///
  /// - Parameters:
  ///   - counts: how often each stands, in longer ones too.
  ///   - minimum: how often a candidate must stand outside known terms.
  ///   - isKnown: whether a key is that of a known term.
  ///   - length: the number of words of a key that are no prepositions.
  static func values(
    _ counts: [String: Int], minimum: Int, isKnown: (String) -> Bool, length: (String) -> Int
  ) -> [String: Double] {
    var own = CValue()
    let byLength = counts.sorted { left, right in
      let (a, b) = (left.key.utf8.count { $0 == 0x20 }, right.key.utf8.count { $0 == 0x20 })
      return a != b ? a > b : left.key < right.key
    }
    var values: [String: Double] = [:]
    for (key, count) in byLength {
      let inLonger = own.nested[key[...]] ?? Nested()
      let average =
        inLonger.containers > 0 ? Double(inLonger.count) / Double(inLonger.containers) : 0
      let free = count - inLonger.masked
      let isFragment = Double(inLonger.most) >= Self.fragment * Double(count) || free < minimum
      values[key] = isFragment ? 0 : log2(Double(length(key) + 1)) * max(0, Double(free) - average)
      own.nest(
        key, count: count, alone: count - inLonger.count - inLonger.masked, isKnown: isKnown(key),
        counts)
    }
    return values
  }

  /// Notes for each part of a candidate how often it stands in this one, and not in one that is longer still.
  private mutating func nest(
    _ key: String, count: Int, alone: Int, isKnown: Bool, _ counts: [String: Int]
  ) {
    var starts = [key.startIndex]
    var ends: [String.Index] = []
    for place in key.utf8.indices where key.utf8[place] == 0x20 {
      ends.append(place)
      starts.append(key.utf8.index(after: place))
    }
    ends.append(key.endIndex)
    for first in starts.indices {
      for last in first..<ends.count where last - first < ends.count - 1 {
        let part = key[starts[first]..<ends[last]]
        guard counts[String(part)] != nil else { continue }
        var inLonger = nested[part] ?? Nested()
        if isKnown {
          inLonger.masked += max(0, alone)
        } else {
          inLonger.count += max(0, alone)
          inLonger.containers += 1
          inLonger.most = max(inLonger.most, count)
        }
        nested[part] = inLonger
      }
    }
  }
}
