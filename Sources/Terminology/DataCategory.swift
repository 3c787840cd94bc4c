/// The name of a data category, as the `type` attribute of TBX carries it.
public struct DataCategory: RawRepresentable, Sendable, Hashable {
  /// The name as written.
  public let rawValue: String

  /// Creates a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let administrativeStatus = DataCategory(rawValue: "administrativeStatus")
  public static let context = DataCategory(rawValue: "context")
  public static let crossReference = DataCategory(rawValue: "crossReference")
  public static let definition = DataCategory(rawValue: "definition")
  public static let grammaticalGender = DataCategory(rawValue: "grammaticalGender")
  public static let grammaticalNumber = DataCategory(rawValue: "grammaticalNumber")
  public static let geographicalUsage = DataCategory(rawValue: "geographicalUsage")
  public static let partOfSpeech = DataCategory(rawValue: "partOfSpeech")
  public static let responsibility = DataCategory(rawValue: "responsibility")
  public static let source = DataCategory(rawValue: "source")
  public static let subjectField = DataCategory(rawValue: "subjectField")
  public static let termType = DataCategory(rawValue: "termType")
  public static let transactionType = DataCategory(rawValue: "transactionType")
}
