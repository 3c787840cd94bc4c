/// The name of a data category, as the `type` attribute of TBX carries it.
public struct DataCategory: RawRepresentable, Sendable, Hashable {
  /// The name as written.
  public let rawValue: String

  /// Creates a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether a term is to be used.
  public static let administrativeStatus = DataCategory(rawValue: "administrativeStatus")
  /// A text in which a term occurs.
  public static let context = DataCategory(rawValue: "context")
  /// A pointer to another concept or term.
  public static let crossReference = DataCategory(rawValue: "crossReference")
  /// What a concept is.
  public static let definition = DataCategory(rawValue: "definition")
  /// The gender of a term.
  public static let grammaticalGender = DataCategory(rawValue: "grammaticalGender")
  /// The number of a term.
  public static let grammaticalNumber = DataCategory(rawValue: "grammaticalNumber")
  /// Where a term is used.
  public static let geographicalUsage = DataCategory(rawValue: "geographicalUsage")
  /// The part of speech of a term.
  public static let partOfSpeech = DataCategory(rawValue: "partOfSpeech")
  /// The project that a concept or term belongs to.
  public static let projectSubset = DataCategory(rawValue: "projectSubset")
  /// Who is responsible for a transaction.
  public static let responsibility = DataCategory(rawValue: "responsibility")
  /// Where a text or term comes from.
  public static let source = DataCategory(rawValue: "source")
  /// The field of knowledge of a concept.
  public static let subjectField = DataCategory(rawValue: "subjectField")
  /// What kind of designation a term is.
  public static let termType = DataCategory(rawValue: "termType")
  /// What was done.
  public static let transactionType = DataCategory(rawValue: "transactionType")
}
