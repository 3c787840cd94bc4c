public import Drafts
public import Languages

/// A file with what was found in it.
public struct LintedFile: Sendable {
  /// The name as it was given.
  public let path: String
  /// The language in which it was checked.
  public let language: Language
  /// The findings, in the order of the text.
  public var findings: [Finding]
  /// Findings that a comment or a baseline hides, in the order of the text.
  public var suppressed: [Finding]
  /// What was passed over, in the order of the text; empty unless the linter explains.
  public let skipped: [SkippedPlace]
  /// Whether a comparison stopped at its limit, so that there is more to find.
  public internal(set) var isCut = false
  /// The lines of the file.
  public private(set) var positions: SourcePositions

  /// Checks a draft.
  ///
  /// - Parameters:
  ///   - language: the language of the draft, or nil to let the linter tell.
  ///   - limit: how many findings to stop after.
  public init(path: String, _ draft: Draft, _ linter: Linter, language: Language?, limit: Int = .max) {
    let language = language ?? linter.language(of: draft)
    let result = linter.lint(draft, language: language, limit: limit)
    self.path = path
    self.language = language
    findings = result.findings
    suppressed = result.suppressed
    skipped = result.skipped
    positions = SourcePositions(draft)
  }

  /// A file that something else than a linter has looked at.
  ///
  /// - Parameters:
  ///   - source: the file in UTF-8, into which the ranges of the findings point.
  ///   - findings: what was found, in the order of the text.
  public init(path: String, language: Language, source: [UInt8], findings: [Finding]) {
    self.path = path
    self.language = language
    self.findings = findings
    suppressed = []
    skipped = []
    positions = SourcePositions(source)
  }

  /// The file without its text where nothing was found, hidden or passed over: of many files most are such, and nobody asks
  /// for places in them.
  public func droppingUnusedText() -> LintedFile {
    guard findings.isEmpty, suppressed.isEmpty, skipped.isEmpty else { return self }
    var file = self
    file.positions = SourcePositions([])
    return file
  }

  /// The file with its findings of at least a severity.
  public func limited(to minimum: Severity) -> LintedFile {
    var file = self
    file.findings = findings.filter { $0.severity >= minimum }
    file.suppressed = suppressed.filter { $0.severity >= minimum }
    return file
  }
}
