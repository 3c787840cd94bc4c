public import Localization

/// One fault of a configuration file.
public struct ConfigurationError: PlacedError, Sendable, Hashable {
  /// The file as it is shown.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let message: LocalizedText
}

/// All that is wrong with a configuration file; it is not used then.
public struct ConfigurationErrors: Error, Sendable {
  /// The faults in the order of the file, or why it cannot be read.
  public let errors: [any PlacedError]

  /// Creates the errors of a file.
  public init(_ errors: [any PlacedError]) { self.errors = errors }
}
