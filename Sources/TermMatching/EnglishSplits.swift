/// What may stand between the words of an English term.
enum EnglishSplits {
  private static let conjunctions: Set<String> = ["and", "or", "nor"]
  private static let prepositions: Set<String> = ["of", "in", "for", "to", "by", "with", "from", "against"]
  /// Words that are no modifiers: what stands behind them is another phrase.
  private static let functionWords: Set<String> = prepositions.union([
    "the", "a", "an", "this", "that", "these", "those", "is", "are", "was", "were", "be", "been", "being", "has",
    "have",
    "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "who", "whose", "which", "not",
    "but", "as", "than", "on", "at", "into", "under", "without", "within", "because", "when", "while", "where", "if",
    "their", "his", "her", "its", "our", "your", "my", "it", "they", "he", "she", "we", "you", "them", "him", "us",
    "does", "do", "did", "if", "so", "both", "either", "neither", "all", "some", "any", "no", "many", "more", "most",
    "such", "other", "others", "between", "through", "about", "over", "there", "then", "also", "only",
  ])
  private static let adjectives: Set<String> = [
    "young", "old", "new", "female", "male", "adult", "elderly", "poor", "armed", "alleged", "suspected", "former",
    "child", "foreign", "local", "rural", "urban", "unskilled", "skilled", "highly", "so-called", "major", "small",
    "large", "long-term", "short-term", "seasonal", "temporary", "single",
  ]
  private static let adjectiveEndings = [
    "al", "ic", "ive", "ous", "ful", "less", "ed", "ary", "able", "ible", "ly", "ish", "ern", "ese", "ian", "ant",
  ]

  static func kind(
    before: SplitGrammar.Word, between: [SplitGrammar.Word], tail: SplitGrammar.Word, hasComma: Bool
  ) -> SplitGrammar.Kind? {
    let words = between.map(\.folded)
    guard let first = words.first, let last = words.last else { return nil }
    if conjunctions.contains(last) {
      // `smuggling of goods and migrants`, `countries of origin and of destination`
      let others = words.dropLast()
      let isOpen = prepositions.contains(before.folded)
      if prepositions.contains(tail.folded) {
        return !isOpen && others.first == tail.folded && others.count > 1
          && !others.dropFirst().contains(where: functionWords.contains) ? .sharedStart : nil
      }
      return isOpen && (1...2).contains(others.count) && !others.contains(where: functionWords.contains)
        ? .sharedStart : nil
    }
    guard !prepositions.contains(before.folded), !prepositions.contains(tail.folded) else { return nil }
    if let place = words.firstIndex(where: conjunctions.contains) {
      // `legal and illegal migrants`, `sending, transit and receiving countries`
      let modifiers = words[..<place] + words[(place + 1)...]
      guard place == 0 || hasComma, modifiers.count <= 3, !modifiers.contains(where: functionWords.contains),
        !modifiers.contains(where: conjunctions.contains), !looksPlural(modifiers.last ?? "")
      else { return nil }
      return .sharedEnd
    }
    guard between.count == 1, !hasComma, !functionWords.contains(first) else { return nil }
    let isAdjective = adjectives.contains(first) || adjectiveEndings.contains(where: first.hasSuffix)
    // `clandestine Guinean migrant`: only a demonym has a capital inside a term.
    return between[0].isCapital ? (isDemonym(first) ? .insertion : nil) : isAdjective ? .insertion : nil
  }

  private static func isDemonym(_ word: String) -> Bool {
    ["an", "ese", "ish", "i", "ch", "ek", "ss", "ino", "ean"].contains(where: word.hasSuffix)
  }

  private static func looksPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("ous")
  }
}
