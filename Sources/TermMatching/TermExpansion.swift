import Languages
import Terminology

/// What is worked out once of a term when an index is built: its forms, and what the words around it have to tell.
struct TermExpansion {
  /// All forms, the term itself first; none for an empty term, by which nothing can be found.
  let forms: [Form]
  /// Bits of `IndexCode`, but for those that tell only the type.
  let flags: UInt32

  /// Expands a term by its dictionary.
  init(_ term: TermDescription, language: Language, by inflector: Inflector) {
    flags =
      (inflector.needsNounContext(term, language: language) ? IndexCode.needsNounContext : 0)
      | (inflector.mayBeginWithVerb(term, language: language) ? IndexCode.mayBeginWithVerb : 0)
      | (inflector.isOrdinaryElsewhere(term, language: language) ? IndexCode.isOrdinaryElsewhere : 0)
    forms = term.text.isEmpty ? [] : inflector.forms(of: term, language: language)
  }

  /// Takes over what an index has of the same term of an entry; nil where it has none. O(number of terms of the entry).
  init?(_ term: TermDescription, language: Language, ofEntry entry: Int, in index: TermIndex) {
    let numbers = index.terms(ofEntry: entry)
    guard let number = numbers.first(where: { index.term($0).describes(term, language) }) else { return nil }
    flags =
      index.flags(ofTerm: number)
      & (IndexCode.needsNounContext | IndexCode.mayBeginWithVerb | IndexCode.isOrdinaryElsewhere)
    forms = index.term(number).forms.map { place in
      let form = index.form(place)
      return Form(
        form.text, gender: form.gender, number: form.grammaticalNumber,
        inflection: form.inflection.isEmpty ? nil : form.inflection)
    }
  }
}

extension IndexedTerm {
  /// Whether all that forms depend on is the same.
  fileprivate func describes(_ term: TermDescription, _ language: Language) -> Bool {
    text == term.text && self.language == language && partOfSpeech == term.partOfSpeech && gender == term.gender
      && type == term.type
  }
}
