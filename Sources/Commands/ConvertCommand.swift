import Interchange
import Localization

extension Command {
  /// Turns a termbase of one format into another.
  static let convert = Command(
    name: "convert", operands: "IN OUT",
    summary: LocalizedText(
      "Converts a termbase from one format to another and tells what the target cannot hold.",
      fr: "Convertit une base terminologique d’un format à un autre et dit ce que la cible ne conserve pas."),
    example: "motjuste convert glossary.csv glossary.tbx --column \"Terme FR=term:fr\"",
    options: [.from, .to] + Option.ofFormats
  ) { run in
    guard run.arguments.operands.count == 2 else {
      throw UsageError(
        LocalizedText(
          "give what to read and what to write; '-' is the standard input or output",
          fr: "donner le fichier à lire et celui à écrire\u{A0}; «\u{A0}-\u{A0}» est l’entrée ou la sortie standard"))
    }
    let path = run.arguments.operands[1]
    let format = try run.outputFormat(path)
    let read = try run.termbase(at: run.arguments.operands[0], from: run.format(.from))
    return try run.report(ExchangedOutput(read.termbase, to: path, format, run), of: read)
  }
}

extension Run {
  /// The format to write: that of `--to`, else what the name of the file tells. Throws `UsageError` where neither does.
  func outputFormat(_ path: String) throws(UsageError) -> InterchangeFormat {
    if let format = format(.to) ?? InterchangeFormat(writing: path) { return format }
    let known = InterchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError(
      LocalizedText(
        "'\(path)': which format? name it with --to (\(known))",
        fr: "«\u{A0}\(path)\u{A0}»\u{A0}: quel format\u{A0}? le nommer par --to (\(known))"))
  }
}
