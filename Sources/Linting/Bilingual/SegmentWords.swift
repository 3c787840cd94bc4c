/// The words of a segment, to find those of an equivalent in other forms.
struct SegmentWords {
  /// How many letters the word of a term of one word shares with one of the segment, and how long it has to be.
  private static let longStem = 6
  private static let longWord = 7
  /// Between how many words those of a term may stand.
  private static let reach = 10

  private let words: [String]
  /// The places of the words that begin with the same letters.
  private let places: [Substring: [Int]]

  /// Takes folded words. O(their number).
  init(_ words: [String]) {
    self.words = words
    places = Dictionary(grouping: words.indices) { words[$0].prefix(WordFamily.stem) }
  }

  /// Whether there are words of the families of all words of a term, near each other. O(their number).
  func holds(_ term: [String]) -> Bool {
    let found = term.map { places[$0.prefix(WordFamily.stem)] ?? [] }
    guard let first = term.first, !found.contains(where: \.isEmpty) else { return false }
    guard term.count > 1 else {
      return first.count >= Self.longWord
        && found[0].contains { WordFamily.commonLength(words[$0], first) >= Self.longStem }
    }
    return found[0].contains { place in
      guard WordFamily.isAlike(words[place], first) else { return false }
      let near = words[max(0, place - Self.reach)..<min(words.count, place + Self.reach)]
      return term.dropFirst().allSatisfy { word in near.contains { WordFamily.isAlike($0, word) } }
    }
  }
}
