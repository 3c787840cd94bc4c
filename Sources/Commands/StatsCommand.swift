import Localization
import TermMatching
import TermService

extension Command {
  /// Counts what a glossary has.
  static let stats = Command(
    name: "stats", operands: "[FILE]",
    summary: LocalizedText(
      "Counts the entries, terms, definitions, sources and references of a glossary.",
      fr: "Compte les entrées, termes, définitions, sources et renvois d’un glossaire."),
    example: "motjuste stats --format json",
    options: [.glossary, .format(["text", "json"])]
  ) { run in
    guard run.arguments.operands.count < 2 else {
      throw UsageError(LocalizedText("give one file", fr: "donner un seul fichier"))
    }
    let stats = try StatsJSON(run.arguments.operands.first.map { try Glossary(path: $0) } ?? run.glossary())
    if run.arguments["--format"] == "json" {
      run.console.output(String(decoding: try JSON.bytes(stats, isPretty: true), as: UTF8.self) + "\n")
    } else {
      run.console.output(StatsText(stats, run.uiLanguage).text)
    }
    return .clean
  }
}
