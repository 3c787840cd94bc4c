import Configuration
import Languages
import Linting

/// How the drafts of one configuration are checked: its settings, and those of the command line, which win.
struct LintPlan: Sendable {
  let configuration: Configuration
  let linter: Linter
  /// The language that the command line names.
  let givenLanguage: Language?
  /// The least severity to report.
  let minimum: Severity
  /// The least severity that makes the exit status 1.
  let failing: Severity

  /// The language of a draft, or nil to let the linter tell.
  ///
  /// - Parameter path: its absolute path, or nil where it has none.
  func language(for path: String?) -> Language? { givenLanguage ?? configuration.language(for: path) }
}
