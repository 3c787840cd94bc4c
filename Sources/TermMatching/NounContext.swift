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

  private static func folded(_ words: String) -> Set<ShortWord> {
    Set(words.split { $0 == " " || $0 == "\n" }.compactMap { ShortWord(Array($0.utf8)) })
  }

  private static func word(_ folded: String) -> ShortWord { ShortWord(Array(folded.utf8)) ?? ShortWord() }

  /// Whether the word that starts at `offset` stands as a noun. It looks at most 40 bytes back.
  static func introducesNoun(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language) -> Bool {
    let context = words(text, before: offset, language: language)
    // At the start of a phrase, as in a heading or a list, the noun stands alone.
    if context.gap == .boundary || context.gap == .quotes { return true }
    guard let last = context.last else { return false }
    let isNumber = (0..<last.folded.count).allSatisfy { 0x30...0x39 ~= last.folded[$0] } && last.folded != ShortWord()
    guard isNumber || introducing.contains(last.folded) else { return false }
    // `il la traite`: a pronoun between subject and verb looks like an article.
    guard articles.contains(last.folded), last.gap != .boundary, let before = context.before else { return true }
    return !pronounsBeforeVerb.contains(before)
  }

  /// Whether a pronoun stands before the word that starts at `offset`, which is then a verb (`elle lutte`).
  static func followsPronoun(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language) -> Bool {
    if let last = plainWord(text, before: offset) { return last.folded.high == 0 && isPronoun(last.folded) }
    if standsBehindPunctuation(text, offset) { return false }
    let context = words(text, before: offset, language: language)
    guard context.gap == .space, let last = context.last else { return false }
    return isPronoun(last.folded)
  }

  private static func isPronoun(_ folded: ShortWord) -> Bool { pronounsBeforeVerb.contains(folded) }

  /// Whether punctuation of ASCII that parts words stands before an offset, with a space or line end between or none.
  private static func standsBehindPunctuation(_ text: UnsafeRawBufferPointer, _ offset: Int) -> Bool {
    guard offset > 1 else { return false }
    let last = text[offset - 1]
    switch last == 0x20 || last == 0x0A ? text[offset - 2] : last {
    case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: return true
    default: return false
    }
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
      if isFirst, token.gap == .space, short(scanner) == word("ou") {
        isFirst = false
        continue
      }
      return isFirst
        ? token.gap == .punctuation && pronounsBeforeVerb.contains(short(scanner))
        : token.gap == .space && short(scanner) == word("non")
    }
    return false
  }

  private static let reflexive = folded("se s'")
  /// Pronouns that are reflexive behind their own subject: `nous nous déportons`.
  private static let persons: [ShortWord: Set<ShortWord>] = [
    word("me"): folded("je"), word("m'"): folded("je"), word("te"): folded("tu"), word("t'"): folded("tu"),
    word("nous"): folded("nous"), word("vous"): folded("vous"),
  ]
  private static let auxiliaries = folded("est sont était étaient sera seront serait seraient être soit soient fut")

  /// The two words before an offset and what stands between the last of them and the offset. A long word, which none of
  /// the lists has, is left empty.
  private static func words(_ text: UnsafeRawBufferPointer, before offset: Int, language: Language)
    -> (last: (folded: ShortWord, gap: Token.Gap)?, before: ShortWord?, gap: Token.Gap)
  {
    if let last = plainWord(text, before: offset), let before = plainWord(text, before: last.start) {
      return ((last.folded, .space), before.folded, .space)
    }
    let start = max(0, offset - 40)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start...]), language: language)
    var last: (folded: ShortWord, gap: Token.Gap)?
    var before: ShortWord?
    while let token = scanner.next() {
      if start + token.start >= offset { return (last, before, token.gap) }
      before = last?.folded
      last = (short(scanner), token.gap)
    }
    return (last, before, .boundary)
  }

  /// The word that ends before one space or line end before an offset, with its start, if it is short, of letters of ASCII
  /// and Latin-1, and has one space or line end before it.
  private static func plainWord(_ text: UnsafeRawBufferPointer, before offset: Int) -> (folded: ShortWord, start: Int)?
  {
    guard offset > 0, text[offset - 1] == 0x20 || text[offset - 1] == 0x0A else { return nil }
    let end = offset - 1
    var start = end
    while start > 1, end - start <= ShortWord.capacity {
      let byte = text[start - 1]
      if (byte | 0x20) &- 0x61 < 26 {
        start -= 1
      } else if byte >= 0x80, text[start - 2] == 0xC3, LetterBlock.isSecond(byte) {
        start -= 2
      } else {
        break
      }
    }
    guard start > 0, start < end, end - start <= ShortWord.capacity, start + 16 <= text.count,
      text[start - 1] == 0x20 || text[start - 1] == 0x0A
    else { return nil }
    return (LetterRun.folded(text, at: start, LetterRun.mask(end - start)).word, start)
  }

  private static func short(_ scanner: borrowing TokenScanner) -> ShortWord {
    scanner.isShort ? scanner.short : ShortWord()
  }
}
