import Interchange
import Localization
import TermStore
import Terminology

/// The report of an import for people: a line for each concept and for each remark of the reader, and the sums.
enum ImportText {
  /// The text, with a line end.
  static func text(
    _ report: ImportReport, _ sources: [ImportSource], isDry: Bool, _ language: UILanguage
  ) -> String {
    var text = ""
    var rows = report.rows[...]
    for source in sources {
      let own = rows.prefix(source.content.termbase.entries.count)
      rows = rows.dropFirst(own.count)
      var lines = own.map { ($0.line, Self.line($0, language)) }
      lines += source.content.remarks.map { ($0.line, Self.line($0, source.file, language)) }
      for (_, line) in lines.enumerated().sorted(by: { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }).map(
        \.element)
      { text += line + "\n" }
    }
    let sums = ImportRow.Outcome.allCases.map { outcome in
      "\(report.rows.count { $0.outcome == outcome }) \(outcome.name[language])"
    }
    text += sums.joined(separator: ", ") + "\n"
    if let batch = report.batch {
      text +=
        LocalizedText(
          "to undo it: motjuste import --undo \(batch)\n", fr: "pour l’annuler\u{A0}: motjuste import --undo \(batch)\n"
        )[
          language]
    } else if isDry {
      text += LocalizedText("nothing is written: --dry-run\n", fr: "rien n’est écrit\u{A0}: --dry-run\n")[language]
    }
    return text
  }

  private static func line(_ row: ImportRow, _ language: UILanguage) -> String {
    let colon = LocalizedText(":", fr: "\u{A0}:")[language]
    let concept = (row.concept ?? row.imported).rawValue
    let reasons = row.messages.map { $0[language] }.joined(separator: "; ")
    return "\(row.file):\(row.line): \(row.outcome.name[language])\(colon) \(concept)"
      + (reasons.isEmpty ? "" : " (\(reasons))")
  }

  private static func line(_ remark: ExchangedTermbase.Remark, _ file: String, _ language: UILanguage) -> String {
    let kind =
      remark.isLoss
      ? LocalizedText("warning:", fr: "avertissement\u{A0}:") : LocalizedText("note:", fr: "remarque\u{A0}:")
    return "\(file):\(remark.line):\(remark.column): \(kind[language]) \(remark.message[language])"
  }
}

extension ImportRow.Outcome {
  /// The outcome in words.
  fileprivate var name: LocalizedText {
    switch self {
    case .added: LocalizedText("added", fr: "ajouté")
    case .merged: LocalizedText("merged", fr: "fusionné")
    case .replaced: LocalizedText("replaced", fr: "remplacé")
    case .skipped: LocalizedText("skipped", fr: "laissé")
    case .refused: LocalizedText("refused", fr: "refusé")
    }
  }
}
