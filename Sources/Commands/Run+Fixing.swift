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
    let (plan, language, baseline) = (file.plan, file.linted.language, file.baseline)
    func lint(_ draft: Draft) -> LintedFile {
      var linted = LintedFile(path: name, draft, plan.linter, language: language)
      if let (known, paths) = baseline { _ = known.hide(in: &linted, paths: paths) }
      return linted
    }
    let remaining: LintedFile
    let fault: FixError?
    switch try DraftFile(bytes, name: name, language: language.code).content {
    case .text(let text, let format):
      let fixer = Fixer { lint($0).limited(to: plan.minimum) }
      let (draft, output) = try fixing.fix(
        file.path ?? "-", name: name, bytes: bytes, text: text, format: format, language: language, by: fixer,
        uiLanguage)
      console.outputBytes(output)
      // What is not reported may decide about the exit status.
      remaining =
        plan.failing < plan.minimum
        ? lint(format.draft(draft.revision.revised, language: language.code))
        : draft.remaining
      fault = draft.fault
    case .package(let package):
      guard let correcting = correctionMode(package.format) else {
        leave(file, .noTrackedSlides, &fixing)
        return nil
      }
      let found = lint(package.draft).limited(to: plan.minimum)
      let (draft, output, left) = try fixing.fix(
        package, at: file.path ?? "-", found, correcting, uiLanguage, lint: lint)
      console.outputBytes(output)
      if left > 0 { tell(name, .unfixable(left)) }
      remaining = draft.fixes > 0 ? draft.remaining : file.linted
      fault = nil
    case .pages:
      leave(file, .readOnlyPages, &fixing)
      return nil
    }
    if fixing.mode == .write { file.linted = remaining }
    return fault
  }

  /// How packages are corrected; nil for a format that cannot be corrected so.
  private func correctionMode(_ format: PackagedFormat) -> CorrectionMode? {
    if arguments[.accept] != nil { return .accepted }
    return format.tracksChanges ? .tracked(author: "Motjuste", date: Timestamp.now) : nil
  }

  /// Leaves a file as it is, and says why.
  private func leave(_ file: CheckedFile, _ reason: LocalizedText, _ fixing: inout FixRun) {
    tell(file.linted.path, reason)
    fixing.leave(file.reported)
  }

  private func tell(_ name: String, _ note: LocalizedText) {
    console.error(text("\(name): note: \(note.english)\n", fr: "\(name)\u{A0}: note\u{A0}: \(note.french)\n"))
  }
}

extension LocalizedText {
  fileprivate static let noTrackedSlides = Self(
    "not fixed: slides have no tracked changes; --accept writes the corrections directly",
    fr: "pas corrigé\u{A0}: les diapositives n’ont pas de suivi des modifications\u{A0}; --accept corrige directement")
  fileprivate static let readOnlyPages = Self(
    "not fixed: a PDF is only read; correct the document from which it was made",
    fr: "pas corrigé\u{A0}: un PDF est seulement lu\u{A0}; corriger le document dont il est issu")

  fileprivate static func unfixable(_ count: Int) -> Self {
    Self(
      count == 1
        ? "1 fix is left: it cannot be made where it stands"
        : "\(count) fixes are left: they cannot be made where they stand",
      fr: count == 1
        ? "1 correction n’est pas faite\u{A0}: impossible à cet endroit"
        : "\(count) corrections ne sont pas faites\u{A0}: impossibles à ces endroits")
  }
}
