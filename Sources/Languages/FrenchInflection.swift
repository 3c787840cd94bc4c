import Terminology

/// The forms of French terms: the head of a noun phrase and what agrees with it, together; complements stay as they are.
struct FrenchInflection {
  /// The words that open a complement, which does not agree with the head.
  private static let complementOpeners: Set<String> = [
    "de", "du", "des", "à", "au", "aux", "en", "par", "pour", "sans", "dans", "sur", "avec", "contre", "entre",
    "vers", "hors", "sous", "selon", "ayant", "et", "ou", "dont", "qui", "que", "n'ayant", "lié", "liée", "liés",
    "liées",
  ]
  /// Present participles that an adjective is spelt like: with a complement behind them they open one, too.
  private static let participles: Set<String> = [
    "relevant", "portant", "résidant", "vivant", "travaillant", "appartenant", "dépendant", "provenant", "souffrant",
    "mettant", "visant",
  ]
  /// Adjectives that stand before their noun; most are nouns too.
  private static let adjectivesBeforeNouns: Set<String> = [
    "faux", "vrai", "ancien", "nouveau", "jeune", "grand", "petit", "bon", "mauvais", "premier", "seul", "simple",
    "haut", "double",
    "fausse", "vraie", "ancienne", "nouvelle", "grande", "petite", "bonne", "mauvaise", "première", "haute",
  ]

  /// Nouns for things that are adjectives too: the feminine (`droite`, `courante`) is not theirs.
  private static let thingsWithFeminineAdjective: Set<String> = [
    "droit", "courant", "plan", "objectif", "collectif", "sujet", "secret", "public", "privé", "fond", "passif",
    "actif",
    "central", "principal", "final", "vide", "brut", "plat", "rond", "long",
  ]

  let dictionary: HunspellDictionary?

  func forms(of term: TermDescription) -> [Form] {
    switch term.partOfSpeech {
    case .verb: verbForms(of: term)
    case .adverb: [Form(term.text)]
    case .noun, .adjective, .other, nil:
      term.type == .acronym || term.type == .abbreviation ? [Form(term.text, gender: term.gender)] : nounForms(of: term)
    }
  }

  // MARK: - Noun phrases

  private func nounForms(of term: TermDescription) -> [Form] {
    guard let dictionary else { return regularForms(of: term) }
    let words = term.text.split(separator: " ").map(String.init)
    let boundary = complementStart(words)
    let agreeing = words[..<boundary].map { FrenchWord($0, dictionary) }
    guard let head = head(of: agreeing) else { return [Form(term.text)] }
    // A noun that stays the same takes the number of what agrees with it (`flux composites`).
    let isPlural = head.isInvariable ? agreeing.contains { $0.isPlural } : head.isPlural
    let baseNumber: GrammaticalNumber = isPlural ? .plural : .singular
    let genders = genders(of: head, term)
    // A noun for both genders is masculine as the glossary writes it where its adjective says so.
    let isEpicene = term.gender == .other
    let feminine =
      isEpicene ? agreeing.map { $0.form(gender: .feminine, number: .singular, isHead: $0.text == head.text) } : []
    let hasFeminine = isEpicene && !feminine.contains(nil) && feminine.compactMap { $0 } != agreeing.map(\.text)
    let baseGender = hasFeminine ? .masculine : term.gender ?? head.gender
    var forms = [Form(term.text, gender: baseGender, number: head.isInvariable && boundary == 1 ? nil : baseNumber)]
    let complement = Complement(Array(words[boundary...]), head: head, dictionary)
    for gender in genders {
      for number in [GrammaticalNumber.singular, .plural] {
        let group = agreeing.map { word in
          let isHead = word.text == head.text
          return isHead || word.canAgree(with: baseGender) || !word.isNoun
            ? word.form(gender: gender, number: number, isHead: isHead) : word.apposition(number: number)
        }
        guard !group.contains(nil) else { continue }
        let start = group.compactMap { $0 }.joined(separator: " ")
        for end in complement.variants(gender: gender, number: number) {
          forms.append(Form(end.isEmpty ? start : "\(start) \(end)", gender: gender, number: number))
        }
      }
    }
    return forms
  }

