public import Localization
public import Terminology

/// Why an edit of a termbase cannot be made; the termbase is as it was.
public struct EditError: Error, Sendable, Hashable {
  /// What stands in the way.
  public enum Kind: Sendable, Hashable {
    /// The edit itself, or the file.
    case refused
    /// It is not told which of these files a new concept goes into.
    case whichFile([String])
    /// There is no such concept.
    case unknown
    /// Other concepts: they have the id or a term already, or refer to what is to be removed.
    case taken([ConceptEntry.ID])
  }

  /// What stands in the way.
  public let kind: Kind
  /// The reason, with a way out where there is one, without a final stop.
  public let message: LocalizedText

  /// Creates an error.
  public init(_ message: LocalizedText, kind: Kind = .refused) {
    self.message = message
    self.kind = kind
  }

  /// Creates an error from its two sentences.
  init(_ english: String, fr french: String, kind: Kind = .refused) {
    self.init(LocalizedText(english, fr: french), kind: kind)
  }
}
