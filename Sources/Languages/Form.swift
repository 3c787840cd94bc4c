public import Terminology

/// One inflected form of a term.
public struct Form: Sendable, Hashable {
  /// The form as it is written.
  public var text: String
  /// The gender, where the form has one.
  public var gender: GrammaticalGender?
  /// The number, where the form has one.
  public var number: GrammaticalNumber?
  /// The tense, mood and person of a verb form, such as `3pl ipre`: equal for the same form of another verb.
  public var inflection: String?

  /// Creates a form.
  public init(
    _ text: String, gender: GrammaticalGender? = nil, number: GrammaticalNumber? = nil, inflection: String? = nil
  ) {
    self.text = text
    self.gender = gender
    self.number = number
    self.inflection = inflection
  }
}

/// What is known of a term when its forms are made.
public struct TermDescription: Sendable, Hashable {
  /// The term as the termbase writes it.
  public var text: String
  /// The part of speech, where the termbase tells it.
  public var partOfSpeech: PartOfSpeech?
  /// The gender, where the termbase tells it.
  public var gender: GrammaticalGender?
  /// The type, where the termbase tells it.
  public var type: TermType?

  /// Creates a description.
  public init(
    _ text: String, partOfSpeech: PartOfSpeech? = nil, gender: GrammaticalGender? = nil, type: TermType? = nil
  ) {
    self.text = text
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.type = type
  }
}
