import Terminology

/// What a column of a table of terms tells.
enum TableColumn: Hashable {
  // Of a table with one row a term.
  case conceptID, subjectField, language, term, status, partOfSpeech, gender, number, termType, geographicalUsage
  case definition, definitionSource, termSource, termReferences, crossReferences
  /// Notes on the term and on the concept, in a language where one is told.
  case note(LanguageTag?)
  case conceptNote(LanguageTag?)
  // Of a table with one row a concept.
  /// The terms of a language, with the status that the column gives them.
  case terms(LanguageTag, AdministrativeStatus?)
  case definitions(LanguageTag)
  /// A column that is not to be read.
  case ignored

  /// The columns that are written always, in their order; notes follow by language.
  static let written: [TableColumn] = [
    .conceptID, .subjectField, .language, .term, .status, .partOfSpeech, .gender, .number, .termType,
    .geographicalUsage, .definition, .definitionSource, .termSource, .termReferences, .crossReferences,
  ]

  /// The name in the header row of a table that is written.
  var name: String {
    switch self {
    case .conceptID: "concept id"
    case .subjectField: "subject field"
    case .language: "language"
    case .term: "term"
    case .status: "status"
    case .partOfSpeech: "part of speech"
    case .gender: "gender"
    case .number: "number"
    case .termType: "term type"
    case .geographicalUsage: "geographical usage"
    case .definition: "definition"
    case .definitionSource: "definition source"
    case .termSource: "term source"
    case .termReferences: "term references"
    case .crossReferences: "cross-references"
    case .note(let language): "note" + Self.suffix(language)
    case .conceptNote(let language): "concept note" + Self.suffix(language)
    case .terms(let language, let status): (status?.rawValue ?? "term") + Self.suffix(language)
    case .definitions(let language): "definition" + Self.suffix(language)
    case .ignored: "ignore"
    }
  }

  private static func suffix(_ language: LanguageTag?) -> String { language.map { " (\($0))" } ?? "" }

  /// The data category of a column with one value a term.
  var category: DataCategory? {
    switch self {
    case .status: .administrativeStatus
    case .partOfSpeech: .partOfSpeech
    case .gender: .grammaticalGender
    case .number: .grammaticalNumber
    case .termType: .termType
    default: nil
    }
  }

  /// Whether several columns of a table may tell the same.
  var isRepeatable: Bool {
    switch self {
    case .subjectField, .geographicalUsage, .termSource, .termReferences, .crossReferences, .note, .conceptNote, .terms,
      .ignored:
      true
    default: false
    }
  }

  /// Whether a table with one row a concept can have it.
  var isOfConcepts: Bool {
    switch self {
    case .conceptID, .subjectField, .partOfSpeech, .status, .definition, .definitionSource, .crossReferences, .note,
      .conceptNote, .terms, .definitions, .ignored:
      true
    default: false
    }
  }

  /// Whether a table with one row a term can have it.
  var isOfTerms: Bool {
    switch self {
    case .terms, .definitions: false
    default: true
    }
  }
}
