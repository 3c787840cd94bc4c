/// Words that take the place of others in a package.
public struct Correction: Sendable, Hashable {
  /// What they replace: UTF-8 offsets into the source of the draft.
  public var range: Range<Int>
  /// What stands there instead.
  public var words: String
  /// Why, a paragraph a line: the text of a comment; empty for no comment.
  public var reason: String

  /// Creates a correction.
  public init(_ range: Range<Int>, _ words: String, reason: String = "") {
    self.range = range
    self.words = words
    self.reason = reason
  }
}

/// How corrections come to stand in a package.
public enum CorrectionMode: Sendable, Hashable {
  /// As tracked changes, each with a comment that gives its reason.
  ///
  /// - Parameters:
  ///   - author: who is told to have made them.
  ///   - date: when, as a date and time of XML Schema in UTC (`2026-01-31T12:00:00Z`).
  case tracked(author: String, date: String)
  /// Directly, in the form of the first word that they replace.
  case accepted
}
