import Drafts
import Localization

/// What is told of a rule.
protocol RuleText: Sendable {
  /// The name of the rule, in reports and in configuration.
  static var id: String { get }
  /// How much its findings matter, unless the configuration says otherwise.
  static var severity: Severity { get }
  /// What it finds, in one sentence.
  static var summary: LocalizedText { get }
  /// Why, and what to do about a finding; paragraphs of Markdown.
  static var explanation: LocalizedText { get }
}

/// One thing that a linter looks for in a draft.
protocol Rule: RuleText {
  /// Drafts with the places that it finds between `[[` and `]]`, and drafts that it must leave alone. They are its tests
  /// and stand in its documentation.
  static var examples: [RuleExample] { get }

  /// What it finds in a document, in any order; at most the document's limit.
  static func findings(in document: Document) -> [Finding]
}

/// A draft that shows what a rule finds.
struct RuleExample: Sendable {
  /// The language of the draft.
  let language: String
  /// The draft with `[[` and `]]` round each finding.
  let text: String
  /// How the draft is written.
  let format: DraftFormat

  init(_ language: String, _ text: String, format: DraftFormat = .plainText) {
    self.language = language
    self.text = text
    self.format = format
  }
}
