/// The languages of a text and of its translation, as tags; nil where they are not known.
public struct LanguagePair: Sendable, Hashable {
  /// The language of the source.
  public var source: String?
  /// The language of the target.
  public var target: String?

  /// Creates a pair.
  public init(source: String? = nil, target: String? = nil) {
    self.source = source
    self.target = target
  }

  /// The primary subtag in lower case: regions do not matter.
  static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// Whether a language is the wanted one, or one of the two is not known.
  static func matches(_ tag: String?, _ wanted: String?) -> Bool {
    guard let tag, let wanted else { return true }
    return primary(tag) == primary(wanted)
  }

  /// Whether another pair is of the same languages, as far as both are known.
  func matches(_ other: LanguagePair) -> Bool {
    Self.matches(source, other.source) && Self.matches(target, other.target)
  }
}
