import Drafts
import FileBytes
import Languages
import Linting
import Localization
import TermMatching
import TermService

extension Command {
  private static let minimum = Option(
    "--min-severity", "SEVERITY", choices: Severity.allCases.map(\.rawValue),
    LocalizedText(
      "the least severity to report (default: information)",
      fr: "la gravité minimale à signaler (par défaut\u{A0}: information)"))
  private static let failOn = Option(
    "--fail-on", "SEVERITY", choices: Severity.allCases.map(\.rawValue),
    LocalizedText(
      "the least severity that makes the exit status 1 (default: error)",
      fr: "la gravité minimale qui donne le statut de sortie 1 (par défaut\u{A0}: error)"))

  /// Checks drafts.
  static let lint = Command(
    name: "lint", operands: "FILE…",
    summary: LocalizedText(
      "Checks drafts for terms to avoid; - reads the standard input.",
      fr: "Cherche dans des textes les termes à éviter\u{A0}; «\u{A0}-\u{A0}» lit l’entrée standard."),
    example: "motjuste lint --language fr note.md",
    options: [.glossary, .language, .format(["text", "json"]), minimum, failOn]
  ) { run in
    guard !run.arguments.operands.isEmpty else {
      throw UsageError(
        LocalizedText(
          "which file? give files, or - for the standard input",
          fr: "quel fichier\u{A0}? donner des fichiers, ou - pour l’entrée standard"))
    }
    let index = try run.index()
    let language = try run.language(in: index)
    let least = run.arguments[minimum].flatMap(Severity.init(rawValue:)) ?? .information
    let failing = run.arguments[failOn].flatMap(Severity.init(rawValue:)) ?? .error
    let linter = Linter(index, LintOptions(minimum: min(least, failing)))
    var isFailing = false
    var files: [LintedFile] = []
    var hasFailed = false
    for path in run.arguments.operands {
      do {
        let file = try run.lint(path, linter, language)
        isFailing = isFailing || file.findings.contains { $0.severity >= failing }
        files.append(file.limited(to: least))
      } catch let error as any PlacedError {
        run.console.error(error.text(run.uiLanguage) + "\n")
        hasFailed = true
      }
    }
    if run.arguments["--format"] == "json" {
      let report = JSONReport(files, run.uiLanguage)
      run.console.output(String(decoding: try JSON.bytes(report, isPretty: true), as: UTF8.self) + "\n")
    } else {
      let reporter = TextReport(run.uiLanguage, isColoured: TextStyle(run).isColoured)
      for file in files where !file.findings.isEmpty { run.console.output(reporter.text(file) + "\n") }
      if !files.isEmpty { run.console.output(reporter.summary(files)) }
    }
    if hasFailed { return .failure }
    return isFailing ? .findings : .clean
  }
}

extension Run {
  /// Checks one file, or the standard input for `-`. Throws `FileError` or `DraftError`.
  fileprivate func lint(_ path: String, _ linter: Linter, _ language: Language?) throws -> LintedFile {
    let bytes = try path == "-" ? MappedBytes(readingAll: 0, path: "-") : MappedBytes(mapping: path)
    let text = try DecodedText(bytes.array, name: path)
    if let place = text.firstForeignByte {
      let encoding = text.encoding.rawValue
      console.error(
        self.text(
          "\(path):\(place.line):\(place.column): warning: not UTF-8; read as \(encoding)\n",
          fr: "\(path):\(place.line):\(place.column): avertissement\u{A0}: pas de l’UTF-8\u{A0}; lu comme \(encoding)\n"
        ))
    }
    return LintedFile(path: path, DraftFormat(path: path).draft(text.bytes), linter, language: language)
  }
}
