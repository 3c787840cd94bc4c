import Drafts
import FileBytes
import Linting
import Localization

extension FixRun {
  /// Fixes one package: writes it with tracked changes or directly, or tells what would be written.
  ///
  /// Throws a `PlacedError` where the file cannot be written or has changed since it was read; then it is as it was.
  ///
  /// - Parameters:
  ///   - path: where to write it; `-` for the standard input, which is not written.
  ///   - file: what was found in it and is to be fixed.
  ///   - correcting: how the corrections come to stand in it.
  ///   - lint: checks the corrected draft.
  /// - Returns: what is left, what to show on the standard output, and how many fixes cannot be made where they stand.
  mutating func fix(
    _ package: PackagedDraft, at path: String, _ file: LintedFile, _ correcting: CorrectionMode,
    _ uiLanguage: UILanguage, lint: (Draft) -> LintedFile
  ) throws -> (draft: FixedDraft, output: [UInt8], left: Int) {
    let corrections = file.corrections(uiLanguage)
    let (revision, left) = package.preview(corrections, correcting)
    var fixed = FixedDraft(revision, fixes: revision.edits.count, remaining: file)
    var output: [UInt8] = []
    if fixed.fixes > 0 {
      switch mode {
      case .write:
        guard path != "-" else { throw FileError(path: file.path, reason: .standardInput) }
        let corrected = try package.corrected(corrections, correcting).file
        let draft = try PackagedDraft(corrected, name: file.path, format: package.format).draft
        try AtomicFile.write(corrected, to: path, replacing: package.file)
        fixed = FixedDraft(revision, fixes: fixed.fixes, remaining: lint(draft))
      case .diff: output = UnifiedDiff.bytes(revision, path: file.path)
      case .dryRun: output = Array((FixSummary.preview(fixed, path: file.path)[uiLanguage] + "\n").utf8)
      }
    }
    add(fixed)
    return (fixed, output, left.count)
  }
}
