import TermMatching
import Terminology

/// A term in a draft, before anything is read of it.
struct Mention: Sendable {
  let occurrence: Occurrence
  /// The number of the form that is meant.
  let form: Int
  /// The number of its term.
  let term: Int
  /// The number of its entry.
  let entry: Int
  let status: AdministrativeStatus?

  /// The mention of an occurrence; where several terms share the form, the one that may be written, if there is any, since
  /// then the word is right in some sense; among equals the one whose own gender it has.
  init?(_ occurrence: Occurrence, _ index: TermIndex) {
    func rank(_ form: Int) -> Int {
      switch index.status(ofForm: form) {
      case .preferred?: 0
      case nil: 1
      case .admitted?: 2
      case .deprecated?: 3
      case .superseded?: 4
      }
    }
    let forms = occurrence.forms
    func hasOwnGender(_ form: Int) -> Bool {
      let form = index.form(form)
      return form.gender == index.term(form.term).gender
    }
    let best = forms.count == 1 ? 0 : forms.lazy.map(rank).min() ?? 0
    let candidates = forms.filter { forms.count == 1 || rank($0) == best }
    // `travailleurs migrants` is no form of `travailleuse migrante` where the glossary has `travailleur migrant`, too.
    guard let form = candidates.count == 1 ? candidates[0] : candidates.first(where: hasOwnGender) ?? candidates.first
    else { return nil }
    self.occurrence = occurrence
    self.form = form
    term = index.termNumber(ofForm: form)
    entry = index.entryNumber(ofTerm: term)
    status = index.status(ofForm: form)
  }
}
