import Languages

/// Tells whether a word that can also be a verb or an adjective stands as a noun, by the words before it.
enum NounContext {
  private static let introducing: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "ce", "cet", "cette", "ces", "mon", "ma", "mes",
    "ton",
    "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "au", "aux", "à", "en", "contre", "par",
    "pour",
    "sur", "sous", "sans", "avec", "entre", "chez", "aucun", "aucune", "quel",
    "quelle",
    "quels", "quelles", "chaque", "quelque", "quelques", "plusieurs", "certains", "certaines", "deux", "trois",
    "nombreux",
    "jeune", "jeunes", "prétendu", "prétendus",
  ]
  private static let pronounsBeforeVerb: Set<String> = [
    "il", "elle", "on", "je", "tu", "nous", "vous", "ils", "elles", "qui", "ne", "n'", "j'",
  ]

  /// Whether the word that starts at `offset` stands as a noun. It looks at most 64 bytes back.
  static func introducesNoun(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language) -> Bool {
    let start = max(0, offset - 64)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start...]), language: language)
    var words: [(folded: String, gap: Token.Gap)] = []
    while let token = scanner.next() {
      if start + token.start >= offset {
        // At the start of a phrase, as in a heading or a list, the noun stands alone.
        if token.gap == .boundary || token.gap == .quotes { return true }
        break
      }
      words.append((String(decoding: scanner.folded, as: UTF8.self), token.gap))
    }
    guard let last = words.last, introducing.contains(last.folded) else { return false }
    // `il la traite`: a pronoun between subject and verb looks like an article.
    let isArticle = ["le", "la", "les", "l'", "leur"].contains(last.folded)
    guard isArticle, last.gap != .boundary, let before = words.dropLast().last else { return true }
    return !pronounsBeforeVerb.contains(before.folded)
  }
}
