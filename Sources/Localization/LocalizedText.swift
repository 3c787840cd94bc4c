/// A sentence in each language that Motjuste speaks.
public struct LocalizedText: Sendable, Hashable {
  /// The English sentence.
  public let english: String
  /// The French sentence, with French typography (no-break spaces, guillemets, ’).
  public let french: String

  /// Creates a text from its two sentences.
  public init(_ english: String, fr french: String) {
    self.english = english
    self.french = french
  }

  /// Creates a text that is the same in every language, such as one of a library.
  public init(untranslated text: String) { self.init(text, fr: text) }

  /// The sentence in one language.
  public subscript(language: UILanguage) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
