import Languages
import Linting
import Localization
import Terminology

/// One language of a concept: the term to write, large; its definition; what else may be written; what to avoid and why.
struct ConceptColumn {
  private let section: LangSec
  private let entry: ConceptEntry
  private let names: ConceptNames
  private let context: PageContext
  private let terms: [TermSec]
  private let heading: String

  init(_ section: LangSec, of entry: ConceptEntry, names: ConceptNames, _ context: PageContext) {
    self.section = section
    self.entry = entry
    self.names = names
    self.context = context
    terms = Self.order(section)
    heading = "language-\(section.language.rawValue)"
  }

  /// The terms with those first that are to be written.
  static func order(_ section: LangSec) -> [TermSec] {
    let order: [AdministrativeStatus?] = [.preferred, nil, .admitted, .superseded, .deprecated]
    return order.flatMap { status in section.terms.filter { $0.status == status && !$0.text.isEmpty } }
  }

  var markup: Markup {
    let usable = terms.filter { !$0.isToAvoid }
    let avoided = terms.filter(\.isToAvoid)
    return """
      <section class="column" aria-labelledby="\(heading)">
      <p class="eyebrow">\(Language(section.language).title[context.language])</p>
      \(usable.first.map(first) ?? nothing)\(definitions)\
      \(usable.first.map { reason($0) + usage($0) } ?? .none)\
      \(list(context.words("Also accepted", fr: "Aussi admis"), "also", Array(usable.dropFirst())))\
      \(list(context.words("Avoid", fr: "À éviter"), "avoid", avoided))</section>

      """
  }

  /// The term to write.
  private func first(_ term: TermSec) -> Markup {
    """
    <h2 id="\(heading)" class="headword"><span lang="\(section.language.rawValue)">\(term.text)</span> \
    \(CopyButton(context, term.text).markup)</h2>
    <p class="facts">\(StatusMark(term.status).chip(context.language))\(facts(term))</p>

    """
  }

  private var nothing: Markup {
    let text = context.words("No term to recommend", fr: "Aucun terme à recommander")
    return "<h2 id=\"\(heading)\" class=\"headword none\">\(text)</h2>\n"
  }

  /// The definitions of the language and those of the concept itself, whose language the file does not tell.
  private var definitions: Markup {
    let own = section.infos.definitions.map { definition($0, section.language.rawValue) }
    return (own + entry.infos.definitions.map { definition($0, nil) }).joined(.none)
  }

  private func definition(_ definition: Definition, _ language: String?) -> Markup {
    let source: Markup =
      definition.source.map { "\n<p class=\"source\">\(context.words("Source: ", fr: "Source\u{A0}: "))\($0)</p>" }
      ?? .none
    return """
      <blockquote class="definition"><p\("lang", attribute: language)>\(definition.text)</p>\(source)</blockquote>

      """
  }

  private func list(_ title: String, _ name: String, _ terms: [TermSec]) -> Markup {
    guard !terms.isEmpty else { return .none }
    let id = "\(name)-\(section.language.rawValue)"
    return """
      <h3 id="\(id)">\(title)</h3>
      <ul class="terms \(name)" aria-labelledby="\(id)">
      \(terms.map(item))</ul>

      """
  }

  private func item(_ term: TermSec) -> Markup {
    // A term to avoid is not there to be copied.
    let copy = term.isToAvoid ? Markup.none : " \(CopyButton(context, term.text).markup)"
    return """
      <li class="\(StatusMark(term.status).name)">
      <p class="name"><span class="term" lang="\(section.language.rawValue)">\(term.text)</span>\(copy)</p>
      <p class="facts">\(StatusMark(term.status).chip(context.language))\(facts(term))</p>
      \(reason(term))\(usage(term))</li>

      """
  }

  private func facts(_ term: TermSec) -> Markup {
    let facts = term.facts(context.language)
    return facts.isEmpty ? .none : " <span class=\"grammar\">\(facts.joined(separator: ", "))</span>"
  }

  /// The note on a term in the language of the page, else another.
  private func reason(_ term: TermSec) -> Markup {
    let notes = term.infos.notes
    let note =
      notes.first { $0.language?.primary == context.language.rawValue } ?? notes.first { $0.language == nil }
      ?? notes.first
    guard let note else { return .none }
    return "<p class=\"reason\"\("lang", attribute: note.language?.rawValue)>\(note.content.text)</p>\n"
  }

  /// What it is mistaken for, where it stands in texts, where it comes from.
  private func usage(_ term: TermSec) -> Markup {
    let friends = term.falseFriends(among: names.knows).map { names.link($0, Language(section.language)) }
    var markup = Markup.none
    if !friends.isEmpty {
      let title = context.words("Not to be confused with ", fr: "À ne pas confondre avec ")
      markup += "<p class=\"friends\">\(title)\(friends.joined(", "))</p>\n"
    }
    for context in term.infos.all(.context) {
      markup +=
        "<p class=\"context\" lang=\"\(section.language.rawValue)\">\(self.context.quoted(context.content.text))</p>\n"
    }
    let sources = term.infos.sources
    if !sources.isEmpty {
      markup += """
        <p class="source">\(self.context.words("Source of the term: ", fr: "Source du terme\u{A0}: "))\
        \(sources.joined(separator: "\u{A0}; "))</p>

        """
    }
    return markup
  }
}

extension TermSec {
  /// Whether another term is to be written instead.
  var isToAvoid: Bool { status == .deprecated || status == .superseded }
}
