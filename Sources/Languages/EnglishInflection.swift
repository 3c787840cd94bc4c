import Terminology

/// The forms of English terms: the plural of the head noun, or the forms of the verb.
struct EnglishInflection {
  /// The words that open a complement: the head stands before the first of them.
  private static let complementOpeners: Set<String> = [
    "of", "in", "for", "to", "by", "with", "without", "from", "on", "at", "under", "against", "between", "and", "or",
    "who", "whose", "that", "within", "into", "as", "through", "across", "arriving", "having", "outside",
  ]
  private static let irregularPlurals: [String: [String]] = [
    "child": ["children"], "person": ["persons", "people"], "man": ["men"], "woman": ["women"], "foot": ["feet"],
    "criterion": ["criteria"], "datum": ["data"], "analysis": ["analyses"], "crisis": ["crises"], "basis": ["bases"],
    "diaspora": ["diasporas"], "life": ["lives"], "wife": ["wives"], "half": ["halves"],
  ]

  let dictionary: HunspellDictionary?

  func forms(of term: TermDescription) -> [Form] {
    switch term.partOfSpeech {
    case .verb: verbForms(of: term)
    case .adverb, .adjective: [Form(term.text)]
    case .noun, .other, nil: nounForms(of: term)
    }
  }

  /// Nouns for persons that are adjectives first; the dictionary does not tell parts of speech.
  private static let adjectivesToo: Set<String> = [
    "alien", "clandestine", "illegal", "irregular", "native", "national", "minor", "resident", "nomad", "transient",
    "foreign", "displaced", "stateless", "undocumented", "deportable", "itinerant", "coloured", "black", "gypsy",
  ]

  /// Whether a noun can also be an adjective, so that the words around it decide.
  static func needsNounContext(_ term: TermDescription) -> Bool {
    term.partOfSpeech == .noun && adjectivesToo.contains(term.text.lowercased())
  }

  private func nounForms(of term: TermDescription) -> [Form] {
    let words = term.text.split(separator: " ").map(String.init)
    var boundary = words.firstIndex { Self.complementOpeners.contains($0.lowercased()) } ?? words.count
    // What follows the head without a preposition: `migrant stranded abroad`, `person displaced within …`.
    while boundary > 1, Self.standsAfterNoun(words[boundary - 1]) { boundary -= 1 }
    guard boundary > 0, let head = words[..<boundary].last else { return [Form(term.text)] }
    if head.lowercased() == "people" { return [Form(term.text, number: .plural)] }
    if let singular = singular(of: head) {
      var changed = words
      changed[boundary - 1] = singular
      return [Form(term.text, number: .plural), Form(changed.joined(separator: " "), number: .singular)]
    }
    let plurals = plurals(of: head, isAcronym: term.type == .acronym)
    return [Form(term.text, number: plurals.isEmpty ? nil : .singular)]
      + plurals.map { plural in
        var changed = words
        changed[boundary - 1] = plural
        return Form(changed.joined(separator: " "), number: .plural)
      }
  }

  private static func standsAfterNoun(_ word: String) -> Bool {
    ["abroad", "overseas", "onward", "inland", "alone"].contains(word) || (word.hasSuffix("ed") && word.count > 4)
  }

  /// The plurals of a noun; the last part of a hyphenated word takes the ending.
  private func plurals(of noun: String, isAcronym: Bool) -> [String] {
    if isAcronym { return noun.hasSuffix("s") ? [] : ["\(noun)s"] }
    let start = noun.lastIndex(of: "-").map { noun[...$0] } ?? ""
    let last = String(noun.dropFirst(start.count))
    if let irregular = Self.irregularPlurals[last.lowercased()] { return irregular.map { start + $0 } }
    let candidate: String
    if last.hasSuffix("y"), let before = last.dropLast().last, !"aeiou".contains(before) {
      candidate = last.dropLast() + "ies"
    } else if ["s", "x", "z", "ch", "sh"].contains(where: last.hasSuffix) {
      candidate = last + "es"
    } else {
      candidate = last + "s"
    }
    // An uncountable noun (`trafficking`) has no plural in the dictionary; a word that it does not know may have one.
    if let dictionary, dictionary.contains(last), !dictionary.contains(candidate) { return [] }
    return [start + candidate]
  }

  /// The singular of a noun that stands in the plural (`flows` → `flow`), or nil where it does not.
  private func singular(of noun: String) -> String? {
    if let pair = Self.irregularPlurals.first(where: { $0.value.contains(noun.lowercased()) }) {
      return pair.key
    }
    guard let dictionary, noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"), !noun.hasSuffix("is")
    else {
      return nil
    }
    let candidates = noun.hasSuffix("ies") ? [noun.dropLast(3) + "y"] : [String(noun.dropLast())]
    return candidates.first { candidate in
      dictionary.contains(candidate) && plurals(of: candidate, isAcronym: false).contains(noun)
    }
  }

  private func verbForms(of term: TermDescription) -> [Form] {
    guard let verb = term.text.split(separator: " ").first.map(String.init) else { return [Form(term.text)] }
    let rest = String(term.text.dropFirst(verb.count))
    return [Form(term.text, inflection: "base")]
      + EnglishConjugation.forms(of: verb, dictionary).map { form in
        Form(form.text + rest, inflection: form.name)
      }
  }
}
