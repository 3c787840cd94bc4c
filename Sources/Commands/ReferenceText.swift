import Languages
import TermMatching
import Terminology

/// A reference to a concept for people to read: its preferred term and, in brackets, its id.
struct ReferenceText {
  private let index: TermIndex

  init(_ index: TermIndex) { self.index = index }

  /// The preferred term in a language, else in any, and the id; the words of the reference where the concept is not in the
  /// glossary or has no such term.
  func text(_ reference: CrossReference, _ language: Language) -> String {
    let id = reference.target.rawValue
    let term = index.entryNumber(reference.target).flatMap { entry in
      index.preferredTerm(ofEntry: entry, language)
        ?? index.languages.lazy.compactMap { index.preferredTerm(ofEntry: entry, $0) }.first
    }
    if let term { return "\(term.text) (\(id))" }
    return reference.label.isEmpty || reference.label == id ? id : "\(reference.label) (\(id))"
  }

  /// The concepts that a term is mistaken for.
  func falseFriends(of term: TermSec, _ language: Language) -> [String] {
    term.falseFriends { index.entryNumber($0) != nil }.map { text($0, language) }
  }
}
