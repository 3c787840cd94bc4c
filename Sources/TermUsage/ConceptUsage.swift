public import Languages
public import Terminology

/// How one concept is named in the documents of one language.
public struct ConceptUsage: Sendable {
  /// One of its names.
  public struct Variant: Sendable {
    /// The term as the termbase writes it.
    public let term: String
    /// Its status; nil where the termbase tells none.
    public let status: AdministrativeStatus?
    /// How often it is used in all documents.
    public internal(set) var count = 0
    /// How often it is used in each spelling and form, in lower case, the most frequent first.
    public internal(set) var forms: [(text: String, count: Int)] = []
    /// How often it is used in each document that uses it: the number of the document and the count, in their order.
    public internal(set) var documents: [(document: Int, count: Int)] = []
    /// Where it stands: the number of the document and the place.
    public internal(set) var concordances: [(document: Int, place: Concordance)] = []

    /// Whether it is to be avoided.
    public var isAvoided: Bool { status == .deprecated || status == .superseded }
  }

  /// The concept.
  public let id: ConceptEntry.ID
  /// The language.
  public let language: Language
  /// The preferred term in this language, or nil.
  public let preferred: String?
  /// The names that are used, the most frequent first.
  public internal(set) var variants: [Variant] = []

  /// How often it is named.
  public var count: Int { variants.map(\.count).reduce(0, +) }
  /// Whether it goes by several names.
  public var isCompeting: Bool { variants.count > 1 }
  /// How often it goes by a name that is to be avoided.
  public var avoided: Int { variants.filter(\.isAvoided).map(\.count).reduce(0, +) }
  /// What it is called in a report: its preferred term, else the name that is used most.
  public var name: String { preferred ?? variants.first?.term ?? id.rawValue }
}
