public import Localization
import TermSearch

/// A command line that cannot be understood.
public struct UsageError: Error, Sendable, Hashable {
  /// What is wrong, with a way out where there is one.
  public let message: LocalizedText

  /// Creates an error.
  public init(_ message: LocalizedText) { self.message = message }

  /// A word that is not known, with the known one that is nearest.
  static func unknown(_ kind: LocalizedText, _ word: String, among known: [String]) -> UsageError {
    let hint = EditDistance.nearest(to: word, among: known)
    let english = hint.map { "; did you mean '\($0)'?" } ?? ""
    let french = hint.map { "\u{A0}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? ""
    return UsageError(
      LocalizedText(
        "unknown \(kind.english) '\(word)'\(english)", fr: "\(kind.french) inconnue «\u{A0}\(word)\u{A0}»\(french)"))
  }
}
