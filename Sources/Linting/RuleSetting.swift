/// What a user wants of a rule.
public enum RuleSetting: Sendable, Hashable {
  /// It does not run.
  case off
  /// Its findings matter so much.
  case severity(Severity)
}
