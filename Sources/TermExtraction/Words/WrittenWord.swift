import Languages

/// A word of a sentence, with the parts that hyphens join.
struct WrittenWord: Sendable {
  /// UTF-8 offsets into the text.
  var range: Range<Int>
  /// The parts, folded, with hyphens between them.
  var folded: String
  /// The same with the hyphen at a line end left out, where there is one.
  var foldedWithoutBreak: String?
  /// How it is capitalised.
  var capitals: Token.Capitals
  /// Whether it is the first word of a sentence.
  var isFirst: Bool
  /// Whether punctuation or a quotation mark stands before it, so that no phrase goes on with it.
  var isSeparated: Bool
  /// Whether what stands before it is a comma alone.
  var followsComma: Bool
}
