/// The administrative status of a term (ISO 30042, data category `administrativeStatus`).
public enum AdministrativeStatus: String, Sendable, CaseIterable, Codable {
  /// The term to use.
  case preferred
  /// A term that may be used.
  case admitted
  /// A term not to be used.
  case deprecated
  /// A term that was right once and has been replaced.
  case superseded

  /// The value in TBX version 3, such as `preferredTerm-admn-sts`.
  public var picklistValue: String { "\(rawValue)Term-admn-sts" }

  /// The status that a value means, in any of the spellings of the field (`notRecommended`, `Preferred`,
  /// `deprecatedTerm-admin-sts`, `obsolete` …), or nil for another value.
  public init?(picklistValue value: String) {
    switch value {
    case "preferredTerm-admn-sts": self = .preferred
    case "admittedTerm-admn-sts": self = .admitted
    case "deprecatedTerm-admn-sts": self = .deprecated
    case "supersededTerm-admn-sts": self = .superseded
    default: self.init(otherSpelling: value)
    }
  }

  private init?(otherSpelling value: String) {
    var folded = String(value.lowercased().filter(\.isLetter))
    for suffix in ["admnsts", "adminsts", "term"] where folded.hasSuffix(suffix) {
      folded.removeLast(suffix.count)
    }
    switch folded {
    case "preferred": self = .preferred
    case "admitted", "alternative", "allowed": self = .admitted
    case "deprecated", "notrecommended", "forbidden", "rejected": self = .deprecated
    case "superseded", "obsolete": self = .superseded
    default: return nil
    }
  }
}
