import Languages

/// Judges what stands between two parts of a term.
struct SplitGrammar {
  /// What the words between are.
  enum Kind {
    /// An adverb or an adjective: `trafic présumé d'êtres humains`.
    case insertion
    /// Another end of the first part: `migrants réguliers et | illégaux`.
    case sharedStart
    /// Another start of the second part: `legal | and illegal migrants`.
    case sharedEnd
  }

  /// A word with what the judgement needs.
  struct Word {
    let folded: String
    let isCapital: Bool
    let isElided: Bool
  }

  let language: Language

  /// Whether a first part ends in a word that wants another one behind it.
  func endsOpenly(_ word: String) -> Bool {
    FrenchSplits.prepositions.contains(word) || FrenchSplits.articles.contains(word)
  }

  /// What the words between the parts are, or nil where the parts do not belong together.
  func kind(before: Word, between: [Word], tail: Word, hasComma: Bool) -> Kind? {
    switch language {
    case .french: FrenchSplits.kind(before: before, between: between, tail: tail, hasComma: hasComma)
    case .english: EnglishSplits.kind(before: before, between: between, tail: tail, hasComma: hasComma)
    case .other: nil
    }
  }
}
