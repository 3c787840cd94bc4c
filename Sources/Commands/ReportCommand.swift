import Drafts
import FileBytes
import Languages
import Interchange
import Linting
import Localization
import TermService
import TermUsage

extension Command {
  /// Tells how a set of documents uses the terms of the glossary.
  static let report = Command(
    name: "report", operands: "FILE…",
    summary: LocalizedText(
      "Tells which concept is named how, where and how often in a set of documents.",
      fr: "Dit quelle notion est nommée comment, où et combien de fois dans un ensemble de documents."),
    example: "motjuste report docs --format html > report.html",
    options: [
      .glossary, .language, .format(["text", "json", "csv", "html"]), .reportConcordances, .reportTitle, .jobs,
      .standardInputName,
    ]
  ) { run in
    let concordances = try run.number(.reportConcordances, 5, least: 0)
    let (documents, isIncomplete) = try run.eachDraft { task in
      let linter = task.plan.linter
      let file = try DraftFile(
        Run.bytes(task.path, name: task.name), name: task.name, language: task.language?.code,
        known: linter.languageCodes)
      let annotated = linter.annotate(file.draft, path: task.name, language: task.language)
      return DocumentUsage(annotated, concordances: concordances)
    }
    let report = UsageReport(documents, concordances: concordances)
    switch run.arguments["--format"] {
    case "json":
      run.console.output(String(decoding: try JSON.bytes(UsageJSON(report), isPretty: true), as: UTF8.self) + "\n")
    case "csv": run.console.outputBytes(SeparatedValues.bytes(UsageTable(report).rows, separator: ","))
    case "html":
      let title = run.arguments[.reportTitle] ?? run.text("Use of terms", fr: "Emploi des termes")
      run.console.output(UsagePage(report, title: title, run.uiLanguage).text)
    default: run.console.output(UsageText(report, run.uiLanguage).text)
    }
    return isIncomplete ? .failure : .clean
  }
}

extension Option {
  fileprivate static let reportConcordances = Option(
    "--concordances", "N",
    LocalizedText(
      "how many places of each term to show with their context (default: 5)",
      fr: "combien d’occurrences de chaque terme montrer avec leur contexte (par défaut\u{A0}: 5)"))
  fileprivate static let reportTitle = Option(
    "--title", "TEXT", LocalizedText("the title of the page", fr: "le titre de la page"))
}
