import Terminology

extension TableColumn {
  /// The column that a name means, in English or in French, with a language before or after it: `Note (en)`,
  /// `Terme FR`, `Français`, `deprecated:fr`. Case and accents do not matter.
  init?(name: String) {
    let words = Self.words(name)
    guard let first = words.first, let last = words.last else { return nil }
    if let column = Self.columns[Self.phrase(words[...])] {
      self = column
    } else if let tag = Self.markedLanguage(name), let column = Self.column(words.dropLast(), tag) {
      self = column
    } else if let language = LanguageTag(columnWord: last), let column = Self.column(words.dropLast(), language) {
      self = column
    } else if let language = LanguageTag(columnWord: first), let column = Self.column(words.dropFirst(), language) {
      self = column
    } else {
      return nil
    }
  }

  /// The language in brackets at the end of a name, or after a colon: any tag, not only the usual ones.
  private static func markedLanguage(_ name: String) -> LanguageTag? {
    guard let start = name.lastIndex(where: { $0 == "(" || $0 == ":" }) else { return nil }
    let tag = LanguageTag(rawValue: name[name.index(after: start)...].filter { $0 != ")" && $0 != " " })
    return tag.isPlausible ? tag : nil
  }

  private static func column(_ words: ArraySlice<String>, _ language: LanguageTag) -> TableColumn? {
    let phrase = phrase(words)
    if phrase.isEmpty || ["term", "terms", "terme", "termes"].contains(phrase) { return .terms(language, nil) }
    if let status = statuses[phrase] { return .terms(language, status) }
    switch columns[phrase] {
    case .definition: return .definitions(language)
    case .note: return .note(language)
    case .conceptNote: return .conceptNote(language)
    default: return nil
    }
  }

  /// The words of a name in lower case without accents; a hyphen does not part words yet, for the sake of `fr-CH`.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split { $0.isWhitespace || "_():[]/,.;".contains($0) }.map { word in
      String(word.map { accents[$0] ?? $0 })
    }
  }

  private static func phrase(_ words: ArraySlice<String>) -> String {
    words.joined(separator: " ").split(separator: "-").joined(separator: " ")
  }

  private static let accents: [Character: Character] = [
    "é": "e", "è": "e", "ê": "e", "à": "a", "â": "a", "ç": "c", "î": "i", "ô": "o", "ñ": "n", "’": "'",
  ]

  private static let columns: [String: TableColumn] = {
    let names: [(TableColumn, [String])] = [
      (.conceptID, ["concept id", "id", "concept", "entry id", "identifiant", "identifiant du concept", "id concept"]),
      (.subjectField, ["subject field", "subject", "domain", "domaine"]),
      (.language, ["language", "lang", "langue"]),
      (.term, ["term", "terme"]),
      (.status, ["status", "term status", "administrative status", "statut", "statut du terme"]),
      (.partOfSpeech, ["part of speech", "pos", "categorie grammaticale", "partie du discours"]),
      (.gender, ["gender", "grammatical gender", "genre"]),
      (.number, ["number", "grammatical number", "nombre"]),
      (.termType, ["term type", "type", "type de terme"]),
      (.geographicalUsage, ["geographical usage", "region", "usage geographique"]),
      (.definition, ["definition"]),
      (.definitionSource, ["definition source", "source de la definition"]),
      (.termSource, ["term source", "source", "source du terme"]),
      (.termReferences, ["term references", "renvois du terme"]),
      (.crossReferences, ["cross references", "cross reference", "see also", "renvois", "voir aussi"]),
      (.note(nil), ["note", "notes", "comment", "comments", "remarque", "remarques", "commentaire", "commentaires"]),
      (.conceptNote(nil), ["concept note", "note du concept"]), (.ignored, ["ignore", "ignorer"]),
    ]
    return Dictionary(uniqueKeysWithValues: names.flatMap { column, names in names.map { ($0, column) } })
  }()

  private static let statuses: [String: AdministrativeStatus] = {
    let names: [(AdministrativeStatus, [String])] = [
      (.preferred, ["preferred", "preferred term", "privilegie", "terme privilegie"]),
      (.admitted, ["admitted", "admitted term", "variant", "variants", "synonym", "synonyms", "synonymes", "admis"]),
      (
        .deprecated,
        [
          "deprecated", "deprecated term", "deprecated terms", "forbidden", "avoid", "a eviter", "deconseille",
          "deconseilles", "proscrit", "proscrits",
        ]
      ),
      (.superseded, ["superseded", "superseded term", "obsolete", "remplace"]),
    ]
    return Dictionary(uniqueKeysWithValues: names.flatMap { status, names in names.map { ($0, status) } })
  }()
}
