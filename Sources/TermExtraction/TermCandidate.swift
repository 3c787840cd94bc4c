public import Languages
public import Terminology

/// A term that a termbase lacks, as far as texts tell.
public struct TermCandidate: Sendable, Hashable {
  /// A form in which it stands in the texts.
  public struct Form: Sendable, Hashable {
    /// The form.
    public let text: String
    /// How often it stands there.
    public let count: Int
  }

  /// The term in its base form: the singular, or the plural where that is the usual form.
  public var term: String
  /// The language.
  public var language: Language
  /// The part of speech.
  public var partOfSpeech: PartOfSpeech = .noun
  /// The gender of a French term, where the dictionary tells it.
  public var gender: GrammaticalGender?
  /// The acronym that stands beside it in the texts, or nil.
  public var acronym: String?
  /// How much of a term it is: the greater the better. Comparable within one language of one run.
  public var score: Double
  /// How often it stands in the texts, in all forms, in longer candidates and as its acronym too.
  public var count: Int
  /// In how many texts it stands.
  public var documents: Int
  /// The forms, the most frequent first; at most 12.
  public var forms: [Form]
  /// Some places where it stands, rather in different texts.
  public var places: [CandidateCounts.Place]
  /// Known concepts that have a term with the same head, or one that is a part of it, or of which it is a part; at most 8,
  /// the nearest first.
  public var nearest: [ConceptEntry.ID]
}
