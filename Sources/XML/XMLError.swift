public import Localization

/// What is wrong with an XML document, and where.
public struct XMLError: PlacedError, Sendable, Hashable {
  /// The name of the file, as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1; 1 where only the line is known.
  public let column: Int
  /// What is wrong, without a final stop. What libxml2 says is in English in both languages.
  public let message: LocalizedText

  /// Creates an error at a place.
  public init(file: String, line: Int, column: Int, message: LocalizedText) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}
