import Comparing
import Localization
import TermService

extension Command {
  /// Compares two termbases.
  static let diff = Command(
    name: "diff", operands: "A B",
    summary: LocalizedText(
      "Compares two termbases, concept by concept and term by term.",
      fr: "Compare deux bases terminologiques, notion par notion et terme par terme."),
    example: "motjuste diff old.tbx Glossary --format json",
    options: [.format(["text", "json"]), .from, .source, .target, .column]
  ) { run in
    guard run.arguments.operands.count == 2 else {
      throw UsageError(
        LocalizedText(
          "give two termbases: files, or folders of TBX files",
          fr: "donner deux bases\u{A0}: des fichiers, ou des dossiers de fichiers TBX"))
    }
    let old = try run.termbase(at: run.arguments.operands[0], from: run.format(.from))
    let new = try run.termbase(at: run.arguments.operands[1], from: run.format(.from))
    let difference = TermbaseDifference(from: old.termbase, to: new.termbase)
    if run.arguments["--format"] == "json" {
      let json = DifferenceJSON(difference, run.arguments.operands)
      run.console.output(String(decoding: try JSON.bytes(json, isPretty: true), as: UTF8.self) + "\n")
    } else {
      run.console.output(DifferenceText(difference, run.uiLanguage, TextStyle(run)).text)
    }
    return difference.isEmpty && !old.isLossy && !new.isLossy ? .clean : .findings
  }
}
