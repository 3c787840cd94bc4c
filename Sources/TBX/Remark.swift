public import Localization

/// Something to tell about a place of a TBX file.
public struct Remark: Error, Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Codable {
    /// The file is not valid, or something cannot be read.
    case error
    /// The file is read, with a repair.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The place: a UTF-8 offset into the document.
  public var offset: Int
  /// What is to be told, without a final stop.
  public var message: LocalizedText

  /// Creates a remark.
  public init(_ severity: Severity, at offset: Int, _ message: LocalizedText) {
    self.severity = severity
    self.offset = offset
    self.message = message
  }
}
