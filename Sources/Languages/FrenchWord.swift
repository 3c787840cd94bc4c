import Terminology

/// A French word with its readings as a noun, an adjective or a past participle.
struct FrenchWord {
  let text: String
  private let dictionary: HunspellDictionary
  private let readings: [HunspellDictionary.Analysis]

  init(_ text: String, _ dictionary: HunspellDictionary) {
    self.text = text
    self.dictionary = dictionary
    readings = dictionary.analyses(of: text).filter { reading in
      !reading.parts.isDisjoint(with: ["nom", "adj", "ppas"])
    }
  }

  var isNoun: Bool { readings.contains { $0.parts.contains("nom") } }
  var isAdjective: Bool { readings.contains { !$0.parts.isDisjoint(with: ["adj", "ppas"]) } }
  var isParticiple: Bool { readings.contains { $0.parts.contains("ppas") } }
  var isPlural: Bool { !readings.isEmpty && readings.allSatisfy { $0.inflections.contains("pl") } }
  /// Whether singular and plural are the same; `sans-papiers` and its like are so whatever follows the preposition.
  var isInvariable: Bool {
    text.hasPrefix("sans-") || (!readings.isEmpty && readings.allSatisfy { $0.inflections.contains("inv") })
  }

  /// The gender of the word as it stands, where all its readings as a noun agree.
  var gender: GrammaticalGender? {
    let nouns = readings.filter { $0.parts.contains("nom") }
    if nouns.isEmpty || nouns.contains(where: { $0.inflections.contains("epi") }) { return nil }
    if nouns.allSatisfy({ $0.inflections.contains("fem") }) { return .feminine }
    return nouns.allSatisfy { $0.inflections.contains("mas") } ? .masculine : nil
  }

  /// Whether the word as it stands, an adjective or participle, agrees with a singular noun of a gender.
  func canAgree(with gender: GrammaticalGender?) -> Bool {
    let tag = gender == .feminine ? "fem" : "mas"
    return readings.contains { reading in
      !reading.parts.isDisjoint(with: ["adj", "ppas"])
        && (gender == nil || !reading.inflections.isDisjoint(with: [tag, "epi"]))
    }
  }

  /// The form in a gender and number, or nil where the word has none.
  ///
  /// A word that cannot take an inflection at all (an adverb, a number, an unknown word that is not the head) stays as it
  /// is. A noun beside the head agrees in number only (`pays sources`).
  func form(gender: GrammaticalGender, number: GrammaticalNumber, isHead: Bool) -> String? {
    guard !readings.isEmpty else {
      guard isHead, number == .plural else { return text }
      return Self.regularPlural(text)
    }
    let genderTag = gender == .feminine ? "fem" : "mas"
    let numberTag = number == .plural ? "pl" : "sg"
    let wanted =
      isHead
      ? readings.filter { $0.parts.contains("nom") } : readings.filter { !$0.parts.isDisjoint(with: ["adj", "ppas"]) }
    // As a verb `immigrer` has one participle for all; beside a noun it is an adjective (`travailleurs immigrés`).
    if !isHead, isNoun, text.hasSuffix("é"), wanted.allSatisfy({ $0.inflections.contains("inv") }) {
      return text + (gender == .feminine ? "e" : "") + (number == .plural ? "s" : "")
    }
    for reading in wanted.isEmpty ? readings : wanted {
      if let form = form(of: reading, genderTag, numberTag) { return form }
    }
    return isHead || !isNoun ? nil : apposition(number: number)
  }

  /// The form of a noun beside the head in a number (`États parties`), or nil where it has none.
  func apposition(number: GrammaticalNumber) -> String? {
    for reading in readings {
      for tag in ["mas", "fem", "epi"] where reading.inflections.contains(tag) {
        if let form = form(of: reading, tag, number == .plural ? "pl" : "sg") { return form }
      }
    }
    return nil
  }

  private func form(of reading: HunspellDictionary.Analysis, _ gender: String, _ number: String) -> String? {
    func agrees(_ inflections: Set<String>) -> Bool {
      !inflections.isDisjoint(with: [gender, "epi"]) && !inflections.isDisjoint(with: [number, "inv"])
    }
    if agrees(reading.inflections) { return text }
    let tags = reading.inflections.contains("epi") ? ["epi"] : [gender, "epi"]
    for tag in tags {
      for number in [number, "inv"] {
        let candidates = dictionary.forms(of: text, description: "is:\(tag) is:\(number)")
        let form = candidates.first { candidate in
          // `personne` is a pronoun too, and masculine as such.
          dictionary.analyses(of: candidate).contains {
            $0.stem == reading.stem && agrees($0.inflections) && !$0.parts.isDisjoint(with: reading.parts)
          }
        }
        if let form { return form }
      }
    }
    return nil
  }

  /// The plural by the regular rules, for a word that no dictionary has.
  static func regularPlural(_ word: String) -> String {
    guard let last = word.last, !"sxzSXZ".contains(last), !word.hasPrefix("sans-") else { return word }
    if word.hasSuffix("al") { return word.dropLast(2) + "aux" }
    if word.hasSuffix("au") || word.hasSuffix("eu") { return word + "x" }
    return word + "s"
  }
}
