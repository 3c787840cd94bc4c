/// An element outside the entries that TBX does not know, with the place to which it is written back.
public struct OtherMarkup: Sendable, Hashable {
  /// A part of a document, or of its header, that may hold such elements.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// The root, the text, its body and its back matter.
    case root, text, body, back
    /// The header and its parts.
    case header, fileDescription, title, publication, source, encoding, revisions
  }

  /// Where it stands.
  public var place: Place
  /// The element as it stood, with its namespace declarations.
  public var markup: String

  /// Creates an element of others.
  public init(place: Place, markup: String) {
    self.place = place
    self.markup = markup
  }
}
