public import Localization

/// A command line that cannot be understood.
public struct UsageError: Error, Sendable, Hashable {
  /// What is wrong, with a way out where there is one.
  public let message: LocalizedText

  /// Creates an error.
  public init(_ message: LocalizedText) { self.message = message }

  /// A word that is not known, with the known one that is nearest.
  static func unknown(_ kind: LocalizedText, _ word: String, among known: [String]) -> UsageError {
    let near = known.min { Spelling.distance($0, word) < Spelling.distance($1, word) }
    let hint = near.flatMap { Spelling.distance($0, word) <= max(2, word.count / 3) ? $0 : nil }
    let english = hint.map { "; did you mean '\($0)'?" } ?? ""
    let french = hint.map { "\u{A0}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? ""
    return UsageError(
      LocalizedText(
        "unknown \(kind.english) '\(word)'\(english)", fr: "\(kind.french) inconnue «\u{A0}\(word)\u{A0}»\(french)"))
  }
}
