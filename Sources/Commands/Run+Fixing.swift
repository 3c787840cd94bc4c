import Drafts
import FileBytes
import Linting
import Localization

extension Run {
  /// Applies the fixes of files that were checked, or shows them; what is left takes the place of what was found.
  ///
  /// - Returns: whether every file could be fixed. What could not is told on the standard error.
  func fix(_ files: inout [CheckedFile], _ mode: FixRun.Mode) throws -> Bool {
    var fixing = FixRun(mode)
    var isWhole = true
    for number in files.indices where !files[number].reported.findings.isEmpty {
      do {
        let draft = try fix(files[number], &fixing)
        if mode == .write { files[number].linted = draft.remaining }
        if let fault = draft.fault {
          console.error(fault.text(uiLanguage) + "\n")
          isWhole = false
        }
      } catch let error as any PlacedError {
        console.error(error.text(uiLanguage) + "\n")
        isWhole = false
      }
    }
    let summary = fixing.summary.text(isWritten: mode == .write)[uiLanguage] + "\n"
    if mode == .dryRun { console.output(summary) } else { console.error(summary) }
    return isWhole
  }

  private func fix(_ file: CheckedFile, _ fixing: inout FixRun) throws -> FixedDraft {
    let name = file.linted.path
    let bytes = try file.standardInput ?? file.path.map { try MappedBytes(mapping: $0).array } ?? []
    let text = try DecodedText(bytes, name: name)
    let baseline = try baseline(of: file)
    let plan = file.plan
    let language = file.linted.language
    let fixer = Fixer { draft in
      var linted = LintedFile(path: name, draft, plan.linter, language: language).limited(to: plan.minimum)
      if let (baseline, paths) = baseline { _ = baseline.hide(in: &linted, paths: paths) }
      return linted
    }
    let (draft, output) = try fixing.fix(
      file.path ?? "-", bytes: bytes, text: text, format: DraftFormat(path: name), by: fixer, uiLanguage)
    console.outputBytes(output)
    return draft
  }
}
