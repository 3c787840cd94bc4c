public import Drafts
public import Languages

extension LintedFile {
  /// Checks a bilingual file.
  ///
  /// - Parameters:
  ///   - language: the language of the target, or nil for that of the file.
  ///   - limit: how many faults to stop after.
  public init(
    path: String, checking draft: BilingualDraft, _ linter: Linter, language: Language? = nil, limit: Int = .max
  ) {
    let languages = linter.languages(of: draft)
    let target = language ?? languages.target
    let result = linter.check(draft, source: languages.source, target: target, limit: limit)
    // Comments of the file stand in the targets.
    let instructions = Instructions(draft.targets)
    var hidden: [Finding] = []
    var shown: [Finding] = []
    for var finding in result.source.findings {
      finding.suppression = instructions.suppression(of: finding)
      if finding.suppression == nil { shown.append(finding) } else { hidden.append(finding) }
    }
    self.init(
      path: path, language: target, source: draft.targets.source,
      findings: Self.sorted(shown + result.target.findings))
    suppressed = Self.sorted(hidden + result.target.suppressed)
    isCut = result.isCut
  }

  /// Checks a text and its translation, which stand in two files.
  ///
  /// - Parameter limit: how many faults to stop after.
  /// - Returns: each file with what is found in it.
  public static func files(
    _ draft: BilingualDraft, sourcePath: String, targetPath: String, _ linter: Linter, limit: Int = .max
  ) -> (source: LintedFile, target: LintedFile) {
    let languages = linter.languages(of: draft)
    let result = linter.check(draft, source: languages.source, target: languages.target, limit: limit)
    var source = LintedFile(
      path: sourcePath, language: languages.source, source: draft.sources.source, findings: result.source.findings)
    source.suppressed = result.source.suppressed
    var target = LintedFile(
      path: targetPath, language: languages.target, source: draft.targets.source, findings: result.target.findings)
    target.suppressed = result.target.suppressed
    (source.isCut, target.isCut) = (result.isCut, result.isCut)
    return (source, target)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}
