import Drafts
import FileBytes
import Languages
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
        guard let fault = try fix(&files[number], &fixing) else { continue }
        console.error(fault.text(uiLanguage) + "\n")
      } catch let error as any PlacedError {
        console.error(error.text(uiLanguage) + "\n")
        fixing.leave(files[number].reported)
      }
      isWhole = false
    }
    let summary = fixing.summary.text(isWritten: mode == .write)[uiLanguage] + "\n"
    if mode == .dryRun { console.output(summary) } else { console.error(summary) }
    return isWhole
  }

  /// Fixes one file, or shows its fixes; returns why its fixes were stopped before their end, or nil.
  private func fix(_ file: inout CheckedFile, _ fixing: inout FixRun) throws -> FixError? {
    let name = file.linted.path
    let bytes = try file.standardInput ?? file.path.map { try MappedBytes(mapping: $0).array } ?? []
    let text = try DecodedText(bytes, name: name)
    let format = DraftFormat(path: name)
    let (plan, language, baseline) = (file.plan, file.linted.language, file.baseline)
    func lint(_ draft: Draft) -> LintedFile {
      var linted = LintedFile(path: name, draft, plan.linter, language: language)
      if let (known, paths) = baseline { _ = known.hide(in: &linted, paths: paths) }
      return linted
    }
    let fixer = Fixer { lint($0).limited(to: plan.minimum) }
    let (draft, output) = try fixing.fix(
      file.path ?? "-", name: name, bytes: bytes, text: text, format: format, language: language, by: fixer,
      uiLanguage)
    console.outputBytes(output)
    if fixing.mode == .write {
      // What is not reported may decide about the exit status.
      file.linted =
        plan.failing < plan.minimum
        ? lint(format.draft(draft.revision.revised, language: language.code)) : draft.remaining
    }
    return draft.fault
  }
}
