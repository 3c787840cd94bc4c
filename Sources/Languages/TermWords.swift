/// The words of a term or of a query, folded, as they are compared.
public struct TermWords: Sendable, Hashable {
  /// A word with what joins it to the one before.
  public struct Word: Sendable, Hashable {
    /// The folded word in UTF-8.
    public var folded: [UInt8]
    /// What joins it to the word before.
    public var joint: Joint
  }

  /// What joins two words of a term; a text has the same where the term stands in it.
  public enum Joint: UInt32, Sendable, Hashable, CaseIterable {
    /// A space, a line end, quotation marks, or nothing after an elided word.
    case space
    /// A hyphen, at a line end or not.
    case hyphen
    /// Punctuation.
    case punctuation

    /// The joint that a gap is.
    public init(_ gap: Token.Gap) {
      switch gap {
      case .space, .quotes, .nothing: self = .space
      case .hyphen, .hyphenAtLineEnd: self = .hyphen
      case .boundary, .punctuation: self = .punctuation
      }
    }
  }

  /// The words, in order.
  public let words: [Word]

  /// Splits a text into its words. O(length).
  public init(_ text: String, language: Language) {
    var words: [Word] = []
    Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = TokenScanner(bytes, language: language)
      while let token = scanner.next() {
        words.append(Word(folded: scanner.folded, joint: Joint(token.gap)))
      }
    }
    self.words = words
  }
}
