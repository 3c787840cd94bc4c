/// An attribute that is kept as it was read, with its prefix; a declaration of the prefix stands before it.
public struct MarkupAttribute: Sendable, Hashable {
  /// The name with its prefix.
  public var name: String
  /// The value.
  public var value: String

  /// Creates an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
