import Drafts
import FileBytes
import Languages
import Linting
import Localization

/// Fixes the files of a run, one after the other: writes them, or tells what would be written.
struct FixRun {
  /// What becomes of the fixes.
  enum Mode: Sendable {
    /// The files are written.
    case write
    /// The fixes are shown as a patch.
    case diff
    /// The numbers of fixes are told.
    case dryRun
  }

  /// What becomes of the fixes.
  let mode: Mode
  /// What was fixed so far.
  private(set) var summary = FixSummary()

  init(_ mode: Mode) { self.mode = mode }

  /// Fixes one file.
  ///
  /// Throws a `PlacedError` where the file cannot be written, has changed since it was read, or its encoding lacks a
  /// character; then it is as it was.
  ///
  /// - Parameters:
  ///   - path: where to write it; `-` for the standard input, which is not written.
  ///   - name: how patches and messages call it.
  ///   - bytes: the file as it was read.
  ///   - text: what they were decoded to.
  ///   - language: the language of the draft, where a bilingual file may hold several.
  /// - Returns: what is left, whose places are those of the fixed draft, and what to show on the standard output: a patch
  ///   in the bytes of the file, or a line.
  mutating func fix(
    _ path: String, name: String, bytes: [UInt8], text: DecodedText, format: DraftFormat, language: Language? = nil,
    by fixer: Fixer, _ uiLanguage: UILanguage
  ) throws -> (draft: FixedDraft, output: [UInt8]) {
    let draft = fixer.fix(text.bytes, format: format, path: name, language: language?.code)
    var output: [UInt8] = []
    if draft.fixes > 0 {
      let revision = try draft.revision.encoded(as: text, file: bytes, name: name)
      switch mode {
      case .write:
        guard path != "-" else { throw FileError(path: name, reason: .standardInput) }
        try AtomicFile.write(revision.revised, to: path, replacing: bytes)
      case .diff: output = UnifiedDiff.bytes(revision, path: name)
      case .dryRun: output = Array((FixSummary.preview(draft, path: name)[uiLanguage] + "\n").utf8)
      }
    }
    summary.add(draft)
    return (draft, output)
  }

  /// Counts a file that was fixed.
  mutating func add(_ draft: FixedDraft) { summary.add(draft) }

  /// Counts a file that could not be fixed: what was found in it is left.
  mutating func leave(_ file: LintedFile) { summary.add(unfixed: file) }
}

extension LocalizedText {
  static let standardInput = Self(
    "the standard input cannot be fixed in place: --diff shows the fixes",
    fr: "l’entrée standard ne se corrige pas sur place\u{A0}: --diff montre les corrections")
}
