import Languages
import Terminology

/// A term of a termbase with its place.
struct AuditedTerm: Sendable {
  /// The number of its entry.
  let entry: Int
  /// The number of its language section in the entry.
  let section: Int
  /// Its number in the section.
  let place: Int
  /// The language of the section.
  let language: Language
  /// The term with what is known about it.
  let term: TermSec

  var text: String { term.text }
  var status: AdministrativeStatus? { term.status }

  /// Whether another term is to be written instead.
  var isToAvoid: Bool { status == .deprecated || status == .superseded }
  /// Whether it is an acronym or another short spelling, which has no inflection and is in no dictionary.
  var isAbbreviated: Bool { term.type == .acronym || term.type == .abbreviation }
  /// Whether it is written like a proper name.
  var isName: Bool { text.first?.isUppercase ?? false }

  /// What the inflection rules are told of it.
  var description: TermDescription {
    TermDescription(text, partOfSpeech: term.partOfSpeech, gender: term.gender, type: term.type)
  }
}
