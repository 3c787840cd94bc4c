/// A word of a text, as the matcher sees it.
public struct Token: Sendable, Hashable {
  /// What stands between a word and the one before it.
  public enum Gap: UInt8, Sendable {
    /// The end of a sentence or paragraph, or the start of the text: no term crosses it.
    case boundary
    /// Punctuation inside a sentence: only a term that has it too crosses it (`… le trafic de migrants, la traite …`).
    case punctuation
    /// Spaces or a line end.
    case space
    /// Spaces with quotation marks.
    case quotes
    /// A hyphen.
    case hyphen
    /// A hyphen at the end of a line.
    case hyphenAtLineEnd
    /// Nothing: the word before is elided (`l'`) or this is a possessive (`'s`).
    case nothing
  }

  /// How a word is capitalised.
  public enum Capitals: UInt8, Sendable {
    case none, initial, all, mixed
  }

  /// The first UTF-8 offset of the word.
  public var start: Int
  /// The UTF-8 offset past the word.
  public var end: Int
  /// What stands before the word.
  public var gap: Gap
  /// How the word is capitalised; a single capital letter counts as `initial`.
  public var capitals: Capitals

  /// Creates a token.
  public init(start: Int, end: Int, gap: Gap, capitals: Capitals) {
    self.start = start
    self.end = end
    self.gap = gap
    self.capitals = capitals
  }
}
