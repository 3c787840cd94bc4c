import Languages
import TermMatching
import Terminology

/// The full form that an acronym stands for, among the terms of its concept.
enum FullForm {
  /// The full form to write for an acronym: the term whose words begin with its letters, the preferred one first, else the
  /// preferred term. Nil where the concept has no other term in the language.
  static func term(for acronym: IndexedTerm, in index: TermIndex) -> IndexedTerm? {
    let terms = index.terms(ofEntry: acronym.entry).map { index.term($0) }.filter {
      $0.language == acronym.language && !$0.forms.isEmpty && $0.mayBeWritten && !$0.isAcronym
    }
    let sorted = terms.filter { $0.status == .preferred } + terms.filter { $0.status != .preferred }
    let letters = Array(folded(acronym.text).filter(\.isLetter))
    return sorted.first { isSpelt(letters, by: initials(of: $0)) }
      ?? sorted.first { initials(of: $0).first == letters.first && initials(of: $0).last == letters.last }
      ?? sorted.first
  }

  private static func initials(of term: IndexedTerm) -> [Character] {
    TermWords(term.text, language: term.language).words.compactMap {
      String(decoding: Folding.stripped($0.folded), as: UTF8.self).first
    }
  }

  private static func folded(_ text: String) -> String {
    String(decoding: Folding.stripped(Array(text.lowercased().utf8)), as: UTF8.self)
  }

  /// Whether letters come in this order among initials, from the first on.
  private static func isSpelt(_ letters: [Character], by initials: [Character]) -> Bool {
    var rest = letters[...]
    guard initials.first == rest.first else { return false }
    for initial in initials where initial == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
