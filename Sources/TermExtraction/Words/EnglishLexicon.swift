import Languages

/// Tells what English words can be, by lists of grammar words, endings, and the forms that the dictionary has of them.
struct EnglishLexicon {
  private static let capacity = 200_000
  private static let irregularSingulars = [
    "children": "child", "people": "person", "persons": "person", "men": "man", "women": "woman",
    "criteria": "criterion",
    "data": "datum", "analyses": "analysis", "crises": "crisis", "lives": "life", "wives": "wife",
    "bases": "basis",
    "feet": "foot", "media": "medium",
  ]
  private static let adjectiveEndings = [
    "al", "ic", "ive", "ous", "able", "ible", "ary", "less", "ful", "ular", "ish", "ian", "ese",
    "ory", "ate", "ed",
  ]
  /// Nouns that end like adjectives.
  private static let nounsLikeAdjectives: Set<String> = [
    "seed", "breed", "feed", "weed", "proposal", "removal", "withdrawal", "refusal", "referral",
    "approval", "renewal",
    "arrival", "appeal", "trial", "denial", "national", "professional", "individual", "official",
    "criminal", "capital",
    "hospital", "journal", "material", "manual", "clinic", "traffic", "public", "topic",
    "statistic", "directive",
    "incentive", "initiative", "objective", "perspective", "representative", "native", "fugitive",
    "relative",
    "remittance", "beneficiary", "judiciary", "glossary", "summary", "salary", "library",
    "boundary", "diary",
    "territory", "category", "history", "memory", "factory", "laboratory", "inventory", "guardian",
    "civilian",
    "climate", "certificate", "candidate", "mandate", "rate", "state", "estate", "debate",
    "delegate", "advocate",
    "graduate", "associate", "magistrate", "need", "speed", "table", "cable", "variable",
    "vegetable", "medal",
    "signal",
    "goal", "deal", "meal", "total", "terminal", "repatriate", "expatriate", "diplomatic", "policy",
    "diaspora",
    "asian",
    "bed", "shed", "red", "sled", "creed", "deed", "date", "gate", "fate", "plate",
  ]
  /// Adjectives without an ending that tells, but for those of general language.
  private static let adjectives: Set<String> = [
    "human", "free", "irregular", "unlawful", "cross-border", "foreign", "long-term", "short-term",
    "low-skilled",
    "high-skilled", "undocumented", "stateless", "safe", "fair", "decent", "host", "mixed",
    "forced", "orderly",
    "early",
    "young", "adult", "civil", "third", "modern", "urban", "rural", "secure", "urgent", "permanent",
    "migrant",
    "elderly",
    "clandestine", "genuine", "female", "male", "domestic", "asian", "african", "german", "humane",
    "adverse", "joint",
  ]

  private let dictionary: HunspellDictionary?
  /// Of the other language, to tell a foreign word from a new one.
  private let french: HunspellDictionary?
  private var known: [String: WordFacts] = [:]

  init(_ dictionary: HunspellDictionary?, french: HunspellDictionary?) {
    self.dictionary = dictionary
    self.french = french
  }

  /// What a word can be, with the spelling in which it is shown.
  mutating func facts(of word: WrittenWord, isHeading: Bool) -> WordFacts {
    guard !word.folded.isEmpty else { return .stop("") }
    let isName = !isHeading && !word.isFirst && word.capitals != .none
    let key = isName ? "\u{1}" + word.folded : word.folded
    if let facts = known[key] { return facts }
    let facts = makeFacts(word, mayBeName: isName)
    if known.count >= Self.capacity { known.removeAll() }
    known[key] = facts
    return facts
  }

