import Auditing
import FileSelection
import Languages
import Linting
import Localization
import TermMatching
import Terminology

extension Command {
  /// Checks a termbase itself.
  static let audit = Command(
    name: "audit", operands: "[FILE]",
    summary: LocalizedText(
      "Checks the glossary itself: statuses, definitions, references, spelling.",
      fr: "Vérifie le glossaire lui-même\u{A0}: statuts, définitions, renvois, orthographe."),
    example: "motjuste audit --format sarif",
    options: [
      .glossary, .format(ReportFormat.allCases.map(\.rawValue)), .minimumSeverity, .failOn, .workingLanguages, .without,
    ]
  ) { run in
    guard run.arguments.operands.count < 2 else {
      throw UsageError(LocalizedText("give one file or folder", fr: "donner un seul fichier ou dossier"))
    }
    let index = try run.index(at: run.arguments.operands.first)
    let glossary = try Glossary(path: index.path)
    let auditor = try Auditor(glossary, index.index, run.auditOptions(), environment: run.environment.variables)
    let files = try auditor.files()
    var options = ReportOptions(run.uiLanguage, version: Motjuste.version)
    options.rules = Auditor.reportedRules
    options.isColoured = TextStyle(run).isColoured
    options.baseFolder = AbsolutePath.workingFolder
    let format = run.arguments["--format"].flatMap(ReportFormat.init(rawValue:)) ?? .text
    run.console.output(try Report(files, options).text(as: format))
    let failing = run.arguments[.failOn].flatMap(Severity.init(rawValue:)) ?? .error
    return files.contains { $0.findings.contains { $0.severity >= failing } } ? .findings : .clean
  }
}

extension Option {
  fileprivate static let workingLanguages = Option(
    "--languages", "TAGS",
    LocalizedText(
      "the languages in which each concept needs a term, such as en,fr (default: those of half the entries)",
      fr:
        "les langues où chaque notion doit avoir un terme, comme en,fr (par défaut\u{A0}: celles de la moitié des entrées)"
    ))
  fileprivate static let without = Option(
    "--without", "RULES",
    LocalizedText(
      "rules that are not to run, such as spelling,missing-source",
      fr: "les règles à ne pas appliquer, comme spelling,missing-source"))
}

extension Run {
  /// The index of the glossary of an operand, else of the options, with its path.
  fileprivate func index(at operand: String?) throws -> (index: TermIndex, path: String) {
    if let operand {
      return (try TermIndex.index(of: Glossary(path: operand), environment: environment.variables), operand)
    }
    let index = try index()
    return (index, glossaryPath() ?? "")
  }

  fileprivate func auditOptions() throws(UsageError) -> AuditOptions {
    var options = AuditOptions()
    options.minimum = arguments[.minimumSeverity].flatMap(Severity.init(rawValue:)) ?? .information
    options.workingLanguages = arguments[.workingLanguages].map { tags in
      tags.split(separator: ",").map { Language(LanguageTag(rawValue: String($0))) }
    }
    let rules = arguments[.without].map { $0.split(separator: ",").map(String.init) } ?? []
    if let unknown = rules.first(where: { !Auditor.ruleIDs.contains($0) }) {
      throw UsageError(
        LocalizedText(
          "no rule is called '\(unknown)'; there are \(Auditor.ruleIDs.sorted().joined(separator: ", "))",
          fr:
            "aucune règle ne s’appelle «\u{A0}\(unknown)\u{A0}»\u{A0}; il y a \(Auditor.ruleIDs.sorted().joined(separator: ", "))"
        ))
    }
    options.rulesOff = Set(rules)
    return options
  }
}
