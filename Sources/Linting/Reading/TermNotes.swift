import Localization
import TermMatching
import Terminology

/// The notes of the glossary on its terms: why one is avoided. Each entry is read once.
final class TermNotes {
  private let index: TermIndex
  private var known: [Int: LocalizedText?] = [:]

  init(_ index: TermIndex) { self.index = index }

  /// The note on a term in both languages, or nil where it has none. An entry that cannot be read any more has none: the
  /// finding stands without it.
  func note(on term: IndexedTerm) -> LocalizedText? {
    if let note = known[term.number] { return note }
    let note = read(term)
    known[term.number] = note
    return note
  }

  private func read(_ term: IndexedTerm) -> LocalizedText? {
    guard let entry = try? index.entry(term.entry), entry.languages.indices.contains(term.position.section) else {
      return nil
    }
    let terms = entry.languages[term.position.section].terms
    guard terms.indices.contains(term.position.term) else { return nil }
    let infos = terms[term.position.term].infos
    guard let english = infos.note(in: .english), let french = infos.note(in: .french) else { return nil }
    return LocalizedText(english, fr: french)
  }
}
