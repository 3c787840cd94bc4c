public import Interchange

/// One file that is imported, as it was read.
public struct ImportSource: Sendable {
  /// The name of the file in messages.
  public let file: String
  /// What was read, with what there is to tell of its parts.
  public let content: ExchangedTermbase

  /// Creates a source.
  public init(file: String, content: ExchangedTermbase) {
    self.file = file
    self.content = content
  }
}
