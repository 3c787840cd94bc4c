public import Drafts
public import Languages
import TermMatching
import Terminology

extension Linter {
  static let bilingualRules: [any BilingualRule.Type] = [
    WrongEquivalent.self, DeprecatedEquivalent.self, SupersededEquivalent.self, MissingEquivalent.self,
    MixedEquivalents.self,
  ]

  /// What is found in a text and its translation, in the order of each.
  public struct BilingualResult: Sendable {
    /// What stands in the source; its places are in the file of the source.
    public var source = Result()
    /// What stands in the target; its places are in the file of the target.
    public var target = Result()
    /// Whether there is more than was asked for.
    public var isCut = false
  }

  /// The primary subtags of the languages in which the glossary has terms.
  public var languageCodes: Set<String> { Set(index.languages.map(\.code)) }

  /// The languages of a bilingual draft: those that it names, else those that its words tell.
  public func languages(of draft: BilingualDraft) -> (source: Language, target: Language) {
    (language(of: draft.sources), language(of: draft.targets))
  }

  /// What the bilingual rules find. O(length of the draft).
  ///
  /// - Parameter limit: how many faults to stop after.
  public func check(
    _ draft: BilingualDraft, source sourceLanguage: Language, target targetLanguage: Language, limit: Int = .max
  ) -> BilingualResult {
    var result = BilingualResult()
    draft.sources.text.withUnsafeBytes { sourceText in
      draft.targets.text.withUnsafeBytes { targetText in
        let source = Document(
          draft.sources, sourceText, index, sourceLanguage, options, limit: limit, splitsAll: true)
        let target = Document(
          draft.targets, targetText, index, targetLanguage, options, limit: limit, splitsAll: true)
        let document = BilingualDocument(draft, source, target, limit: limit)
        result.isCut = document.isCut
        for rule in Self.bilingualRules {
          guard let severity = severity(of: rule) else { continue }
          for var finding in rule.findings(in: document) {
            // What is less certain than the rule is stays below what is set for it.
            finding.severity = finding.severity < rule.severity ? min(finding.severity, severity) : severity
            guard finding.severity >= options.minimum else { continue }
            if rule.isInSource {
              result.source.findings.append(finding)
            } else {
              result.target.findings.append(finding)
            }
          }
        }
      }
    }
    result.source.suppress(Instructions(draft.sources))
    result.target.suppress(Instructions(draft.targets))
    return result
  }
}

extension Linter.Result {
  /// Sorts the findings and sets those apart that comments hide.
  fileprivate mutating func suppress(_ instructions: Instructions) {
    let all = findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    findings = []
    for var finding in all {
      finding.suppression = instructions.suppression(of: finding)
      if finding.suppression == nil { findings.append(finding) } else { suppressed.append(finding) }
    }
  }
}
