import Linting
import Localization
import TermService

extension Command {
  /// Checks drafts.
  static let lint = Command(
    name: "lint", operands: "FILE…",
    summary: LocalizedText(
      "Checks drafts, and those in folders, for terms to avoid; - reads the standard input.",
      fr:
        "Cherche les termes à éviter dans des textes et des dossiers\u{A0}; «\u{A0}-\u{A0}» lit l’entrée standard."
    ),
    example: "motjuste lint --language fr note.md docs",
    options: [
      .glossary, .language, .format(["text", "json"]), .minimumSeverity, .failOn, .jobs, .standardInputName,
      .printConfiguration,
    ]
  ) { run in
    if let path = run.arguments[.printConfiguration] { return try run.printConfiguration(for: path) }
    let (files, isIncomplete) = try run.checkedFiles()
    try run.report(files)
    if isIncomplete { return .failure }
    return files.contains(where: \.isFailing) ? .findings : .clean
  }
}

extension Run {
  /// Writes what was found.
  fileprivate func report(_ files: [CheckedFile]) throws {
    let files = files.map(\.reported)
    if arguments["--format"] == "json" {
      let report = JSONReport(files, uiLanguage)
      console.output(String(decoding: try JSON.bytes(report, isPretty: true), as: UTF8.self) + "\n")
    } else {
      let reporter = TextReport(uiLanguage, isColoured: TextStyle(self).isColoured)
      for file in files where !file.findings.isEmpty { console.output(reporter.text(file) + "\n") }
      if !files.isEmpty { console.output(reporter.summary(files)) }
    }
  }
}
