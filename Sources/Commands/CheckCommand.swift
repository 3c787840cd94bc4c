import Drafts
import Languages
import Linting
import Localization

extension Command {
  /// Compares texts with their translations.
  static let check = Command(
    name: "check", operands: "FILE… | SOURCE TARGET",
    summary: LocalizedText(
      "Compares translations with their sources: XLIFF, TMX, PO, two-column TSV, or two texts.",
      fr: "Compare des traductions à leurs sources\u{A0}: XLIFF, TMX, PO, TSV à deux colonnes, ou deux textes."),
    example: "motjuste check strategy.xlf; motjuste check strategy.en.md strategy.fr.md",
    options: [
      .glossary, .sourceLanguage, .targetLanguage, .sourceFile, .format(ReportFormat.allCases.map(\.rawValue)),
      .minimumSeverity, .failOn, .baseline, .writeBaseline, .pruneBaseline, .explain, .jobs, .standardInputName,
    ]
  ) { run in
    try run.checkOptions()
    var (files, isIncomplete) =
      if let pair = try run.pairOfTexts() {
        try run.checkedPair(source: pair.source, target: pair.target)
      } else {
        try run.checkedBilingualFiles()
      }
    if run.writesBaseline, isIncomplete {
      run.tellUnwrittenBaseline()
      return .failure
    }
    try run.applyBaselines(to: &files)
    try run.report(files, isComplete: !isIncomplete, rules: ReportedRule.ofBilingualCheck)
    if isIncomplete { return .failure }
    return files.contains(where: \.isFailing) ? .findings : .clean
  }
}

extension Run {
  /// A text and its translation where the command line gives such a pair: two operands, neither a bilingual file, or
  /// `--source-file`. Throws `UsageError` for operands that are neither pairs nor bilingual files.
  fileprivate func pairOfTexts() throws(UsageError) -> (source: String, target: String)? {
    let operands = arguments.operands
    if let source = arguments[.sourceFile] {
      guard operands.count == 1 else {
        throw UsageError(
          LocalizedText(
            "'--source-file' goes with one translation",
            fr: "«\u{A0}--source-file\u{A0}» va avec une seule traduction"))
      }
      return (source, operands[0])
    }
    let texts = operands.filter { operand in
      operand != "-" && !DraftFormat(path: operand).isBilingual && !Self.isFolder(operand)
    }
    guard let first = texts.first else { return nil }
    guard texts.count == 2, operands.count == 2 else {
      throw UsageError(
        LocalizedText(
          "'\(first)' is not a bilingual file: give XLIFF, TMX, PO or TSV, or a text and its translation",
          fr:
            "«\u{A0}\(first)\u{A0}» n’est pas un fichier bilingue\u{A0}: donner du XLIFF, TMX, PO ou TSV, ou un texte et sa traduction"
        ))
    }
    return (texts[0], texts[1])
  }
}
