/// Everything known about one concept, in every language: the concept entry of ISO 30042.
public struct ConceptEntry: Sendable, Hashable, Identifiable {
  /// The identifier of a concept in its termbase.
  public struct ID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }

    /// Orders by Unicode scalars.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// The identifier.
  public var id: ID
  /// What is known about the concept whatever the language, in the order of the file.
  public var infos: [AuxInfo]
  /// The language sections, in the order of the file; one for each language.
  public var languages: [LangSec]
  /// Attributes that the model does not know.
  public var otherAttributes: [MarkupAttribute] = []

  /// Creates a concept entry.
  public init(id: ID, infos: [AuxInfo] = [], languages: [LangSec] = []) {
    self.id = id
    self.infos = infos
    self.languages = languages
  }

  /// The subject fields, in the order of the file. O(number of items).
  public var subjectFields: [String] { infos.all(.subjectField).map(\.content.text) }

  /// The project subsets that it belongs to, in the order of the file. O(number of items).
  public var projectSubsets: [String] { infos.all(.projectSubset).map(\.content.text) }

  /// The language section of a tag: the same tag, else the same primary language; nil if there is none.
  public subscript(language: LanguageTag) -> LangSec? {
    languages.first { $0.language == language } ?? languages.first { $0.language.primary == language.primary }
  }
}
