/// The languages of a text and of its translation, as tags; nil where they are not known.
public struct LanguagePair: Sendable, Hashable {
  /// The language of the source.
  public var source: String?
  /// The language of the target.
  public var target: String?
  /// The primary subtags among which a reader chooses where a file holds several languages, or nil for all.
  public var known: Set<String>?

  /// Creates a pair.
  public init(source: String? = nil, target: String? = nil, known: Set<String>? = nil) {
    self.source = source
    self.target = target
    self.known = known
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

  /// Whether a pair that a file names is among the languages that are known.
  func admits(_ pair: LanguagePair) -> Bool {
    guard let known else { return true }
    return [pair.source, pair.target].allSatisfy { tag in tag.map { known.contains(Self.primary($0)) } ?? true }
  }

  /// Whether another pair is of the same languages, as far as both are known.
  func matches(_ other: LanguagePair) -> Bool {
    Self.matches(source, other.source) && Self.matches(target, other.target)
  }
}
