import Languages

/// Tells what French words can be, by the dictionary and lists of grammar words. Each word is looked up once.
struct FrenchLexicon {
  /// How many words are remembered at most; then all are forgotten.
  private static let capacity = 200_000
  private static let pronouns: Set<Substring> = [
    "il", "ils", "elle", "elles", "on", "ce", "je", "nous", "vous", "ci", "là",
  ]
  private static let finite: Set<String> = ["1sg", "2sg", "3sg", "1pl", "2pl", "3pl", "infi"]

  private let dictionary: HunspellDictionary?
  /// Of the other language, to tell a foreign word from a new one.
  private let english: HunspellDictionary?
  private var known: [String: WordFacts] = [:]

  init(_ dictionary: HunspellDictionary?, english: HunspellDictionary?) {
    self.dictionary = dictionary
    self.english = english
  }

  /// What a word can be, with the spelling in which it is shown.
  mutating func facts(of word: WrittenWord, isHeading: Bool) -> WordFacts {
    guard !word.folded.isEmpty else { return .stop("") }
    // A capital inside a sentence may be that of a name, so both kinds are remembered.
    let isName = !isHeading && !word.isFirst && word.capitals != .none
    let key = isName ? "\u{1}" + word.folded : isHeading ? "\u{2}" + word.folded : word.folded
    if let facts = known[key] { return facts }
    let facts = makeFacts(word, mayBeName: isName, isHeading: isHeading)
    if known.count >= Self.capacity { known.removeAll() }
    known[key] = facts
    return facts
  }

