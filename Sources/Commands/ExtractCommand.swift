import FileBytes
import Localization
import TBX
import TermExtraction
import TermService
import Terminology

extension Command {
  /// Finds terms that the termbase lacks.
  static let extract = Command(
    name: "extract", operands: "FILE…",
    summary: LocalizedText(
      "Finds terms in texts that the glossary lacks, the best first; - reads the standard input.",
      fr:
        "Cherche les termes qui manquent au glossaire, les meilleurs d’abord\u{A0}; «\u{A0}-\u{A0}» lit l’entrée standard."
    ),
    example: "motjuste extract --format tbx --limit 20 reports > proposals.tbx",
    options: [
      .glossary, .extractedLanguage, .format(["text", "json", "csv", "tbx"]), .limit, .minimum, .concordances, .jobs,
      .standardInputName,
    ]
  ) { run in
    let extraction = try run.extraction()
    if extraction.candidates.isEmpty, run.arguments["--format"] == "tbx" {
      // A document of TBX has an entry at least.
      run.console.error(run.text("no candidates\n", fr: "aucun candidat\n"))
      return extraction.isIncomplete ? .failure : .findings
    }
    switch run.arguments["--format"] {
    case "json":
      run.console.output(
        String(decoding: try JSON.bytes(ExtractionJSON(extraction), isPretty: true), as: UTF8.self) + "\n")
    case "csv": run.console.outputBytes(ExtractionTable.bytes(extraction))
    case "tbx": run.console.output(TBXWriter().document(extraction.proposals(date: Today.text)))
    default: run.console.output(ExtractionText.text(extraction, run))
    }
    if extraction.isIncomplete { return .failure }
    return extraction.candidates.isEmpty ? .findings : .clean
  }
}

/// The options of `extract`.
extension Option {
  static let limit = Option(
    "--limit", "N",
    LocalizedText(
      "how many candidates to show in each language (default: 50)",
      fr: "le nombre de candidats à montrer dans chaque langue (par défaut\u{A0}: 50)"))
  static let minimum = Option(
    "--minimum", "N",
    LocalizedText(
      "how often a candidate must stand in the texts (default: 2; 3 in more than 100,000 words)",
      fr:
        "le nombre minimal d’occurrences d’un candidat (par défaut\u{A0}: 2\u{A0}; 3 dans plus de 100\u{A0}000 mots)"))
  static let concordances = Option(
    "--concordances", "N",
    LocalizedText(
      "how many places of a candidate to show with the words round them (default: 3)",
      fr: "le nombre de passages à montrer pour un candidat (par défaut\u{A0}: 3)"))
  static let extractedLanguage = Option(
    "--language", "TAG", choices: ["fr", "en"],
    LocalizedText(
      "the language of the texts, and of the candidates to show (default: what each text tells, and both)",
      fr:
        "la langue des textes et des candidats à montrer (par défaut\u{A0}: d’après chaque texte, et les deux)"))
}
