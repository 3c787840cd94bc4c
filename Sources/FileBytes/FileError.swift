/// A file that could not be read, with the system's reason.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as it was given.
  public let path: String
  /// The reason, in lower case, without a final stop.
  public let reason: String

  /// Creates an error for a path.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The error as tools print it: `path:1:1: error: reason`.
  public var description: String { "\(path):1:1: error: \(reason)" }
}
