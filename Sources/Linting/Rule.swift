import TermMatching
import Terminology

/// One thing that a linter looks for.
protocol Rule: Sendable {
  /// The name of the rule, in reports and in configuration.
  static var id: String { get }
  /// How much its findings matter.
  static var severity: Severity { get }
  /// The status of the terms that it looks at.
  static var status: AdministrativeStatus { get }
  /// Drafts with the places that it finds between `[[` and `]]`, and drafts that it must leave alone. They are its tests.
  static var examples: [RuleExample] { get }

  init()

  /// The finding at a place, or nil.
  func finding(at site: Site) -> Finding?
}

/// A draft that shows what a rule finds.
struct RuleExample: Sendable {
  /// The language of the draft.
  let language: String
  /// The draft with `[[` and `]]` round each finding.
  let text: String

  init(_ language: String, _ text: String) {
    self.language = language
    self.text = text
  }
}

extension Rule {
  /// A finding of this rule at a place; the linter fills in the text and the place in the file.
  func makeFinding(_ site: Site, _ replacements: [Finding.Replacement]) -> Finding {
    Finding(
      rule: Self.id, severity: Self.severity, conceptID: site.term.conceptID, term: site.term.text, status: Self.status,
      text: site.words, range: site.range, replacements: replacements,
      message: Messages.message(site.words, Self.status, replacements.first?.text), reason: nil)
  }
}
