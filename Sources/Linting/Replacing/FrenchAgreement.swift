import Languages

/// Tells whether words round a French noun may agree with it in gender.
///
/// Nothing here knows parts of speech; in doubt the answer is yes, and the replacement is a suggestion.
enum FrenchAgreement {
  /// Words behind which stands a noun, which does not agree.
  private static let introducing: Set<String> = [
    "à", "au", "aux", "de", "du", "des", "d'", "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "vers",
    "entre",
    "contre", "chez", "le", "la", "les", "l'", "un", "une", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur",
    "leurs",
    "notre", "nos", "votre", "vos", "deux", "trois", "quatre", "cinq", "six", "plusieurs", "quelques", "chaque",
  ]
  /// Words after which the noun phrase is at its end, and which do not agree.
  private static let closing: Set<String> = introducing.union([
    "et", "ou", "mais", "ni", "car", "si", "s'", "que", "qu'", "qui", "dont", "où", "ne", "n'", "lors", "depuis",
    "pendant", "comme", "selon", "afin", "y", "a", "ont", "avait", "avaient", "aura", "auront", "hors", "dès", "jusqu'",
    "auprès", "grâce", "quand", "lorsque", "conformément",
  ])
  /// Words that bring an agreement: forms of `être` and verbs like it.
  private static let agreeing: Set<String> = [
    "est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "serait", "seraient", "soit", "soient", "été",
    "étant", "être", "reste", "restent", "demeure", "demeurent", "devient", "deviennent", "paraît", "semble",
    "semblent", "devenu", "devenue", "tel", "telle", "tels", "telles",
  ]
  /// Words that stand for the noun behind it, and agree.
  private static let pronouns: Set<String> = [
    "elle", "elles", "il", "ils", "celle", "celles", "celui", "ceux", "laquelle", "lesquelles", "lequel", "lesquels",
    "toute", "toutes", "tout", "tous", "seule", "seul", "aucun", "aucune", "nulle", "nul", "même", "chacun", "chacune",
    "certains", "certaines", "plupart",
  ]
  /// Pronouns for several of which one is meant: `l'une des vagues`, `chacun des flux`.
  private static let partitives: Set<String> = [
    "un", "une", "chacun", "chacune", "aucun", "aucune", "certains", "certaines", "ceux", "celles", "celui", "celle",
    "lequel", "laquelle", "lesquels", "lesquelles", "unes", "uns", "plus", "moins", "nombreux", "nombreuses", "seul",
    "seule",
    "premier", "première", "dernier", "dernière", "deuxième", "principal", "principale", "tous", "toutes",
  ]
  /// Endings of adjectives and participles that differ in the feminine, or are feminine.
  private static let endings = [
    "é", "ée", "u", "ue", "i", "ie", "is", "ise", "it", "ite", "ert", "erte", "eux", "euse", "if", "ive", "al", "ale",
    "aux",
    "ant", "ante", "ent", "ente", "ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "in", "ine", "el",
    "elle",
    "er", "ère", "ier", "ière", "ot", "ote", "ard", "arde", "eur", "trice", "ond", "onde", "ort", "orte", "and", "ande",
    "ong", "ongue", "et", "ète", "ette", "if", "ul", "ule", "ous", "oute", "on", "onne", "os", "osse", "as", "asse",
    "urd", "urde",
    "ein", "eine", "eil", "eille", "ouveau", "ouvelle", "eint", "einte", "oint", "ointe", "ut", "ute",
  ]

  /// Whether one of the words behind a noun, up to the end of the sentence, may agree with it.
  static func mayFollow(_ words: [Neighbour]) -> Bool {
    if continues(words.first) { return true }
    return mayAgree(words, isBefore: false)
  }

  /// Whether the next word may be an adjective of the phrase.
  static func continues(_ next: Neighbour?) -> Bool {
    guard let next, next.gap == .space || next.gap == .nothing else { return false }
    return !closing.contains(next.folded) && !agreeing.contains(next.folded) && !pronouns.contains(next.folded)
  }

  /// Whether one of the words before a noun may agree with it, its article and what belongs to that apart.
  static func mayPrecede(_ words: [Neighbour]) -> Bool {
    // `l'une des`, `chacun de ces`: the pronoun agrees.
    if let place = words.firstIndex(where: { $0.folded == "des" || $0.folded == "de" || $0.folded == "d'" }), place < 2,
      words.dropFirst(place + 1).prefix(2).contains(where: { partitives.contains($0.folded) })
    {
      return true
    }
    var others = words.dropFirst()
    // `toutes les vagues`: it changes with the article.
    if let next = others.first, ["tout", "toute", "tous", "toutes"].contains(next.folded) {
      others = others.dropFirst()
    }
    return mayAgree(Array(others.reversed()), isBefore: true)
  }

  /// - Parameter words: in the order of the text.
  private static func mayAgree(_ words: [Neighbour], isBefore: Bool) -> Bool {
    for (index, word) in words.enumerated() {
      if agreeing.contains(word.folded) || !isBefore && pronouns.contains(word.folded) { return true }
      let before = index > 0 ? words[index - 1].folded : ""
      if introducing.contains(before) || introducing.contains(word.folded) { continue }
      guard word.folded.count > 3, !word.folded.hasSuffix("ment"), !closing.contains(word.folded) else { continue }
      // Before the noun only what is set off or stands at the start of the sentence agrees with it.
      if isBefore, index > 0 { continue }
      let singular = word.folded.hasSuffix("s") ? String(word.folded.dropLast()) : word.folded
      if endings.contains(where: { singular.hasSuffix($0) || word.folded.hasSuffix($0) }) { return true }
    }
    return false
  }

  /// Whether the sentence behind an offset begins with a pronoun that may stand for the noun: `… . Il est puni`.
  static func isTakenUp(behind offset: Int, in text: UnsafeRawBufferPointer) -> Bool {
    let end = min(offset + 300, text.count)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[offset..<end]), language: .french)
    var isFirst = true
    while let token = scanner.next() {
      // The first word behind the term is no start of a sentence unless a full stop stands before it.
      let isStart =
        isFirst
        ? text[offset..<offset + token.start].contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
        : token.gap == .boundary
      isFirst = false
      guard isStart else { continue }
      let word = String(decoding: scanner.folded, as: UTF8.self)
      return ["il", "elle", "ils", "elles", "celui", "celle", "ceux", "celles"].contains(word)
    }
    return false
  }
}
