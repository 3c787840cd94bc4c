public import Localization

/// A package that cannot be read or written; what is at fault is named in the message.
public struct PackageError: PlacedError, Sendable, Hashable {
  /// The name of the file, as it was given.
  public let file: String
  /// What is wrong, without a final stop.
  public let message: LocalizedText

  /// The first line: a package has none.
  public var line: Int { 1 }
  /// The first column.
  public var column: Int { 1 }

  /// Creates an error of a package.
  public init(file: String, _ message: LocalizedText) {
    self.file = file
    self.message = message
  }
}
