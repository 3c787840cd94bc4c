/// Whether what is served is what is on the disk.
struct Freshness: Sendable {
  /// What the glossary that is served was built from.
  var stamp: String
  /// A stamp that was seen once: whoever edits by hand may be in the middle of it.
  var pending: String?
  /// Whether the files could not be read when they were looked at last.
  var isFailed = false
}

/// What came of looking at the files of a glossary.
public enum Refresh: Sendable {
  /// They are as they were.
  case unchanged
  /// They were read, with so many concepts.
  case reloaded(concepts: Int)
  /// They cannot be read; what was served before is served on.
  case failed(any Error)
}
