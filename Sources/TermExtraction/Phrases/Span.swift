/// A sequence of words that may be a term, as it stands in a text.
struct Span: Sendable {
  /// The most words of a term; articles do not count.
  static let longest = 6
  /// The most words of a name, which begins with a capital (`Convention des Nations Unies contre …`).
  static let longestName = 9

  /// The words.
  let words: ArraySlice<PhraseWord>
  /// What equal terms have in common: base forms, joints without articles, a space between them.
  let key: String
  /// The gender and number of the head.
  let head: WordFacts.Agreement
  /// Whether the words are surely a phrase of their own here.
  let isCertain: Bool
  /// The range of the text from its first to its last word; of words that are shared, that of them all.
  let range: Range<Int>

  init(_ words: ArraySlice<PhraseWord>, head: WordFacts.Agreement, isCertain: Bool = true) {
    self.isCertain = isCertain
    self.words = words
    self.head = head
    var key = ""
    var start = Int.max
    var end = 0
    for word in words {
      start = min(start, word.range.lowerBound)
      end = max(end, word.range.upperBound)
      guard word.facts.roles != [.article, .introducing] else { continue }
      if !key.isEmpty { key += " " }
      key += word.facts.lemma
    }
    self.key = key
    range = min(start, end)..<end
  }

  /// How many words count.
  static func length(_ words: some Collection<PhraseWord>) -> Int {
    words.count { !$0.isAny(.article) }
  }

  /// The words as they are shown, with a space between them but behind an apostrophe.
  var text: String {
    words.reduce(into: "") { text, word in
      if !text.isEmpty, text.utf8.last != UInt8(ascii: "'") { text += " " }
      text += word.text
    }
  }
}
