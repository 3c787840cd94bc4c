import Languages

/// Tells whether a word that can also be a verb or an adjective stands as a noun, by the words before it.
enum NounContext {
  /// Words that a noun follows: articles, other determiners, prepositions.
  private static let introducing = folded(
    """
    le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au aux
    à en contre par pour sur sous sans avec entre chez aucun aucune quel quelle quels quelles chaque quelque quelques
    plusieurs certains certaines deux trois nombreux jeune jeunes prétendu prétendus
    """)
  private static let articles = folded("le la les l' leur")
  private static let pronounsBeforeVerb = folded("il elle on je tu nous vous ils elles qui ne n' j'")

  private static func folded(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether the word that starts at `offset` stands as a noun. It looks at most 40 bytes back.
  static func introducesNoun(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language) -> Bool {
    let start = max(0, offset - 40)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start...]), language: language)
    var last: (folded: [UInt8], gap: Token.Gap)?
    var before: [UInt8]?
    while let token = scanner.next() {
      if start + token.start >= offset {
        // At the start of a phrase, as in a heading or a list, the noun stands alone.
        if token.gap == .boundary || token.gap == .quotes { return true }
        break
      }
      before = last?.folded
      last = (scanner.folded, token.gap)
    }
    guard let last, introducing.contains(last.folded) else { return false }
    // `il la traite`: a pronoun between subject and verb looks like an article.
    guard articles.contains(last.folded), last.gap != .boundary, let before else { return true }
    return !pronounsBeforeVerb.contains(before)
  }
}
