import Languages
import Linting
import Localization
public import TermMatching
public import TermSearch
import Terminology

/// The answer to a search: the concepts, each with the term that matched and the terms to write in both languages.
public struct SearchPage: Sendable {
  /// The most characters of a definition that a result shows.
  private static let longestExcerpt = 240

  private let lookup: Lookup?
  private let query: String
  private let index: TermIndex
  private let context: PageContext

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - lookup: the answer, or nil where nothing was asked.
  ///   - query: what was asked.
  public init(_ lookup: Lookup?, query: String, in index: TermIndex, _ context: PageContext) {
    self.lookup = lookup
    self.query = query
    self.index = index
    self.context = context
  }

  /// The page, with a line end. The entries of the results are read; one that cannot be read any more has no definition.
  public var text: String {
    let title =
      lookup == nil
      ? context.words("Search", fr: "Recherche")
      : context.words("Results for “\(query)”", fr: "Résultats pour «\u{A0}\(query)\u{A0}»")
    let content: Markup = """
      <h1>\(title)</h1>
      \(lookup.map(answer) ?? help)
      """
    return PageFrame(context, part: .search, query: query).page(title, content)
  }

  private var help: Markup {
    let text = context.words(
      "Type a term in French or English, in any form: plural, feminine, conjugated, without its accents.",
      fr:
        "Saisir un terme en français ou en anglais, sous n’importe quelle forme\u{A0}: pluriel, féminin, conjugué, sans accents."
    )
    return "<p class=\"lead\">\(text)</p>\n"
  }

  private func answer(_ lookup: Lookup) -> Markup {
    guard !lookup.hits.isEmpty else { return nothing(lookup) }
    let items = lookup.hits.map(item)
    let meant: Markup = lookup.didYouMean.isEmpty ? .none : didYouMean(lookup.didYouMean)
    let shown =
      lookup.total > lookup.hits.count
      ? context.words(
        "The first \(lookup.hits.count) of \(context.count(lookup.total, ("concept", "concepts"), fr: ("", "")))",
        fr: "Les \(lookup.hits.count) premières de \(context.count(lookup.total, ("", ""), fr: ("notion", "notions")))")
      : context.count(lookup.total, ("concept", "concepts"), fr: ("notion", "notions"))
    return """
      <p class="summary">\(shown)</p>
      \(meant)<ol class="results">
      \(items)</ol>

      """
  }

  private func didYouMean(_ terms: [String]) -> Markup {
    let links = terms.map { term -> Markup in
      "<a class=\"term-link\" href=\"\(context.link("search", query: [("q", term)]))\">\(term)</a>"
    }
    let label = context.words("Nothing is written so. Did you mean ", fr: "Rien ne s’écrit ainsi. Vouliez-vous dire ")
    return "<p class=\"meant\">\(label)\(links.joined(", "))\(context.words("?", fr: "\u{A0}?"))</p>\n"
  }

  private func nothing(_ lookup: Lookup) -> Markup {
    let text = context.words(
      "The glossary has no term like this. Try another spelling, or a single word of it.",
      fr: "Le glossaire n’a pas de terme de ce genre. Essayer une autre orthographe, ou un seul de ses mots.")
    let browse = context.words("Browse the subject fields", fr: "Parcourir les domaines")
    return """
      <p class="lead">\(text)</p>
      <p><a class="button" href="\(context.link("browse"))">\(browse)</a></p>

      """
  }

  private func item(_ hit: Lookup.Hit) -> Markup {
    let term = hit.term
    let tag = term.languageTag.rawValue
    let form: Markup =
      hit.form.map { " <span class=\"form\">(<span lang=\"\(tag)\">\($0)</span>)</span>" } ?? .none
    return """
      <li class="result \(StatusMark(term.status).name)">
      <h2><a href="\(context.link("concept", term.conceptID.rawValue))"><span class="term" lang="\(tag)">\(term.text)</span></a>\(form)</h2>
      <p class="facts">\(StatusMark(term.status).chip(context.language)) \
      <span class="grammar">\(term.language.title[context.language]), \(hit.kind.label[context.language])</span></p>
      \(equivalents(term))\(excerpt(term))</li>

      """
  }

  /// The terms to write, in each language of the glossary.
  private func equivalents(_ term: IndexedTerm) -> Markup {
    let items = [Language.english, .french].compactMap { language -> Markup? in
      guard index.languages.contains(language), let best = index.preferredTerm(ofEntry: term.entry, language) else {
        return nil
      }
      return """
        <div><dt><abbr title="\(language.title[context.language])">\(language.code.uppercased())</abbr></dt>\
        <dd><span class="term" lang="\(best.languageTag.rawValue)">\(best.text)</span> \
        \(CopyButton(context, best.text).markup)</dd></div>

        """
    }
    return items.isEmpty ? .none : "<dl class=\"pair\">\n\(items)</dl>\n"
  }

  /// The definition, in the language of the page where there is one, cut where it is long.
  private func excerpt(_ term: IndexedTerm) -> Markup {
    guard let entry = try? index.entry(term.entry) else { return .none }
    let wanted = LanguageTag(rawValue: context.language.rawValue)
    let section = entry[wanted].flatMap { $0.infos.definitions.isEmpty ? nil : $0 }
    let definition = section?.infos.definitions.first ?? entry.infos.definitions.first
    guard let text = definition?.text else { return .none }
    let shown = text.count > Self.longestExcerpt ? text.prefix(Self.longestExcerpt) + "…" : text
    return "<p class=\"excerpt\"\("lang", attribute: section?.language.rawValue)>\(shown)</p>\n"
  }
}

extension MatchKind {
  /// Why a term is among the results, in words.
  fileprivate var label: LocalizedText {
    switch self {
    case .exact: LocalizedText("exact term", fr: "terme exact")
    case .inflected: LocalizedText("a form of the term", fr: "une forme du terme")
    case .folded: LocalizedText("but for accents or hyphens", fr: "aux accents et traits d’union près")
    case .prefix: LocalizedText("begins with it", fr: "commence ainsi")
    case .words: LocalizedText("has these words", fr: "contient ces mots")
    case .fuzzy: LocalizedText("written much like it", fr: "s’écrit presque ainsi")
    case .fulltext: LocalizedText("in the text of the entry", fr: "dans le texte de l’entrée")
    }
  }
}
