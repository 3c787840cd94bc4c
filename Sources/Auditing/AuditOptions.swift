public import Languages
public import Linting

/// What an audit is to look at and to report.
public struct AuditOptions: Sendable {
  /// The least severity that is reported.
  public var minimum = Severity.information
  /// The languages in which each concept should have a term; nil for those that at least half of the entries have.
  public var workingLanguages: [Language]?
  /// The rules that do not run, by their names.
  public var rulesOff: Set<String> = []

  /// Creates options: all rules.
  public init() {}
}
