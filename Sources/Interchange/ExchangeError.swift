public import Localization

/// What is wrong with a file of another format, and where.
public struct ExchangeError: PlacedError, Sendable, Hashable {
  /// The name of the file, as it was given.
  public let file: String
  /// The line, from 1; of a spreadsheet the row.
  public let line: Int
  /// The column, from 1, in Unicode scalars; of a spreadsheet the column.
  public let column: Int
  /// What is wrong, without a final stop.
  public let message: LocalizedText

  /// Creates an error at a place.
  public init(file: String, line: Int = 1, column: Int = 1, _ message: LocalizedText) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}
