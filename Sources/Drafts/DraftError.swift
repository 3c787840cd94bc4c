/// A draft that cannot be read, with the place of the fault.
public struct DraftError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// What is wrong, in English, without a final stop.
  public let message: String

  /// The error as tools print it: `file:line:column: error: message`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}
