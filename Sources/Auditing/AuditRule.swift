import Linting
import Localization

/// One thing that an audit looks for in a termbase.
protocol AuditRule: Sendable {
  /// The name of the rule, in reports.
  static var id: String { get }
  /// How much its findings matter.
  static var severity: Severity { get }
  /// What it finds, in one sentence.
  static var summary: LocalizedText { get }
  /// Why, and what to do about a finding; paragraphs of Markdown.
  static var explanation: LocalizedText { get }

  /// What it finds in a termbase, in any order.
  static func findings(in termbase: AuditedTermbase) -> [AuditFinding]
}
