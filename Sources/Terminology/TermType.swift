/// The type of a term (ISO 30042, data category `termType`).
public enum TermType: String, Sendable, CaseIterable, Codable {
  case fullForm, acronym, abbreviation, shortForm, variant, phrase

  /// The type that a value means (`initialism` is an acronym), or nil for another value.
  public init?(picklistValue value: String) {
    if let type = TermType(rawValue: value) {
      self = type
      return
    }
    let folded = value.lowercased().filter(\.isLetter)
    if folded == "initialism" {
      self = .acronym
    } else if let type = TermType.allCases.first(where: { $0.rawValue.lowercased() == folded }) {
      self = type
    } else {
      return nil
    }
  }
}
