public import Localization

/// How much was fixed in a run.
public struct FixSummary: Sendable, Hashable {
  /// How many fixes were made, or would be.
  public private(set) var fixes = 0
  /// In how many files.
  public private(set) var files = 0
  /// How many findings are left.
  public private(set) var findings = 0

  /// Creates the summary of no file.
  public init() {}

  /// Adds a file that was fixed.
  public mutating func add(_ draft: FixedDraft) {
    add(fixes: draft.fixes, findings: draft.remaining.findings.count)
  }

  /// Adds a file that could not be fixed, with its findings as what is left.
  public mutating func add(unfixed file: LintedFile) { add(fixes: 0, findings: file.findings.count) }

  private mutating func add(fixes: Int, findings: Int) {
    self.fixes += fixes
    files += fixes > 0 ? 1 : 0
    self.findings += findings
  }

  /// The summary as a sentence without a stop.
  ///
  /// - Parameter isWritten: whether the files were written; otherwise it tells what would be.
  public func text(isWritten: Bool) -> LocalizedText {
    let done = Self.fixes(fixes)
    let places = LocalizedText(
      Self.english(files, "file"), fr: Self.french(files, "fichier"))
    let would = LocalizedText(isWritten ? "" : " would be written", fr: Self.would(fixes, isWritten))
    let made =
      fixes == 0
      ? done : LocalizedText("\(done.english) in \(places.english)", fr: "\(done.french) dans \(places.french)")
    let remain = LocalizedText(
      isWritten ? findings > 1 ? "are left" : "is left" : "would be left", fr: isWritten ? "reste" : "resterait")
    let left =
      findings == 0
      ? LocalizedText("no finding \(remain.english)", fr: "il ne \(remain.french) aucun constat")
      : LocalizedText(
        "\(Self.english(findings, "finding")) \(remain.english)",
        fr: "il \(remain.french) \(Self.french(findings, "constat"))")
    return LocalizedText(
      "\(made.english)\(would.english); \(left.english)", fr: "\(made.french)\(would.french)\u{A0}; \(left.french)")
  }

  /// What would be written into one file, as `path: 2 fixes would be written`.
  public static func preview(_ draft: FixedDraft, path: String) -> LocalizedText {
    let done = fixes(draft.fixes)
    return LocalizedText(
      "\(path): \(done.english) would be written", fr: "\(path)\u{A0}: \(done.french)\(would(draft.fixes, false))")
  }

  private static func fixes(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 0 ? "no fix" : english(count, "fix", "es"),
      fr: count == 0 ? "aucune correction" : french(count, "correction"))
  }

  private static func would(_ count: Int, _ isWritten: Bool) -> String {
    if isWritten { return "" }
    return count == 0 ? " ne serait écrite" : count == 1 ? " serait écrite" : " seraient écrites"
  }

  private static func english(_ count: Int, _ noun: String, _ plural: String = "s") -> String {
    "\(count) \(noun)\(count == 1 ? "" : plural)"
  }

  /// In French the plural begins at two.
  private static func french(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count > 1 ? "s" : "")" }
}
