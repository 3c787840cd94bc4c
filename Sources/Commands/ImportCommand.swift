import Interchange
import Localization
import TermService
import TermStore
import Terminology

extension Command {
  private static let policy = Option(
    "--on-duplicate", "POLICY", choices: DuplicatePolicy.allCases.map(\.rawValue),
    LocalizedText(
      "what becomes of a concept that is there already, by its id or by a term to use in the same language and subject field: it is left, completes the other, takes its place, or becomes another one (default: skip)",
      fr:
        "ce que devient un concept qui existe déjà, par son identifiant ou par un terme à employer de même langue et de même domaine\u{A0}: il est laissé, complète l’autre, prend sa place ou devient un autre concept (par défaut\u{A0}: skip)"
    ))
  private static let undo = Option(
    "--undo", "IMPORT",
    LocalizedText(
      "undoes an import by the name that its report gives", fr: "annule un import, nommé comme dans son compte rendu"))

  /// Imports concepts of other files.
  static let importFiles = Command(
    name: "import", operands: "FILE…",
    summary: LocalizedText(
      "Imports concepts of other files (TBX, CSV, XLSX, SKOS …) and tells what became of each.",
      fr: "Importe des concepts d’autres fichiers (TBX, CSV, XLSX, SKOS…) et dit ce que chacun est devenu."),
    example: "motjuste import liste.csv --column \"Terme FR=term:fr\" --on-duplicate merge --dry-run",
    options: [
      .glossary, .from, .source, .target, .column, policy, .file, .author, .editDryRun, undo,
      .format(["text", "json"]),
    ]
  ) { run in
    var store = try run.store()
    if let batch = run.arguments[undo] {
      guard run.arguments.operands.isEmpty else {
        throw UsageError(LocalizedText("--undo takes no file", fr: "--undo ne prend pas de fichier"))
      }
      try run.write(store.undoing(import: batch), to: &store)
      return .clean
    }
    guard !run.arguments.operands.isEmpty else {
      throw UsageError(LocalizedText("which file?", fr: "quel fichier\u{A0}?"))
    }
    let sources = try run.arguments.operands.map { path in
      ImportSource(file: path, content: try run.exchanged(path, from: run.format(.from)))
    }
    var generator = SystemRandomNumberGenerator()
    let report = try store.importConcepts(
      of: sources, on: run.arguments[policy].flatMap(DuplicatePolicy.init(rawValue:)) ?? .skip,
      file: run.arguments[.file], isDry: run.arguments[.editDryRun] != nil, run.stamp, using: &generator)
    if run.arguments["--format"] == "json" {
      run.console.output(try ImportJSON(report, sources, run.uiLanguage).text() + "\n")
    } else {
      run.console.output(ImportText.text(report, sources, isDry: run.arguments[.editDryRun] != nil, run.uiLanguage))
    }
    let isWhole =
      report.rows.allSatisfy { $0.outcome != .refused }
      && sources.allSatisfy { $0.content.remarks.allSatisfy { !$0.isLoss } }
    return isWhole ? .clean : .findings
  }
}
