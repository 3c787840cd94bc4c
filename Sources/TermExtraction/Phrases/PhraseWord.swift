import Languages

/// A word of a sentence with what it can be there.
struct PhraseWord: Sendable {
  /// What it can be.
  var facts: WordFacts
  /// How it is shown: in small letters at the beginning of a sentence and in headings in capitals.
  var text: String
  /// Whether it has a capital that is not that of the beginning of a sentence or of a heading.
  var isCapital: Bool
  /// UTF-8 offsets into the text.
  var range: Range<Int>
  /// Whether punctuation stands before it.
  var isSeparated: Bool
  /// Whether what stands before it is a comma alone.
  var followsComma: Bool
  /// Whether it is the first word of a sentence.
  var isFirst: Bool

  init(_ facts: WordFacts, _ word: WrittenWord, isHeading: Bool) {
    self.facts = facts
    isCapital = word.capitals == .initial && !word.isFirst && !isHeading
    text = isCapital ? facts.text.prefix(1).uppercased() + facts.text.dropFirst() : facts.text
    range = word.range
    isSeparated = word.isSeparated
    followsComma = word.followsComma
    isFirst = word.isFirst
  }

  /// Whether it has any of some roles.
  func isAny(_ roles: WordFacts.Roles) -> Bool { !facts.roles.isDisjoint(with: roles) }
}
