public import Terminology

/// Which term of an entry is meant: a language and the term in it.
public struct TermName: Sendable, Hashable, CustomStringConvertible {
  /// The language.
  public let language: LanguageTag
  /// The term.
  public let text: String

  /// Creates a name; white space round the term is dropped.
  public init(_ language: LanguageTag, _ text: String) {
    self.language = language
    self.text = NoteText(text).text
  }

  /// The language and the term: `fr:migrant bloqué`.
  public var description: String { "\(language):\(text)" }

  /// The term as it is compared: without difference of case, of apostrophes and of spaces. O(length).
  static func key(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        switch character {
        case "’", "ʼ": "'"
        case "\u{A0}", "\u{202F}": " "
        case "\u{2010}", "\u{2011}": "-"
        default: character
        }
      })
  }
}