  /// The noun that the others agree with: the first noun, or the one behind an adjective that stands before nouns.
  private func head(of words: [FrenchWord]) -> FrenchWord? {
    if words.count > 1, Self.adjectivesBeforeNouns.contains(words[0].text.lowercased()), words[1].isNoun {
      return words[1]
    }
    return words.first(where: \.isNoun) ?? words.first
  }

  /// The number of the word that opens the complement; that of the words where none does.
  private func complementStart(_ words: [String]) -> Int {
    let opener = words.firstIndex(where: opensComplement) ?? words.count
    guard opener > 1, opener < words.count, Self.participles.contains(words[opener - 1]) else { return opener }
    return opener - 1
  }

  private func opensComplement(_ word: String) -> Bool {
    let lower = word.lowercased().replacing("’", with: "'")
    return Self.complementOpeners.contains(lower) || lower.hasPrefix("d'") || lower.hasPrefix("l'")
      || lower.hasPrefix("qu'")
  }

  /// The genders in which the phrase exists: those of its head, the gender of the term first.
  private func genders(of head: FrenchWord, _ term: TermDescription) -> [GrammaticalGender] {
    let all: [GrammaticalGender] = [.masculine, .feminine].filter {
      head.form(gender: $0, number: .singular, isHead: true) != nil
        || head.form(gender: $0, number: .plural, isHead: true) != nil
    }
    if term.gender == .other, !all.isEmpty { return all }
    guard let gender = term.gender, all.contains(gender) else { return term.gender.map { [$0] } ?? all }
    if Self.thingsWithFeminineAdjective.contains(head.text.lowercased()) { return [gender] }
    return [gender] + all.filter { $0 != gender }
  }

  /// Without a dictionary: the plural of the first word and of the adjectives that follow it, by the regular rule.
  private func regularForms(of term: TermDescription) -> [Form] {
    let words = term.text.split(separator: " ").map(String.init)
    let boundary = complementStart(words)
    let plural = words[..<boundary].map { FrenchWord.regularPlural($0) } + words[boundary...]
    return [
      Form(term.text, gender: term.gender, number: .singular),
      Form(plural.joined(separator: " "), gender: term.gender, number: .plural),
    ]
  }

  // MARK: - Verbs

  /// The finite and non-finite forms of the first word; the rest stays.
  private func verbForms(of term: TermDescription) -> [Form] {
    guard let dictionary, let verb = term.text.split(separator: " ").first.map(String.init) else {
      return [Form(term.text)]
    }
    let rest = String(term.text.dropFirst(verb.count))
    return [Form(term.text, inflection: "infi")]
      + FrenchConjugation.forms(of: verb, dictionary).map { form in
        Form(form.text + rest, gender: form.gender, number: form.number, inflection: form.inflection)
      }
  }

  /// Whether the first word of a phrase can be a finite verb as well as its noun (`lutte contre la traite`).
  func mayBeginWithVerb(_ term: TermDescription) -> Bool {
    guard let dictionary, term.partOfSpeech == .noun, let first = term.text.split(separator: " ").first,
      first.count < term.text.count
    else { return false }
    let finite: Set<String> = ["1sg", "2sg", "3sg", "1pl", "2pl", "3pl"]
    return dictionary.analyses(of: String(first)).contains { !$0.parts.isDisjoint(with: finite) }
  }

  func needsNounContext(_ term: TermDescription) -> Bool {
    guard let dictionary, term.partOfSpeech == .noun, term.type != .acronym, !term.text.contains(" ") else {
      return false
    }
    let others: Set<String> = ["adj", "1sg", "2sg", "3sg", "1pl", "2pl", "3pl"]
    let readings = dictionary.analyses(of: term.text)
    // Nobody writes the simple past of a verb where a noun is meant (`visa`).
    return readings.contains { $0.parts.contains("nom") }
      && readings.contains { !$0.parts.isDisjoint(with: others) && $0.parts.isDisjoint(with: ["ipsi", "simp"]) }
  }
}
