public import Localization
public import Terminology

/// One thing that a proposal would do to a concept, as its page shows it: what, and from what to what.
public struct ProposedEdit: Sendable, Hashable {
  /// A value.
  public enum Value: Sendable, Hashable {
    /// A status; nil for none.
    case status(AdministrativeStatus?)
    /// A part of speech, a gender or the like.
    case word(LocalizedText)
    /// Text, in a language where that is known.
    case text(String, LanguageTag?)
    /// A term.
    case term(String, LanguageTag, AdministrativeStatus?)
    /// A concept.
    case concept(ConceptEntry.ID)
  }

  let title: LocalizedText
  let subject: String?
  let language: LanguageTag?
  let before: Value?
  let after: Value?
  /// What is said of it in a second line, such as the term to use instead.
  let remark: LocalizedText?

  /// Creates an edit.
  ///
  /// - Parameters:
  ///   - title: what is done, as a noun phrase.
  ///   - subject: the term that it is done to; nil for the concept.
  ///   - language: the language of the term, or of the text; nil where it has none.
  ///   - before: what is there now, where that is known.
  ///   - after: what comes; nil where something goes.
  public init(
    _ title: LocalizedText, of subject: String? = nil, _ language: LanguageTag? = nil, before: Value? = nil,
    after: Value?, remark: LocalizedText? = nil
  ) {
    self.title = title
    self.subject = subject
    self.language = language
    self.before = before
    self.after = after
    self.remark = remark
  }
}

extension PartOfSpeech {
  /// The part of speech as a value.
  public var value: ProposedEdit.Value { .word(label ?? .otherWord) }
}

extension GrammaticalGender {
  /// The gender as a value.
  public var value: ProposedEdit.Value { .word(label ?? .otherWord) }
}

extension TermType {
  /// The type as a value.
  public var value: ProposedEdit.Value { .word(label ?? LocalizedText("full form", fr: "forme complète")) }
}

extension LocalizedText {
  /// A value of grammar that has no name of its own.
  static let otherWord = Self("other", fr: "autre")
}
