import Localization
import TermMatching
import TermService

extension Command {
  /// Counts what a glossary has.
  static let stats = Command(
    name: "stats", operands: "[FILE]",
    summary: LocalizedText(
      "Counts the entries and terms of a glossary.", fr: "Compte les entrées et les termes d’un glossaire."),
    example: "motjuste stats --format json",
    options: [.glossary, .format(["text", "json"])]
  ) { run in
    guard run.arguments.operands.count < 2 else {
      throw UsageError(LocalizedText("give one file", fr: "donner un seul fichier"))
    }
    let index =
      try run.arguments.operands.first.map {
        try TermIndex.index(of: Glossary(path: $0), environment: run.environment.variables)
      } ?? run.index()
    let stats = StatsJSON(index)
    if run.arguments["--format"] == "json" {
      run.console.output(String(decoding: try JSON.bytes(stats, isPretty: true), as: UTF8.self) + "\n")
    } else {
      func row(_ name: String, _ count: Int) -> String {
        "\(name)\(String(repeating: " ", count: max(1, 16 - name.count)))\(count)\n"
      }
      run.console.output(row(run.text("entries", fr: "entrées"), stats.entries))
      run.console.output(row(run.text("terms", fr: "termes"), stats.terms))
      for (code, count) in stats.languages.sorted(by: { $0.key < $1.key }) {
        run.console.output(row("  \(code)", count))
      }
      let names: [String: LocalizedText] = [
        "preferred": LocalizedText("preferred", fr: "privilégiés"), "admitted": LocalizedText("admitted", fr: "admis"),
        "deprecated": LocalizedText("deprecated", fr: "à éviter"),
        "superseded": LocalizedText("superseded", fr: "remplacés"),
        "none": LocalizedText("no status", fr: "sans statut"),
      ]
      for key in ["preferred", "admitted", "deprecated", "superseded", "none"] {
        guard let count = stats.statuses[key], let name = names[key] else { continue }
        run.console.output(row("  \(name[run.uiLanguage])", count))
      }
    }
    return .clean
  }
}
