import Terminology

/// The forms of French verbs: endings by rule, each confirmed by the dictionary as a form of this very verb.
enum FrenchConjugation {
  private static let endings: [String: [String]] = [
    "er": [
      "e", "es", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "ai", "as", "a", "âmes", "âtes", "èrent",
      "erai", "eras", "era", "erons", "erez", "eront", "erais", "erait", "erions", "eriez", "eraient", "asse", "asses",
      "ât", "assions", "assiez", "assent", "ant", "é", "és", "ée", "ées", "eons", "eant", "eais", "eait", "eaient",
      "ea",
    ],
    "ir": [
      "is", "it", "issons", "issez", "issent", "issais", "issait", "issions", "issiez", "issaient", "îmes", "îtes",
      "irent", "irai", "iras", "ira", "irons", "irez", "iront", "irais", "irait", "irions", "iriez", "iraient", "isse",
      "isses", "issant", "i", "ie", "ies",
    ],
    "re": [
      "s", "", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "is", "it", "îmes", "îtes", "irent", "rai",
      "ras", "ra", "rons", "rez", "ront", "rais", "rait", "rions", "riez", "raient", "e", "es", "ant", "u", "us", "ue",
      "ues", "t", "te", "ts", "tes",
    ],
  ]

  /// Moods, tenses and persons in a fixed order, without the class of the verb.
  private static func inflection(of reading: HunspellDictionary.Analysis) -> String {
    reading.parts.filter { part in part.first != "v" && part != "adj" && part != "nom" }.sorted().joined(separator: " ")
  }

  /// Every form of an infinitive that the dictionary confirms, with gender and number where it is a participle.
  static func forms(of infinitive: String, _ dictionary: HunspellDictionary) -> [Form] {
    let stem = infinitive.dropLast(2)
    let candidates = (endings[String(infinitive.suffix(2))] ?? []).map { stem + $0 }
    return candidates.compactMap { candidate in
      let readings = dictionary.analyses(of: String(candidate)).filter { $0.stem == infinitive }
      guard let reading = readings.first else { return nil }
      let isParticiple = reading.parts.contains("ppas")
      return Form(
        String(candidate),
        gender: isParticiple ? (reading.inflections.contains("fem") ? .feminine : .masculine) : nil,
        number: isParticiple ? (reading.inflections.contains("pl") ? .plural : .singular) : nil,
        inflection: inflection(of: reading))
    }
  }
}
