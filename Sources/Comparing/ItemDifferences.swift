import Terminology

/// Compares the items of one level, whatever their order.
enum ItemDifferences {
  /// The differences between two lists of items: equal ones are taken away, what is left of the same kind is paired as a
  /// change. O(number of items).
  static func of(_ old: [AuxInfo], _ new: [AuxInfo], language: LanguageTag? = nil, term: String? = nil) -> [Difference]
  {
    let (gone, left) = remainder(old.map(\.comparable), new.map(\.comparable))
    var came = left
    var differences: [Difference] = []
    for item in gone {
      var difference = Difference(
        kind: .removed, language: language, term: term, name: item.name, before: item.summary, after: nil)
      if let place = came.firstIndex(where: { $0.isOfSameKind(as: item) }) {
        difference.kind = .changed
        difference.after = came.remove(at: place).summary
      }
      differences.append(difference)
    }
    return differences
      + came.map {
        Difference(kind: .added, language: language, term: term, name: $0.name, before: nil, after: $0.summary)
      }
  }

  /// The differences between two lists of attributes that the model does not know.
  static func of(
    _ old: [MarkupAttribute], _ new: [MarkupAttribute], language: LanguageTag? = nil, term: String? = nil
  ) -> [Difference] {
    let before = Dictionary(old.map { ($0.name, $0.value) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.name, $0.value) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      guard before[name] != after[name] else { return nil }
      let kind: Difference.Kind = before[name] == nil ? .added : after[name] == nil ? .removed : .changed
      return Difference(
        kind: kind, language: language, term: term, name: name, before: before[name], after: after[name])
    }
  }

  /// What only one of two lists has, each in its order.
  static func remainder<Value: Hashable>(_ old: [Value], _ new: [Value]) -> (gone: [Value], came: [Value]) {
    var counts: [Value: Int] = [:]
    for value in new { counts[value, default: 0] += 1 }
    var gone: [Value] = []
    for value in old {
      if let count = counts[value], count > 0 { counts[value] = count - 1 } else { gone.append(value) }
    }
    // What is left of the counts are the last ones of their kind.
    var came: [Value] = []
    for value in new.reversed() where counts[value, default: 0] > 0 {
      counts[value, default: 0] -= 1
      came.append(value)
    }
    return (gone, came.reversed())
  }
}
