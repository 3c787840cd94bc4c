import Terminology

/// A field of UTX, by its name in the header.
enum UTXColumn: String {
  case source = "src"
  case target = "tgt"
  case sourcePartOfSpeech = "src:pos"
  case targetPartOfSpeech = "tgt:pos"
  case targetStatus = "term status"
  case sourceStatus = "src:term status"
  case sourceComment = "src:comment"
  case targetComment = "tgt:comment"
  case conceptID = "concept ID"

  /// The fields of a line that is written, in their order.
  static let written: [UTXColumn] = [
    .source, .target, .sourcePartOfSpeech, .targetPartOfSpeech, .targetStatus, .sourceStatus, .sourceComment,
    .targetComment, .conceptID,
  ]

  /// The field of a name, whatever its case; nil for one that is not read.
  init?(name: String) {
    switch name.lowercased() {
    case "tgt:term status", "status": self = .targetStatus
    case "comment", "note": self = .targetComment
    case let name:
      guard let column = Self.written.first(where: { $0.rawValue.lowercased() == name }) else { return nil }
      self = column
    }
  }

  /// The value of a pair of terms.
  func field(_ source: TermSec, _ target: TermSec?, _ conceptID: String) -> String {
    switch self {
    case .source: source.text
    case .target: target?.text ?? ""
    case .sourcePartOfSpeech: Self.partOfSpeech(source)
    case .targetPartOfSpeech: target.map(Self.partOfSpeech) ?? ""
    case .sourceStatus: source.status.flatMap { Self.statuses[$0] } ?? ""
    case .targetStatus: target?.status.flatMap { Self.statuses[$0] } ?? ""
    case .sourceComment: source.infos.notes.first?.content.text ?? ""
    case .targetComment: target?.infos.notes.first?.content.text ?? ""
    case .conceptID: conceptID
    }
  }

  /// The information that a field means, and whether its value is a known one; nil for an empty one.
  func info(_ field: String) -> (info: AuxInfo, isKnown: Bool)? {
    guard !field.isEmpty else { return nil }
    switch self {
    case .sourcePartOfSpeech, .targetPartOfSpeech:
      let value = field == "-" ? "other" : field
      let (stored, isKnown) = TableCodes.stored(value, of: .partOfSpeech)
      return (AuxInfo(.termNote, .partOfSpeech, NoteText(stored)), isKnown)
    case .sourceStatus, .targetStatus:
      let status = Self.statuses.first { $0.value == field.lowercased() }?.key
      let value = status?.picklistValue ?? field
      return (AuxInfo(.termNote, .administrativeStatus, NoteText(value)), status != nil)
    case .sourceComment, .targetComment: return (AuxInfo(.note, nil, NoteText(field)), true)
    case .source, .target, .conceptID: return nil
    }
  }

  private static let statuses: [AdministrativeStatus: String] = [
    .preferred: "approved", .admitted: "provisional", .superseded: "non-standard", .deprecated: "forbidden",
  ]

  private static func partOfSpeech(_ term: TermSec) -> String {
    guard let value = term.infos.value(.partOfSpeech) else { return "" }
    let shown = TableCodes.shown(value, of: .partOfSpeech)
    return shown == "other" ? "-" : shown
  }
}
