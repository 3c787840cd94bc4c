import Languages
import Localization
import TermMatching
import Terminology

/// Concepts by their preferred terms, as links.
struct ConceptNames {
  private let index: TermIndex
  private let context: PageContext

  init(_ index: TermIndex, _ context: PageContext) {
    self.index = index
    self.context = context
  }

  /// The preferred term of a concept in a language, else in any; nil where it is not in the glossary or has none.
  func term(_ id: ConceptEntry.ID, _ language: Language) -> IndexedTerm? {
    index.entryNumber(id).flatMap { entry in
      index.preferredTerm(ofEntry: entry, language)
        ?? index.languages.lazy.compactMap { index.preferredTerm(ofEntry: entry, $0) }.first
    }
  }

  /// A reference: a link with the preferred terms in both languages; the words of the reference where the concept is not
  /// in the glossary.
  ///
  /// - Parameter language: the language of the first term; that of the page where it is nil.
  func link(_ reference: CrossReference, _ language: Language? = nil) -> Markup {
    let id = reference.target
    let language = language ?? Language(LanguageTag(rawValue: context.language.rawValue))
    guard index.entryNumber(id) != nil else {
      return "<span class=\"missing\">\(reference.label.isEmpty ? id.rawValue : reference.label)</span>"
    }
    guard let term = term(id, language) else {
      return link(id, "\(reference.label.isEmpty ? id.rawValue : reference.label)")
    }
    return link(id, "<span lang=\"\(term.languageTag.rawValue)\">\(term.text)</span>")
  }

  /// A link to a concept by its preferred term, in the language of the page where it has one there; its id where it is not
  /// in the glossary.
  func link(_ id: ConceptEntry.ID) -> Markup {
    knows(id) ? link(id, plain(id)) : "<span class=\"missing\">\(id.rawValue)</span>"
  }

  /// The preferred term of a concept, without a link; its id where it has none.
  func plain(_ id: ConceptEntry.ID) -> Markup {
    guard let term = term(id, Language(LanguageTag(rawValue: context.language.rawValue))) else {
      return "\(id.rawValue)"
    }
    return "<span lang=\"\(term.languageTag.rawValue)\">\(term.text)</span>"
  }

  /// A link to the page of a concept.
  func link(_ id: ConceptEntry.ID, _ content: Markup) -> Markup {
    "<a class=\"term-link\" href=\"\(context.link("concept", id.rawValue))\">\(content)</a>"
  }

  /// Whether a concept is in the glossary.
  func knows(_ id: ConceptEntry.ID) -> Bool { index.entryNumber(id) != nil }
}