  private func makeFacts(_ word: WrittenWord, mayBeName: Bool, isHeading: Bool) -> WordFacts {
    var folded = word.folded
    if let unbroken = word.foldedWithoutBreak, !readings(of: unbroken).found.isEmpty {
      folded = unbroken
    }
    if let facts = grammarWord(folded) { return facts }
    if mayBeName, word.capitals == .all || word.capitals == .mixed { return .stop(folded) }
    folded = Self.withoutNoteCall(folded)
    guard folded.utf8.count > 1,
      folded.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || "-'".unicodeScalars.contains($0)
      })
    else { return .stop(folded) }
    let parts = folded.split(separator: "-")
    guard let last = parts.last, parts.count == 1 || !Self.pronouns.contains(last) else {
      return .stop(folded)
    }
    let spelling =
      word.capitals == .none ? [folded] : [folded] + Self.accented(folded, isWhole: isHeading)
    if mayBeName, isPlace(folded) { return .stop(folded) }
    var other: WordFacts?
    for text in spelling {
      let (written, found) = readings(of: text)
      if found.isEmpty { continue }
      let facts = facts(written, found)
      // Without its accents a participle may look like a verb (`BLOQUES`).
      if facts.isContent { return facts }
      other = other ?? facts
    }
    if let other { return other }
    if parts.count > 1 {
      // Of a compound that the dictionary lacks the last part tells (`non-refoulement`, `socio-professionnel`).
      let (written, found) = readings(of: String(last))
      if !found.isEmpty, parts.allSatisfy({ $0.count > 1 || $0.hasSuffix("'") }) {
        var facts = facts(written, found)
        let stem = parts.dropLast().joined(separator: "-") + "-"
        if facts.isContent {
          facts.lemma = stem + facts.lemma
          facts.text = stem + facts.text
          facts.roles.remove(.verb)
          facts.band = .rare
          return facts
        }
      }
      return .stop(folded)
    }
    // A new word is a noun, unless it is a name or of another language.
    guard dictionary != nil, !mayBeName, word.capitals == .none, folded.count > 3,
      english?.contains(folded) != true
    else { return dictionary == nil && word.capitals == .none ? unknown(folded) : .stop(folded) }
    return unknown(folded)
  }

  private func unknown(_ folded: String) -> WordFacts {
    WordFacts(
      lemma: Self.singular(folded), text: folded,
      roles: dictionary == nil ? [.noun, .adjective] : .noun,
      noun: Self.singular(folded) == folded
        ? [.masculine, .feminine, .singular] : [.masculine, .feminine, .plural],
      adjective: .all, band: GeneralWords.french.band(Self.singular(folded)))
  }

  private func grammarWord(_ folded: String) -> WordFacts? {
    if let joint = FrenchFunctionWords.joints[folded] {
      return WordFacts(lemma: joint, text: folded, roles: [.joint, .introducing])
    }
    if FrenchFunctionWords.articles.contains(folded) {
      return WordFacts(lemma: folded, text: folded, roles: [.article, .introducing])
    }
    if folded == "et" || folded == "ou" { return .stop(folded, [.coordinator, .introducing]) }
    if folded == "non" { return WordFacts(lemma: folded, text: folded, roles: .negation) }
    if FrenchFunctionWords.introducing.contains(folded) { return .stop(folded, .introducing) }
    if FrenchFunctionWords.subjects.contains(folded) { return .stop(folded, .subject) }
    if FrenchFunctionWords.others.contains(folded) { return .stop(folded) }
    return nil
  }

  /// Whether a word is the name of a place or the like as it stands, with its capital.
  private func isPlace(_ folded: String) -> Bool {
    dictionary?.analyses(of: folded.prefix(1).uppercased() + folded.dropFirst()).contains {
      $0.parts.contains("npr")
    }
      == true
  }

  private func facts(_ text: String, _ readings: [HunspellDictionary.Analysis]) -> WordFacts {
    var facts = WordFacts.stop(text)
    let nouns = readings.filter { $0.parts.contains("nom") }
    let adjectives = readings.filter { $0.parts.contains("adj") }
    let participles = readings.filter { $0.parts.contains("ppas") }
    if nouns.isEmpty, adjectives.isEmpty, participles.isEmpty { return facts }
    if !nouns.isEmpty { facts.roles.insert(.noun) }
    if !adjectives.isEmpty { facts.roles.insert(.adjective) }
    if !participles.isEmpty, adjectives.isEmpty { facts.roles.insert(.participle) }
    if readings.contains(where: {
      !$0.parts.isDisjoint(with: Self.finite) && !$0.parts.contains("ipsi")
    }) {
      facts.roles.insert(.verb)
    }
    facts.noun = nouns.reduce([]) { $0.union(Self.agreement($1)) }
    facts.adjective = (adjectives + participles).reduce([]) { $0.union(Self.agreement($1)) }
    let base = Self.participleBase(text)
    facts.lemma = nouns.first?.stem ?? adjectives.first?.stem ?? base
    // `forte` is a noun too, but nobody means that one.
    let bands = [facts.lemma, adjectives.first?.stem ?? facts.lemma].map {
      GeneralWords.french.band($0.lowercased())
    }
    facts.band = bands.contains(.empty) ? .empty : bands[0]
    facts.lemma = facts.lemma.lowercased()
    if facts.band == .empty { facts.roles = [] }
    let singular = text.hasSuffix("s") ? String(text.dropLast()) : text
    if !FrenchFunctionWords.adjectivesBefore.isDisjoint(with: [text, singular]) {
      facts.roles.insert(.before)
    }
    guard facts.band != .empty else { return facts }
    if FrenchFunctionWords.appositions.contains(facts.lemma) { facts.roles.insert(.apposition) }
    return facts
  }

  /// The readings of a folded word, with the spelling that has them: folding has made two letters of œ.
  private func readings(of text: String) -> (written: String, found: [HunspellDictionary.Analysis]) {
    guard let dictionary else { return (text, []) }
    let found = dictionary.analyses(of: text)
    guard found.isEmpty, text.contains("oe") else { return (text, found) }
    let written = text.replacing("oe", with: "œ")
    return (written, dictionary.analyses(of: written))
  }

  private static func agreement(_ reading: HunspellDictionary.Analysis) -> WordFacts.Agreement {
    var bits: WordFacts.Agreement = []
    let tags = reading.inflections
    if tags.contains("mas") || tags.contains("epi") { bits.insert(.masculine) }
    if tags.contains("fem") || tags.contains("epi") { bits.insert(.feminine) }
    if tags.contains("sg") || tags.contains("inv") { bits.insert(.singular) }
    if tags.contains("pl") || tags.contains("inv") { bits.insert(.plural) }
    return bits
  }

  /// The masculine singular of a participle, by its ending.
  private static func participleBase(_ text: String) -> String {
    var text = text[...]
    if text.hasSuffix("s"), !text.hasSuffix("is") { text = text.dropLast() }
    if text.hasSuffix("ée") || text.hasSuffix("ie") || text.hasSuffix("ue") || text.hasSuffix("te")
      || text.hasSuffix("se")
    {
      text = text.dropLast()
    }
    return String(text)
  }

  /// A new word without the ending of the plural.
  private static func singular(_ text: String) -> String {
    text.hasSuffix("s") && !text.hasSuffix("ss") && !text.hasSuffix("us") && !text.hasSuffix("is")
      ? String(text.dropLast()) : text
  }

  /// A word without the call of a footnote that is glued to it (`composites3`).
  private static func withoutNoteCall(_ text: String) -> String {
    let word = text.utf8.reversed().drop { $0 >= 0x30 && $0 <= 0x39 }
    let digits = text.utf8.count - word.count
    return digits > 0 && digits < 3 && word.count > 2 ? String(text.dropLast(digits)) : text
  }

  /// Spellings of a word in capitals with the accents that may lack: on the first letter, or in the whole word at two
  /// places. O(length²), and words are short.
  static func accented(_ folded: String, isWhole: Bool) -> [String] {
    let families: [Character: [Character]] = [
      "e": ["é", "è", "ê"], "a": ["â", "à"], "o": ["ô"], "i": ["î", "ï"], "c": ["ç"], "u": ["û"],
    ]
    let letters = Array(folded)
    guard letters.count < 25 else { return [] }
    func variants(_ letters: [Character], from start: Int) -> [(letters: [Character], place: Int)] {
      (start..<max(start, isWhole ? letters.count : min(letters.count, 1))).flatMap { place in
        (families[letters[place]] ?? []).map { letter in
          var changed = letters
          changed[place] = letter
          return (changed, place)
        }
      }
    }
    let once = variants(letters, from: 0)
    let twice = isWhole ? once.flatMap { variants($0.letters, from: $0.place + 1) } : []
    return (once + twice).map { String($0.letters) }
  }
}
