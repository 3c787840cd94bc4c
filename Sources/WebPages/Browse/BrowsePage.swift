public import Languages
import Linting
import Localization
public import TermMatching
import Terminology

/// The glossary from the side: subject fields, and the alphabet of each language.
public struct BrowsePage: Sendable {
  /// What is shown.
  public enum Selection: Sendable, Hashable {
    /// The ways in.
    case overview
    /// The concepts of a subject field.
    case field(String)
    /// The terms of a language that begin with a letter, as `TermRegister` names it.
    case letter(String, Language)
  }

  /// The most terms or concepts on one page.
  static let pageLength = 200

  let selection: Selection
  let number: Int
  let index: TermIndex
  let register: TermRegister
  let context: PageContext

  /// Creates a page.
  ///
  /// - Parameter number: the number of the page, from 1, where a letter or a field has more than fit on one.
  public init(
    _ selection: Selection, page number: Int = 1, in index: TermIndex, _ register: TermRegister, _ context: PageContext
  ) {
    self.selection = selection
    self.number = number
    self.index = index
    self.register = register
    self.context = context
  }

  /// The page, with a line end; nil where the glossary has no such field or letter, or not so many pages. O(what is shown).
  public var text: String? {
    let title: String
    let list: Markup
    switch selection {
    case .overview:
      title = context.words("Browse", fr: "Parcourir")
      return PageFrame(context, part: .browse).page(title, "<h1>\(title)</h1>\n\(fields(nil))\(alphabets(nil))")
    case .field(let name):
      guard let field = register.field(name), let items = shown(field.entries) else { return nil }
      title = SubjectFieldName.shown(name, context.language)
      list = "<ul class=\"register wide\">\n\(items.map(concept))</ul>\n"
      let count = context.count(field.entries.count, ("concept", "concepts"), fr: ("notion", "notions"))
      return page(title, context.words("Subject field", fr: "Domaine"), count, list + pages(field.entries.count))
    case .letter(let name, let language):
      let letter = register.letters(language).first { $0.name == name }
      guard let letter, let items = shown(letter.terms) else { return nil }
      title = name
      list = "<ul class=\"register\">\n\(items.map(term))</ul>\n"
      let count = context.count(letter.terms.count, ("term", "terms"), fr: ("terme", "termes"))
      return page(title, language.title[context.language], count, list + pages(letter.terms.count))
    }
  }

  private func page(_ title: String, _ eyebrow: String, _ count: String, _ list: Markup) -> String {
    let content: Markup = """
      <p class="eyebrow"><a href="\(context.link("browse"))">\(context.words("Browse", fr: "Parcourir"))</a> \
      <span aria-hidden="true">·</span> \(eyebrow)</p>
      <h1>\(title)</h1>
      <p class="summary">\(count)</p>
      \(list)\(aside)
      """
    return PageFrame(context, part: .browse).page("\(title) – \(eyebrow)", content)
  }

  /// The other fields or letters, below the list.
  private var aside: Markup {
    switch selection {
    case .overview: .none
    case .field(let name): fields(name)
    case .letter(let name, let language): alphabets((name, language))
    }
  }

  private func fields(_ current: String?) -> Markup {
    """
    <section aria-labelledby="fields">
    <h2 id="fields">\(context.words("Subject fields", fr: "Domaines"))</h2>
    \(FieldList(register.fields, context, current: current).markup)</section>

    """
  }

  private func alphabets(_ current: (letter: String, language: Language)?) -> Markup {
    let lists = register.letters.map { language, letters -> Markup in
      let id = "alphabet-\(language.code)"
      let items = letters.map { letter -> Markup in
        let isCurrent = current.map { $0.letter == letter.name && $0.language == language } ?? false
        let address = context.link("browse", query: [("in", language.code), ("letter", letter.name)])
        return
          "<li><a href=\"\(address)\"\("aria-current", attribute: isCurrent ? "page" : nil)>\(letter.name)</a></li>\n"
      }
      return """
        <section aria-labelledby="\(id)">
        <h2 id="\(id)">\(context.words("Alphabet", fr: "Alphabet")) – \(language.title[context.language])</h2>
        <ul class="letters">
        \(items)</ul>
        </section>

        """
    }
    return lists.joined(.none)
  }

  /// A concept by its terms in both languages.
  private func concept(_ entry: Int) -> Markup {
    let terms = [Language.english, .french].compactMap { index.preferredTerm(ofEntry: entry, $0) }
    let shown = terms.isEmpty ? index.terms(ofEntry: entry).prefix(1).map { index.term($0) } : terms
    let names = shown.map { term -> Markup in
      "<span class=\"term\" lang=\"\(term.languageTag.rawValue)\">\(term.text)</span>"
    }
    let id = index.conceptID(entry).rawValue
    return
      "<li><a href=\"\(context.link("concept", id))\">\(names.joined(" <span class=\"dash\">–</span> "))</a></li>\n"
  }

  /// A term; its status where it is not one to write.
  private func term(_ number: Int) -> Markup {
    let term = index.term(number)
    let chip: Markup = term.mayBeWritten ? .none : " \(StatusMark(term.status).chip(context.language))"
    return """
      <li><a href="\(context.link("concept", term.conceptID.rawValue))">\
      <span class="term" lang="\(term.languageTag.rawValue)">\(term.text)</span></a>\(chip)</li>

      """
  }

  /// The items of this page, or nil where there is no such page.
  private func shown(_ items: [Int]) -> ArraySlice<Int>? {
    guard number > 0 else { return nil }
    let start = (number - 1).multipliedReportingOverflow(by: Self.pageLength)
    guard !start.overflow, start.partialValue < items.count else { return nil }
    return items[start.partialValue...].prefix(Self.pageLength)
  }

  private func pages(_ count: Int) -> Markup {
    PageLinks(number, count: count, length: Self.pageLength, context).markup
  }
}
