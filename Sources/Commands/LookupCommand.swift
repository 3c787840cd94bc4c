import Localization
import TermMatching
import TermSearch
import TermService

extension Command {
  private static let target = Option(
    "--target", "TAG", LocalizedText("the language of the equivalents", fr: "la langue des équivalents"))

  /// Looks a term up.
  static let lookup = Command(
    name: "lookup", operands: "TERM",
    summary: LocalizedText(
      "Looks a term up, in any form, without accents, from either language.",
      fr: "Cherche un terme, sous n’importe quelle forme, sans accents, depuis chaque langue."),
    example: "motjuste lookup \"migrantes bloquees\"",
    options: [.glossary, .language, target, .format(["text", "json"])]
  ) { run in
    let term = run.arguments.operands.joined(separator: " ")
    guard term.contains(where: { !$0.isWhitespace }) else {
      throw UsageError(LocalizedText("which term?", fr: "quel terme\u{A0}?"))
    }
    let index = try run.index()
    let language = try run.language(in: index)
    let target = try run.language(run.arguments[target], in: index)
    let answer = index.lookup(term, language: language)
    if run.arguments["--format"] == "json" {
      let json = try LookupJSON(answer, in: index, language: language, target: target)
      run.console.output(String(decoding: try JSON.bytes(json, isPretty: true), as: UTF8.self) + "\n")
    } else {
      let style = TextStyle(run)
      if answer.hits.isEmpty {
        run.console.error(
          run.text("nothing found for “\(term)”\n", fr: "rien trouvé pour «\u{A0}\(term)\u{A0}»\n"))
      }
      for hit in answer.hits {
        let entry = try index.entry(hit.term.entry)
        let reason = LookupReason.text(hit, query: term)[run.uiLanguage]
        let advice = LookupReason.advice(hit, in: index).map { style.red($0[run.uiLanguage]) + "\n" } ?? ""
        run.console.output(
          style.dim(reason) + "\n" + advice + EntryText(entry, in: index, run.uiLanguage, style).text + "\n")
      }
    }
    return answer.hits.isEmpty ? .findings : .clean
  }
}
