import Terminology

/// How values of the model stand in the cells of a table, and how cells are read back.
///
/// A cell with several values has one on each line.
enum TableCodes {
  /// The values of a cell, without white space round them and without empty ones. O(length).
  static func values(_ cell: String) -> [String] {
    cell.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { NoteText(String($0)).text }.filter { !$0.isEmpty }
  }

  /// A cell of several values.
  static func cell(_ values: [String]) -> String { values.filter { !$0.isEmpty }.joined(separator: "\n") }

  /// A reference: the words and, in angle brackets, the target.
  static func text(_ reference: AuxInfo) -> String {
    let label = reference.content.text
    let target = reference.target ?? ""
    if !target.isEmpty { return label.isEmpty ? "<\(target)>" : "\(label) <\(target)>" }
    return label.hasSuffix(">") ? "\(label) <>" : label
  }

  /// The reference that such a text means.
  static func reference(_ text: String) -> AuxInfo {
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      return AuxInfo(.ref, .crossReference, NoteText(text))
    }
    let target = String(text[text.index(after: open)...].dropLast())
    let label = NoteText(String(text[..<open])).text
    return AuxInfo(.ref, .crossReference, NoteText(label), target: target.isEmpty ? nil : target)
  }

  /// The value of a picklist as people write it: `preferred` for `preferredTerm-admn-sts`.
  static func shown(_ value: String, of category: DataCategory) -> String {
    switch category {
    case .administrativeStatus: AdministrativeStatus(picklistValue: value)?.rawValue ?? value
    case .partOfSpeech: value == "properNoun" ? value : PartOfSpeech(picklistValue: value)?.rawValue ?? value
    case .grammaticalGender: GrammaticalGender(picklistValue: value)?.rawValue ?? value
    case .grammaticalNumber: GrammaticalNumber(picklistValue: value)?.rawValue ?? value
    case .termType: TermType(picklistValue: value)?.rawValue ?? value
    default: value
    }
  }

  /// The value of a picklist that a cell means, in English or in French, and whether it is one.
  static func stored(_ cell: String, of category: DataCategory) -> (value: String, isKnown: Bool) {
    let value = french[category]?[cell.lowercased()] ?? cell
    let known: String? =
      switch category {
      case .administrativeStatus: AdministrativeStatus(picklistValue: value)?.picklistValue
      case .partOfSpeech: value == "properNoun" ? value : PartOfSpeech(picklistValue: value)?.rawValue
      case .grammaticalGender: GrammaticalGender(picklistValue: value)?.rawValue
      case .grammaticalNumber: GrammaticalNumber(picklistValue: value)?.rawValue
      case .termType: TermType(picklistValue: value)?.rawValue
      default: value
      }
    return (known ?? value, known != nil)
  }

  private static let french: [DataCategory: [String: String]] = [
    .administrativeStatus: [
      "privilégié": "preferred", "admis": "admitted", "déconseillé": "deprecated", "à éviter": "deprecated",
      "proscrit": "deprecated", "remplacé": "superseded",
    ],
    .partOfSpeech: ["nom": "noun", "verbe": "verb", "adjectif": "adjective", "adverbe": "adverb", "autre": "other"],
    .grammaticalGender: [
      "m": "masculine", "masculin": "masculine", "f": "feminine", "féminin": "feminine", "n": "neuter",
      "neutre": "neuter",
    ],
    .grammaticalNumber: ["singulier": "singular", "pluriel": "plural", "duel": "dual"],
    .termType: [
      "forme complète": "fullForm", "sigle": "acronym", "acronyme": "acronym", "abréviation": "abbreviation",
      "forme abrégée": "shortForm", "variante": "variant", "locution": "phrase",
    ],
  ]
}
