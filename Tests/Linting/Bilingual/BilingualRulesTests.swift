@testable import Linting
import Drafts
import Languages
import Terminology
import TestSupport
import Testing

/// Every bilingual rule keeps the promise of its examples, on the glossary that the package carries.
@Suite struct BilingualRulesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: BilingualExample
    var testDescription: String { "\(rule): \(example.segments.map { "\($0.source) | \($0.target)" })" }
  }

  static let examples = Linter.bilingualRules.flatMap { rule in
    rule.examples.map { Example(rule: rule.id, example: $0) }
  }

  @Test("each rule finds what its examples mark and nothing else", arguments: examples)
  func keepsItsExamples(_ example: Example) throws {
    let marked = example.example.segments.map { "\($0.source)\t\($0.target)" }.joined(separator: "\n")
    let file = MarkedText(marked)
    let languages = LanguagePair(source: example.example.sourceLanguage, target: example.example.targetLanguage)
    let draft = try BilingualDraft(DecodedText(Array(file.text.utf8), name: "example"), as: .tsv, languages)
    let linted = LintedFile(
      path: "example", checking: draft, Linter(try TestIndex.embedded.get(), LintOptions(minimum: .hint)))
    let found = linted.findings.filter { $0.rule == example.rule }.map(\.range)
    #expect(MarkedText.marking(found, in: file.text) == marked)
    #expect(linted.findings.allSatisfy { $0.segment != nil })
  }

  @Test(
    "every rule has examples of what it finds and of what it leaves", arguments: Linter.bilingualRules.map { $0.id })
  func hasExamples(rule: String) {
    let own = Self.examples.filter { $0.rule == rule }.map(\.example)
    func isMarked(_ example: BilingualExample) -> Bool {
      example.segments.contains { "\($0.source)\($0.target)".contains("[[") }
    }
    #expect(own.contains(where: isMarked))
    #expect(!own.allSatisfy(isMarked))
  }
}
