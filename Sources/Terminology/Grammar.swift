/// The grammatical gender of a term (ISO 30042, data category `grammaticalGender`).
public enum GrammaticalGender: String, Sendable, CaseIterable, Codable {
  case masculine, feminine, neuter, other

  /// The gender that a value means, or nil for another value.
  public init?(picklistValue value: String) {
    if let gender = GrammaticalGender(rawValue: value) {
      self = gender
      return
    }
    let folded = value.lowercased().filter(\.isLetter)
    self.init(rawValue: folded == "othergender" ? "other" : folded)
  }
}

/// The grammatical number of a term (ISO 30042, data category `grammaticalNumber`).
public enum GrammaticalNumber: String, Sendable, CaseIterable, Codable {
  case singular, plural, dual, mass, other = "otherNumber"

  /// The number that a value means, or nil for another value.
  public init?(picklistValue value: String) {
    switch value.lowercased().filter(\.isLetter) {
    case "singular": self = .singular
    case "plural": self = .plural
    case "dual": self = .dual
    case "mass", "massnoun": self = .mass
    case "other", "othernumber": self = .other
    default: return nil
    }
  }
}
