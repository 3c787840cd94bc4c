import Localization
import TBX
import TermMatching
import TermService
import Terminology

extension Command {
  /// Shows one concept.
  static let show = Command(
    name: "show", operands: "ID",
    summary: LocalizedText("Shows a concept by its id.", fr: "Montre un concept par son identifiant."),
    example: "motjuste show stranded-migrant --format tbx",
    options: [.glossary, .format(["text", "json", "tbx"])]
  ) { run in
    guard run.arguments.operands.count == 1 else {
      throw UsageError(LocalizedText("which concept? give one id", fr: "quel concept\u{A0}? donner un identifiant"))
    }
    let index = try run.index()
    let id = ConceptEntry.ID(rawValue: run.arguments.operands[0])
    guard let number = index.entryNumber(id) else {
      run.console.error(
        run.text(
          "no concept '\(id)'; 'motjuste lookup TERM' finds concepts by their terms\n",
          fr:
            "pas de concept «\u{A0}\(id)\u{A0}»\u{A0}; «\u{A0}motjuste lookup TERME\u{A0}» trouve les concepts par leurs termes\n"
        ))
      return .findings
    }
    let entry = try index.entry(number)
    switch run.arguments["--format"] {
    case "json":
      run.console.output(
        String(decoding: try JSON.bytes(EntryJSON(entry, in: index), isPretty: true), as: UTF8.self) + "\n")
    case "tbx":
      run.console.output(TBXWriter().document(Termbase(singleEntry: entry)))
    default:
      run.console.output(EntryText(entry, in: index, run.uiLanguage, TextStyle(run)).text)
    }
    return .clean
  }
}
