public import Drafts
public import Languages
import Localization
public import TermMatching
import Terminology

/// Checks drafts against a glossary.
public struct Linter: Sendable {
  static let rules: [any Rule.Type] = [
    DeprecatedTerm.self, SupersededTerm.self, UnknownInstruction.self, MixedVariants.self, ForeignTerm.self,
    AcronymFirstUse.self, AdmittedTerm.self,
  ]

  /// What a linter has found in a draft.
  public struct Result: Sendable {
    /// What is reported, in the order of the text.
    public var findings: [Finding] = []
    /// What a comment in the draft hides, in the order of the text.
    public var suppressed: [Finding] = []
    /// What was passed over, in the order of the text; empty unless the linter explains.
    public var skipped: [SkippedPlace] = []
  }

  /// The names of all rules, those of bilingual files last.
  public static var ruleIDs: [String] { allRules.map { $0.id } }
  static var allRules: [any RuleText.Type] { rules + bilingualRules }

  let index: TermIndex
  let options: LintOptions

  /// Creates a linter.
  public init(_ index: TermIndex, _ options: LintOptions = LintOptions()) {
    self.index = index
    self.options = options
  }

  /// The language of a draft: the one that its file names, else the one that its small words tell, else the one in which most
  /// terms are found.
  public func language(of draft: Draft) -> Language {
    if let tag = draft.language { return Language(LanguageTag(rawValue: tag.replacing("_", with: "-"))) }
    return draft.text.withUnsafeBytes { text in
      // Small words are known of French and English only: another language of the glossary is told by its terms.
      let hasOthers = index.languages.contains { $0 != .french && $0 != .english }
      if !hasOthers, let language = LanguageDetector.language(of: text) { return language }
      let counts = index.languages.map { index.occurrences(in: text, language: $0).count }
      guard let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) else { return .french }
      return index.languages[best]
    }
  }

  /// What the rules find in a draft. O(length of the draft).
  ///
  /// - Parameter limit: how many findings to stop after, so that a hostile draft costs no more than a bad one.
  public func lint(_ draft: Draft, language: Language, limit: Int = .max) -> Result {
    let instructions = Instructions(draft)
    var findings: [Finding] = []
    var skipped: [SkippedPlace] = []
    draft.text.withUnsafeBytes { text in
      let document = Document(draft, text, index, language, options, limit: limit)
      for rule in Self.rules {
        guard let severity = severity(of: rule) else { continue }
        findings += rule.findings(in: document).map { finding in
          var finding = finding
          finding.severity = severity
          return finding
        }
      }
      if options.explains { skipped = document.skippedPlaces() }
    }
    findings.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    var result = Result(skipped: skipped)
    for var finding in findings.prefix(limit) {
      finding.suppression = instructions.suppression(of: finding)
      if finding.suppression == nil { result.findings.append(finding) } else { result.suppressed.append(finding) }
    }
    return result
  }

  /// The findings of `lint` that are reported.
  public func findings(in draft: Draft, language: Language, limit: Int = .max) -> [Finding] {
    lint(draft, language: language, limit: limit).findings
  }

  /// The severity of a rule's findings, or nil where it does not run.
  func severity(of rule: any RuleText.Type) -> Severity? { severity(options.rules[rule.id], rule.severity) }

  private func severity(_ setting: RuleSetting?, _ usual: Severity) -> Severity? {
    switch setting {
    case .off?: nil
    case .severity(let severity)?: severity >= options.minimum ? severity : nil
    case nil: usual >= options.minimum ? usual : nil
    }
  }
}
