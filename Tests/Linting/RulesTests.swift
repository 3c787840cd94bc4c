@testable import Linting
import Drafts
import Languages
import TermMatching
import Terminology
import TestSupport
import Testing

/// Every rule keeps the promise of its examples, on the glossary that the package carries.
@Suite struct RulesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let language: String
    let text: String
    let format: DraftFormat
    var testDescription: String { "\(rule) (\(language)): \(text)" }
  }

  static let examples = Linter.rules.flatMap { rule in
    rule.examples.map { Example(rule: rule.id, language: $0.language, text: $0.text, format: $0.format) }
  }

  @Test("each rule finds what its examples mark and nothing else", arguments: examples)
  func keepsItsExamples(_ example: Example) throws {
    let marked = MarkedText(example.text)
    let findings = try Linter(TestIndex.embedded.get(), LintOptions(minimum: .hint)).findings(
      in: example.format.draft(Array(marked.text.utf8)),
      language: Language(LanguageTag(rawValue: example.language)))
    let found = findings.filter { $0.rule == example.rule }.map(\.range)
    #expect(MarkedText.marking(found, in: marked.text) == example.text)
  }

  @Test("every rule has examples of what it finds", arguments: Linter.rules.map { $0.id })
  func hasExamples(rule: String) {
    #expect(Self.examples.contains { $0.rule == rule && $0.text.contains("[[") })
  }
}
