public import Languages
public import Terminology

/// A term as the index knows it, without parsing its entry.
public struct IndexedTerm: Sendable, Hashable {
  /// The number of the term in the index.
  public let number: Int
  /// The number of its entry in the index.
  public let entry: Int
  /// The identifier of its concept.
  public let conceptID: ConceptEntry.ID
  /// The language of its section.
  public let language: Language
  /// The language tag of its section, with its region.
  public let languageTag: LanguageTag
  /// The term as it is shown.
  public let text: String
  /// The status, where the file tells one.
  public let status: AdministrativeStatus?
  /// The part of speech, where the file tells one.
  public let partOfSpeech: PartOfSpeech?
  /// The gender, where the file tells one.
  public let gender: GrammaticalGender?
  /// The type, where the file tells one.
  public let type: TermType?
  /// The number of its language section in the entry and of its term section in that.
  public let position: (section: Int, term: Int)
  /// The numbers of its forms in the index; the first is the term itself. An empty term has none.
  public let forms: Range<Int>
  /// Whether the other one of French and English has all its words too (`migration`, `exploitation`), so that it tells no
  /// language.
  public let isOrdinaryElsewhere: Bool

  /// Whether it is an acronym or another abbreviation.
  public var isAcronym: Bool { type == .acronym || type == .abbreviation }
  /// Whether nothing speaks against writing it: it is neither deprecated nor superseded.
  public var mayBeWritten: Bool { status != .deprecated && status != .superseded }

  /// Two terms of one index are the same where their numbers are.
  public static func == (left: IndexedTerm, right: IndexedTerm) -> Bool { left.number == right.number }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// A form as the index knows it.
public struct IndexedForm: Sendable, Hashable {
  /// The number of the form in the index.
  public let number: Int
  /// The number of its term.
  public let term: Int
  /// The form as it is written.
  public let text: String
  /// The gender, where the form has one.
  public let gender: GrammaticalGender?
  /// The number, where the form has one.
  public let grammaticalNumber: GrammaticalNumber?
  /// The tense, mood and person of a verb form, as `Form.inflection` names them; empty for other forms.
  public let inflection: String
  /// Whether it is the term itself.
  public let isBase: Bool
}
