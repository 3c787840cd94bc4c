/// What may stand between the words of a French term.
enum FrenchSplits {
  static let prepositions: Set<String> = [
    "de", "d'", "du", "des", "en", "à", "au", "aux", "par", "sans", "pour", "sur", "dans", "contre", "vers", "hors",
  ]
  static let articles: Set<String> = ["le", "la", "les", "l'", "un", "une"]
  private static let conjunctions: Set<String> = ["et", "ou", "ni"]
  /// `tant réguliers qu'irréguliers`, `soit légaux soit illégaux`.
  private static let pairs: [String: Set<String>] = [
    "tant": ["que", "qu'"], "aussi": ["que", "qu'"], "soit": ["soit"], "autant": ["que", "qu'"], "ni": ["ni"],
  ]
  /// Words that are neither adjectives nor adverbs: what stands behind them is another phrase.
  private static let functionWords: Set<String> = prepositions.union(articles).union([
    "qui", "que", "qu'", "dont", "où", "est", "sont", "était", "étaient", "sera", "seront", "a", "ont", "avait",
    "avaient", "ne", "n'", "se", "s'", "ce", "cet", "cette", "ces", "leur", "leurs", "son", "sa", "ses", "il", "elle",
    "ils", "elles", "on", "y", "pas", "mais", "car", "donc", "comme", "si", "avec", "chez", "entre", "sous", "selon",
    "depuis", "pendant", "lors", "puis", "afin", "ainsi", "aucun", "aucune", "tout", "toute", "tous", "toutes", "notre",
    "votre", "nos", "vos", "quand", "peut", "peuvent", "doit", "doivent", "va", "vont", "fait", "font", "soit",
    "soient",
    "être", "été", "étant", "plus", "moins",
  ])
  /// Participles that tell what somebody has become or is held to be: `un migrant devenu clandestin`.
  private static let states = [
    "devenu", "resté", "entré", "arrivé", "considéré", "jugé", "réputé", "déclaré", "rendu", "tombé", "passé", "venu",
  ]
  private static let adverbs: Set<String> = [
    "très", "souvent", "dit", "dite", "dits", "dites", "parfois", "encore", "toujours",
  ]
  private static let adjectiveEndings = [
    "é", "ée", "el", "elle", "al", "ale", "ique", "aire", "if", "ive", "eux", "euse", "ien", "ienne", "ain", "aine",
    "ais", "aise", "ois", "oise", "ant", "ante", "ent", "ente", "ible", "able", "ier", "ière", "u", "ue", "i", "ie",
    "it", "ite", "is", "ise", "in", "ine", "eur", "aux", "nouveau", "grave", "ole", "ste", "ide", "ible", "icite",
  ]

  static func kind(
    before: SplitGrammar.Word, between: [SplitGrammar.Word], tail: SplitGrammar.Word, hasComma: Bool
  ) -> SplitGrammar.Kind? {
    guard let first = between.first, let last = between.last else { return nil }
    if conjunctions.contains(last.folded) || isPair(first.folded, last.folded) {
      let others = pairs[first.folded] != nil ? between.dropFirst().dropLast() : between.dropLast()
      return isCoordinate(others.map(\.folded), before: before.folded, tail: tail.folded) ? .sharedStart : nil
    }
    guard between.count == 1, !hasComma else { return nil }
    return isInserted(first, before: before.folded, tail: tail.folded) ? .insertion : nil
  }

  private static func isPair(_ first: String, _ last: String) -> Bool { pairs[first]?.contains(last) ?? false }

  /// Whether words could stand in the place of the tail: a complement for a complement, an adjective for an adjective.
  private static func isCoordinate(_ words: [String], before: String, tail: String) -> Bool {
    guard let first = words.first, let last = words.last, !prepositions.contains(last), !articles.contains(last) else {
      return false
    }
    if prepositions.contains(tail) {
      // `pays d'origine et de destination`; in `pays sources et de passage` a noun stands alone.
      return prepositions.contains(first)
        ? words.allSatisfy(isNominal) : words.count == 1 && !functionWords.contains(first)
    }
    guard words.count <= 3, !words.contains(where: functionWords.contains) else { return false }
    return isPlural(tail) == isPlural(first) && isPlural(before) == isPlural(tail)
  }

  /// Whether a word can be a part of a complement.
  private static func isNominal(_ word: String) -> Bool {
    prepositions.contains(word) || articles.contains(word) || conjunctions.contains(word)
      || !functionWords.contains(word)
  }

  /// Whether a word is an adverb, or an adjective of the noun before it.
  private static func isInserted(_ word: SplitGrammar.Word, before: String, tail: String) -> Bool {
    let text = word.folded
    guard !word.isCapital, !word.isElided, !functionWords.contains(text), !conjunctions.contains(text),
      !states.contains(where: text.hasPrefix)
    else { return false }
    if text.hasSuffix("ment"), text.count > 6 { return !prepositions.contains(tail) }
    if adverbs.contains(text) { return !prepositions.contains(tail) }
    guard isPlural(text) == isPlural(before) else { return false }
    // Between two adjectives nothing but an adjective fits; before a complement a noun might stand.
    if !prepositions.contains(tail) { return true }
    let singular = isPlural(text) && text.hasSuffix("s") ? String(text.dropLast()) : text
    return adjectiveEndings.contains { singular.hasSuffix($0) || text.hasSuffix($0) }
  }

  private static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z")
  }
}
