import Localization
public import Terminology
import XML

/// A glossary to print: one HTML page with two columns, which needs nothing else.
///
/// It is legible in a dark room and on paper, and says in words what the status of each term is, what to avoid and why.
public enum HTMLGlossaryFormat {
  /// Writes the page in UTF-8. O(n log n).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let glossary = PrintedGlossary(termbase, options)
    var text = """
      <!DOCTYPE html>
      <html lang="\(glossary.interface.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(glossary.title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <h1>\(escaped(glossary.title))</h1>

      """
    text += contents(glossary)
    for (number, field) in glossary.fields.enumerated() { text += section(field, number, glossary) }
    text += "</body>\n</html>\n"
    return (Array(text.utf8), glossary.losses)
  }

  private static func contents(_ glossary: PrintedGlossary) -> String {
    guard glossary.fields.count > 1 else { return "" }
    let items = glossary.fields.enumerated().map { number, field in
      "<li><a href=\"#field-\(number)\">\(escaped(name(field, glossary)))</a> (\(field.entries.count))</li>\n"
    }
    return "<nav>\n<h2>\(glossary.words("Subject fields", fr: "Domaines"))</h2>\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }

  private static func name(_ field: PrintedGlossary.Field, _ glossary: PrintedGlossary) -> String {
    field.name.isEmpty ? glossary.words("No subject field", fr: "Sans domaine") : field.name
  }

  private static func section(
    _ field: PrintedGlossary.Field, _ number: Int, _ glossary: PrintedGlossary
  ) -> String {
    let heads = glossary.languages.map { "<th scope=\"col\">\(escaped(languageName($0, glossary)))</th>" }
    var text = "<section id=\"field-\(number)\">\n<h2>\(escaped(name(field, glossary)))</h2>\n"
    text += "<table>\n<thead><tr>\(heads.joined())</tr></thead>\n"
    for entry in field.entries {
      text += "<tbody id=\"\(escaped(IRIPath.encoded(entry.id.rawValue)))\">\n<tr>\n"
      for language in glossary.languages { text += cell(entry[language], language, glossary) }
      text += "</tr>\n"
      let infos = entry.infos
      let about = infos.definitions.map(\.text) + [glossary.note(infos)].compactMap { $0 }
      if !about.isEmpty {
        let lines = about.map { "<p class=\"note\">\(escaped($0))</p>" }.joined()
        text += "<tr><td colspan=\"2\">\(lines)</td></tr>\n"
      }
      text += "</tbody>\n"
    }
    return text + "</table>\n</section>\n"
  }

  private static func cell(_ section: LangSec?, _ language: LanguageTag, _ glossary: PrintedGlossary) -> String {
    guard let section else { return "<td>–</td>\n" }
    var text = "<td lang=\"\(escaped(language.rawValue))\">\n"
    for term in glossary.terms(section) {
      let tag = term.isAvoided ? "s" : "b"
      let words = (glossary.grammar(term) + [usage(term)]).compactMap { $0 }.joined(separator: ", ")
      text += "<p class=\"\(term.isAvoided ? "avoid" : "term")\"><\(tag)>\(escaped(term.text))</\(tag)>"
      if !words.isEmpty { text += " <small lang=\"\(glossary.interface.rawValue)\">\(escaped(words))</small>" }
      if let status = glossary.status(term) {
        text += " <span class=\"status\" lang=\"\(glossary.interface.rawValue)\">\(escaped(status))</span>"
      }
      text += "</p>\n"
      if let note = glossary.note(term.infos) {
        text += "<p class=\"note\" lang=\"\(glossary.interface.rawValue)\">\(escaped(note))</p>\n"
      }
      for source in term.infos.sources { text += "<p class=\"source\">\(escaped(source))</p>\n" }
    }
    for definition in section.infos.definitions {
      text += "<p class=\"definition\">\(escaped(definition.text))"
      if let source = definition.source { text += " <span class=\"source\">\(escaped(source))</span>" }
      text += "</p>\n"
    }
    if let note = glossary.note(section.infos) { text += "<p class=\"note\">\(escaped(note))</p>\n" }
    return text + "</td>\n"
  }

  private static func usage(_ term: TermSec) -> String? { term.infos.value(.geographicalUsage) }

  static func languageName(_ tag: LanguageTag, _ glossary: PrintedGlossary) -> String {
    switch tag.rawValue {
    case "en": glossary.words("English", fr: "Anglais")
    case "fr": glossary.words("French", fr: "Français")
    default: tag.rawValue
    }
  }

  private static func escaped(_ text: String) -> String { XMLWriter.escaped(text, inAttribute: true) }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #b8b8b8; --soft: #595959; --bad: #a01818; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --paper: #161616; --line: #555; --soft: #b0b0b0; --bad: #ff9a8a; }
    }
    body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.45 Georgia, "Times New Roman", serif; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th, td { padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: break-word; }
    tbody { border-top: 1px solid var(--line); }
    p { margin: 0 0 .3rem; }
    small, .note, .source { color: var(--soft); font-size: .85rem; }
    .status { font-style: italic; font-size: .85rem; }
    .avoid, .avoid .status { color: var(--bad); }
    .definition { margin-top: .4rem; }
    @media print {
      :root { --ink: #000; --paper: #fff; --line: #777; --soft: #333; --bad: #000; }
      body { margin: 0; max-width: none; font-size: 9.5pt; }
      nav { display: none; }
      section { break-before: page; }
      tbody { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """
}
