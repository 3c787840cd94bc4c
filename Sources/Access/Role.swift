/// What a person may do with a glossary that is served. Each role may do what those before it may.
public enum Role: String, Sendable, CaseIterable, Comparable {
  /// Proposes changes.
  case contributor
  /// Makes changes, and decides on proposals.
  case editor
  /// Also undoes what others imported.
  case admin

  /// Whether the first may do less.
  public static func < (left: Role, right: Role) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
