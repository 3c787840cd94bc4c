/// What is wrong with an XML document, and where.
public struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1; 1 where only the line is known.
  public let column: Int
  /// What is wrong, without a final stop.
  public let message: String

  /// Creates an error at a place.
  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The error as tools print it: `file:line:column: error: message`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}
