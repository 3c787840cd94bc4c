/// The forms in which findings are reported.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: each finding with its line, and a summary.
  case text
  /// `path:line:column: severity: message [rule]`, one line a finding, as compilers and grep write and editors read.
  case compact
  /// The project's own JSON (`Schemas/lint.schema.json`).
  case json
  /// One JSON object a line, one line a finding.
  case jsonl
  /// SARIF 2.1.0 (OASIS), for code scanning and viewers.
  case sarif
  /// Workflow commands, which GitHub Actions shows beside the lines of a change.
  case github
  /// A GitLab Code Quality report.
  case gitlab
  /// The XML of Checkstyle, which many build servers read.
  case checkstyle
  /// The XML of JUnit, which build servers show as tests.
  case junit
  /// The Reviewdog Diagnostic Format.
  case rdjson
}
