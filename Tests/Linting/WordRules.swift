@testable import Linting
import Drafts
import Languages
import Localization
import TermMatching
import TestSupport

/// A linter that reports words of a list, each with its replacement as a fix; it heeds no grammar.
struct WordRules {
  private static let index = Result { try TestIndex.index(TestIndex.migrants) }

  let words: [String: String]
  private let linter: Linter

  init(_ words: [String: String]) throws {
    self.words = words
    linter = Linter(try Self.index.get())
  }

  func lint(_ draft: Draft) -> LintedFile {
    var file = LintedFile(path: "note.txt", draft, linter, language: .french)
    var findings: [Finding] = []
    var start = 0
    for word in draft.source.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      let text = String(decoding: word, as: UTF8.self)
      if let replacement = words[text] {
        var finding = Finding(
          rule: "word", severity: .error, text: text, range: start..<start + word.count,
          message: LocalizedText(untranslated: text))
        finding.replacements = [Finding.Replacement(replacement, isFix: true)]
        findings.append(finding)
      }
      start += word.count + 1
    }
    file.findings = findings
    return file
  }

  func fix(_ text: String) -> FixedDraft {
    Fixer { lint($0) }.fix(Array(text.utf8), format: .plainText, path: "note.txt")
  }
}
