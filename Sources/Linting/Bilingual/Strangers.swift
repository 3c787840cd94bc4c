/// The terms of a target that nothing in its source calls for, those of the same entries together.
struct Strangers {
  /// Terms of the same entries.
  struct Group {
    let entries: Set<Int>
    /// The places of the terms among the answers, in order; never empty.
    fileprivate(set) var places: ArraySlice<Int>
  }

  private(set) var groups: [Group] = []
  /// The number of all terms.
  private(set) var count = 0

  /// Groups terms. O(n).
  ///
  /// - Parameter terms: the places and the entries of terms, in the order of the places.
  init(_ terms: [(place: Int, entries: Set<Int>)]) {
    var known: [Set<Int>: Int] = [:]
    for (place, entries) in terms {
      count += 1
      if let group = known[entries] {
        groups[group].places.append(place)
      } else {
        known[entries] = groups.count
        groups.append(Group(entries: entries, places: [place]))
      }
    }
  }

  /// Takes out the first term of a group and returns its place; nil where there is no such group.
  mutating func takeFirst(ofGroup number: Int) -> Int? {
    guard groups.indices.contains(number), let place = groups[number].places.popFirst() else { return nil }
    count -= 1
    if groups[number].places.isEmpty { groups.remove(at: number) }
    return place
  }
}
