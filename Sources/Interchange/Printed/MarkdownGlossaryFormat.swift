public import Terminology

/// A glossary as Markdown (CommonMark with the tables of GitHub): a table of two languages for each subject field.
public enum MarkdownGlossaryFormat {
  /// Writes the text in UTF-8. O(n log n).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let glossary = PrintedGlossary(termbase, options)
    var text = "# \(escaped(glossary.title))\n"
    for field in glossary.fields {
      let name = field.name.isEmpty ? glossary.words("No subject field", fr: "Sans domaine") : field.name
      let heads = glossary.languages.map { escaped(HTMLGlossaryFormat.languageName($0, glossary)) }
      text += "\n## \(escaped(name))\n\n| \(heads.joined(separator: " | ")) |\n| --- | --- |\n"
      for entry in field.entries {
        var cells = glossary.languages.map { cell(entry[$0], glossary) }
        let about = entry.infos.definitions.map(\.text) + [glossary.note(entry.infos)].compactMap { $0 }
        // What is about the concept in both languages stands below its first column.
        cells[0] = ([cells[0]] + about.map(escaped)).filter { !$0.isEmpty }.joined(separator: "<br>")
        text += "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    return (Array(text.utf8), glossary.losses)
  }

  private static func cell(_ section: LangSec?, _ glossary: PrintedGlossary) -> String {
    guard let section else { return "–" }
    var lines: [String] = []
    for term in glossary.terms(section) {
      let mark = term.isAvoided ? "~~" : "**"
      var line = "\(mark)\(escaped(term.text))\(mark)"
      let words =
        glossary.grammar(term) + [term.infos.value(.geographicalUsage), glossary.status(term)].compactMap { $0 }
      if !words.isEmpty { line += " (\(escaped(words.joined(separator: ", "))))" }
      if let note = glossary.note(term.infos) { line += "\u{A0}– \(escaped(note))" }
      for source in term.infos.sources { line += " [\(escaped(source))]" }
      lines.append(line)
    }
    for definition in section.infos.definitions {
      lines.append("*\(escaped(definition.text))*" + (definition.source.map { " [\(escaped($0))]" } ?? ""))
    }
    if let note = glossary.note(section.infos) { lines.append(escaped(note)) }
    return lines.joined(separator: "<br>")
  }

  /// A text on one line, with the signs of Markdown and of its tables escaped (CommonMark, section 2.4).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\n", "\r", "\t", "\r\n": result += " "
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
