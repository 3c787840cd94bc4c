/// The words of a term or of a query, folded, as they are compared.
public struct TermWords: Sendable, Hashable {
  /// A word with what joins it to the one before.
  public struct Word: Sendable, Hashable {
    /// The folded word in UTF-8.
    public var folded: [UInt8]
    /// Whether a hyphen stands before it.
    public var isAfterHyphen: Bool
  }

  /// The words, in order.
  public let words: [Word]

  /// Splits a text into its words; punctuation between them is passed over. O(length).
  public init(_ text: String, language: Language) {
    var words: [Word] = []
    Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = TokenScanner(bytes, language: language)
      while let token = scanner.next() {
        let isAfterHyphen = token.gap == .hyphen || token.gap == .hyphenAtLineEnd
        words.append(Word(folded: scanner.folded, isAfterHyphen: isAfterHyphen))
      }
    }
    self.words = words
  }
}
