/// What a linter is to look at and to report.
public struct LintOptions: Sendable, Hashable {
  /// What is done with quoted words and titles.
  public enum Quotations: String, Sendable, CaseIterable, Codable {
    /// They are somebody else's words: left alone.
    case skip
    /// They are checked like all others.
    case check
  }

  /// The least severity that is looked for.
  public var minimum: Severity
  /// The rules that are set otherwise than by default, by their names.
  public var rules: [String: RuleSetting] = [:]
  /// What is done with quoted words and titles.
  public var quotations = Quotations.skip
  /// The subject fields whose concepts are looked at; empty for all.
  public var subjectFields: Set<String> = []
  /// The project subsets whose concepts are looked at; empty for all.
  public var projectSubsets: Set<String> = []
  /// Whether each finding explains itself and what is skipped is told.
  public var explains = false

  /// Creates options: all rules with their own severities, from a least severity on.
  public init(minimum: Severity = .information) { self.minimum = minimum }
}
