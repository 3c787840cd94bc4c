import Languages

/// Tells whether a word that can also be a verb or an adjective stands as a noun, by the words before it.
enum NounContext {
  /// Words that a noun follows: articles, other determiners, prepositions.
  private static let introducing = folded(
    """
    le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au aux
    à en contre par pour sur sous sans avec entre chez aucun aucune quel quelle quels quelles chaque quelque quelques
    plusieurs certains certaines deux trois
    quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille autre autres nouveau
    nouveaux nouvelle nouvelles ancien anciens ancienne anciennes nombreux jeune jeunes prétendu prétendus
    """)
  private static let articles = folded("le la les l' leur en")
  private static let pronounsBeforeVerb = folded("il elle on je tu nous vous ils elles qui ne n' j'")

  private static func folded(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether the word that starts at `offset` stands as a noun. It looks at most 40 bytes back.
  static func introducesNoun(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language) -> Bool {
    let context = words(text, before: offset, language: language)
    // At the start of a phrase, as in a heading or a list, the noun stands alone.
    if context.gap == .boundary || context.gap == .quotes { return true }
    guard let last = context.last else { return false }
    let isNumber = last.folded.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber || introducing.contains(last.folded) else { return false }
    // `il la traite`: a pronoun between subject and verb looks like an article.
    guard articles.contains(last.folded), last.gap != .boundary, let before = context.before else { return true }
    return !pronounsBeforeVerb.contains(before)
  }

  /// Whether a pronoun stands before the word that starts at `offset`, which is then a verb (`elle lutte`).
  static func followsPronoun(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language) -> Bool {
    let context = words(text, before: offset, language: language)
    guard context.gap == .space, let last = context.last else { return false }
    return pronounsBeforeVerb.contains(last.folded)
  }

  /// Whether a reflexive pronoun stands before the verb that starts at `offset`: `se déporter` is another verb.
  static func isReflexive(_ text: UnsafeRawBufferPointer, before offset: Int) -> Bool {
    let context = words(text, before: offset, language: .french)
    guard let last = context.last else { return false }
    if reflexive.contains(last.folded) { return true }
    if let before = context.before, persons[last.folded]?.contains(before) == true { return true }
    return auxiliaries.contains(last.folded) && context.before.map(reflexive.contains) == true
  }

  /// Whether an adjective that is a noun too opens a sentence whose subject comes behind a comma: `Clandestine, elle …`,
  /// `Clandestine ou non, elle …`.
  static func isApposition(_ range: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
    let context = words(text, before: range.lowerBound, language: .french)
    guard context.gap == .boundary else { return false }
    var isFirst = true
    var scanner = TokenScanner(
      UnsafeRawBufferPointer(rebasing: text[range.lowerBound..<min(range.upperBound + 24, text.count)]),
      language: .french)
    while let token = scanner.next() {
      if range.lowerBound + token.start < range.upperBound { continue }
      if isFirst, token.gap == .space, scanner.folded == Array("ou".utf8) {
        isFirst = false
        continue
      }
      return isFirst
        ? token.gap == .punctuation && pronounsBeforeVerb.contains(scanner.folded)
        : token.gap == .space && scanner.folded == Array("non".utf8)
    }
    return false
  }

  private static let reflexive = folded("se s'")
  /// Pronouns that are reflexive behind their own subject: `nous nous déportons`.
  private static let persons: [[UInt8]: Set<[UInt8]>] = [
    Array("me".utf8): folded("je"), Array("m'".utf8): folded("je"), Array("te".utf8): folded("tu"),
    Array("t'".utf8): folded("tu"), Array("nous".utf8): folded("nous"), Array("vous".utf8): folded("vous"),
  ]
  private static let auxiliaries = folded("est sont était étaient sera seront serait seraient être soit soient fut")

  /// The two words before an offset and what stands between the last of them and the offset.
  private static func words(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language)
    -> (last: (folded: [UInt8], gap: Token.Gap)?, before: [UInt8]?, gap: Token.Gap)
  {
    let start = max(0, offset - 40)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start...]), language: language)
    var last: (folded: [UInt8], gap: Token.Gap)?
    var before: [UInt8]?
    while let token = scanner.next() {
      if start + token.start >= offset { return (last, before, token.gap) }
      before = last?.folded
      last = (scanner.folded, token.gap)
    }
    return (last, before, .boundary)
  }
}