  private func makeFacts(_ word: WrittenWord, mayBeName: Bool) -> WordFacts {
    var folded = word.folded
    if let unbroken = word.foldedWithoutBreak, contains(unbroken) { folded = unbroken }
    if let facts = Self.grammarWord(folded) { return facts }
    if mayBeName, word.capitals == .all || word.capitals == .mixed { return .stop(folded) }
    guard folded.utf8.count > 2,
      folded.unicodeScalars.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || $0 == "-") })
    else { return .stop(folded) }
    let parts = folded.split(separator: "-")
    guard parts.allSatisfy({ $0.count > 1 && contains(String($0)) }) || contains(folded) else {
      // A new word is a noun, unless it is a name.
      guard !mayBeName, word.capitals == .none, parts.count == 1, folded.count > 3,
        french?.contains(folded) != true
      else { return .stop(folded) }
      return WordFacts(
        lemma: singular(folded), text: folded, roles: .noun, noun: number(folded), band: .rare)
    }
    let lemma = singular(folded)
    let band = GeneralWords.english.band(lemma)
    if band == .empty || GeneralWords.english.band(folded) == .empty { return .stop(folded) }
    var facts = WordFacts(
      lemma: lemma, text: folded, roles: .noun, noun: number(folded), band: band)
    if parts.count == 1, dictionary?.contains(folded) == false {
      facts.text = folded.prefix(1).uppercased() + folded.dropFirst()
    }
    let last = parts.last.map(String.init) ?? folded
    if last.hasSuffix("ly"), !Self.adjectives.contains(folded) {
      let nouns: Set<String> = ["family", "supply", "assembly", "anomaly", "ally", "reply"]
      if !nouns.contains(last) {
        // An adverb before a participle belongs to it (`internally displaced`).
        facts.roles = contains(String(last.dropLast(2))) ? .negation : []
        return facts
      }
    }
    let endsLikeAdjective = Self.adjectiveEndings.contains {
      last.hasSuffix($0) && last.count > $0.count + 2
    }
    if !Self.nounsLikeAdjectives.contains(last),
      endsLikeAdjective || Self.adjectives.contains(folded)
    {
      facts.roles = last.hasSuffix("ed") ? [.participle] : [.adjective]
      if Self.adjectives.contains(folded), contains(folded + "s"), folded != "free" {
        facts.roles.insert(.noun)
      }
    }
    if last.hasSuffix("ing"), last.count > 5 {
      let stem = String(last.dropLast(3))
      if contains(stem) || contains(stem + "e") || contains(String(stem.dropLast())) {
        facts.roles.insert(.verb)
      }
    } else if facts.roles.contains(.noun), isVerb(last) {
      facts.roles.insert(.verb)
    }
    return facts
  }

  private static func grammarWord(_ folded: String) -> WordFacts? {
    if EnglishFunctionWords.joints.contains(folded) {
      let roles: WordFacts.Roles = folded == "to" ? [.joint, .subject] : [.joint, .introducing]
      return WordFacts(lemma: folded, text: folded, roles: roles)
    }
    if folded == "the" {
      return WordFacts(lemma: folded, text: folded, roles: [.article, .introducing])
    }
    if folded == "and" || folded == "or" { return .stop(folded, [.coordinator, .introducing]) }
    if EnglishFunctionWords.beforeVerbs.contains(folded) { return .stop(folded, .subject) }
    if EnglishFunctionWords.introducing.contains(folded) { return .stop(folded, .introducing) }
    if EnglishFunctionWords.others.contains(folded) { return .stop(folded) }
    return nil
  }

  private func contains(_ word: String) -> Bool {
    guard let dictionary else { return true }
    if dictionary.contains(word) { return true }
    // Adjectives of nationality are in the dictionary with a capital only; so are names, which make no terms.
    guard ["an", "ish", "ese"].contains(where: word.hasSuffix) else { return false }
    return dictionary.contains(word.prefix(1).uppercased() + word.dropFirst())
  }

  /// Whether the dictionary has the forms of a verb; the base form, or its third person.
  private func isVerb(_ word: String) -> Bool {
    guard let dictionary else { return false }
    let base = word.hasSuffix("s") ? singular(word) : word
    let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
    return dictionary.contains(stem + "ing") && dictionary.contains(stem + "ed")
  }

  private func number(_ word: String) -> WordFacts.Agreement {
    singular(word) == word ? [.masculine, .feminine, .singular] : [.masculine, .feminine, .plural]
  }

  /// The singular of a noun; the word itself where it is one.
  private func singular(_ word: String) -> String {
    let start = word.lastIndex(of: "-").map { word[...$0] } ?? ""
    let last = word.dropFirst(start.count)
    if let irregular = Self.irregularSingulars[String(last)] { return start + irregular }
    guard last.count > 3, last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("us"),
      !last.hasSuffix("is")
    else {
      return word
    }
    var candidates = [last.dropLast()]
    if last.hasSuffix("ies") { candidates = [last.dropLast(3) + "y"] }
    if ["ches", "shes", "sses", "xes", "zes"].contains(where: last.hasSuffix) {
      candidates.insert(last.dropLast(2), at: 0)
    }
    let singular = candidates.first { dictionary?.contains(String($0)) ?? true }
    return singular.map { String(start + $0) } ?? word
  }
}
