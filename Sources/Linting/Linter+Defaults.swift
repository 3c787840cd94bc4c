extension Linter {
  /// The severity of each rule's findings where nothing else is set, by the name of the rule.
  public static var defaultSeverities: [String: Severity] {
    Dictionary(allRules.map { ($0.id, $0.severity) }) { first, _ in first }
  }
}
