public import Drafts
public import Languages

/// A file with what was found in it.
public struct LintedFile: Sendable {
  /// The name as it was given.
  public let path: String
  /// The language in which it was checked.
  public let language: Language
  /// The findings, in the order of the text.
  public let findings: [Finding]
  /// The lines of the file.
  public let positions: SourcePositions

  /// Checks a draft.
  ///
  /// - Parameters:
  ///   - language: the language of the draft, or nil to let the linter tell.
  public init(path: String, _ draft: Draft, _ linter: Linter, language: Language?) {
    let language = language ?? linter.language(of: draft)
    self.path = path
    self.language = language
    findings = linter.findings(in: draft, language: language)
    positions = SourcePositions(draft.source)
  }
}
