import Languages
import TermMatching
import Terminology

/// Terms with their forms, and what may be written instead of each; read from the index once.
final class TermForms {
  /// A term with its forms.
  struct Member {
    let term: IndexedTerm
    let forms: [IndexedForm]
    /// The genders of its forms.
    let genders: Set<GrammaticalGender>
  }

  private let index: TermIndex
  private var members: [Int: Member] = [:]
  private var replacements: [Int: [Member]] = [:]

  init(_ index: TermIndex) { self.index = index }

  /// A term by its number.
  func member(_ number: Int) -> Member {
    if let member = members[number] { return member }
    let term = index.term(number)
    let forms = term.forms.map { index.form($0) }
    let member = Member(term: term, forms: forms, genders: Set(forms.compactMap(\.gender)))
    members[number] = member
    return member
  }

  /// The other terms of a term's concept that may be written, those of its part of speech first, and of these
  /// the preferred ones; acronyms among the admitted only for an acronym.
  func replacements(for term: IndexedTerm) -> [Member] {
    if let known = replacements[term.number] { return known }
    let others = index.terms(ofEntry: term.entry).filter { $0 != term.number }.map { member($0) }.filter {
      $0.term.language == term.language && !$0.forms.isEmpty
    }
    let preferred = others.filter { $0.term.status == .preferred || $0.term.status == nil }
    let admitted = others.filter {
      $0.term.status == .admitted && $0.term.type != .acronym && $0.term.type != .abbreviation
    }
    // A verb takes the place of a verb, even where the preferred term is a noun, and an acronym that of an acronym.
    let acronyms = term.isAcronym ? others.filter { $0.term.status == .admitted && $0.term.isAcronym } : []
    let all = acronyms + preferred + admitted
    let result = all.filter { Self.isAlike($0.term, term) } + all.filter { !Self.isAlike($0.term, term) }
    replacements[term.number] = result
    return result
  }

  /// Whether two terms may be of the same part of speech.
  static func isAlike(_ one: IndexedTerm, _ other: IndexedTerm) -> Bool {
    one.partOfSpeech == nil || other.partOfSpeech == nil || one.partOfSpeech == other.partOfSpeech
  }
}
