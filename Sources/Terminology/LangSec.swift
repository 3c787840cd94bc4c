/// All terms of a concept in one language: the language section of ISO 30042.
public struct LangSec: Sendable, Hashable {
  /// The language.
  public var language: LanguageTag
  /// What is known about the concept in this language, in the order of the file.
  public var infos: [AuxInfo]
  /// The terms, in the order of the file.
  public var terms: [TermSec]
  /// Attributes that the model does not know.
  public var otherAttributes: [MarkupAttribute] = []

  /// Creates a language section.
  public init(_ language: LanguageTag, infos: [AuxInfo] = [], terms: [TermSec] = []) {
    self.language = language
    self.infos = infos
    self.terms = terms
  }
}
