public import TermMatching
import Terminology

/// What is in a glossary, as JSON; its shape is a contract.
public struct StatsJSON: Sendable, Encodable {
  /// The number of entries.
  public private(set) var entries = 0
  /// The number of terms as written, whatever their status.
  public private(set) var terms = 0
  /// The number of terms of each language, by its tag.
  public private(set) var languages: [String: Int] = [:]
  /// The number of terms of each status; `none` for those without.
  public private(set) var statuses: [String: Int] = [:]
  /// The number of entries of each subject field, as the files name it; `none` for entries without. An entry of several
  /// fields counts in each.
  public private(set) var subjectFields: [String: Int] = [:]
  /// The definitions.
  public private(set) var definitions = Definitions()
  /// What has a source.
  public private(set) var sources = Sources()
  /// The number of references to other concepts that stand at entries and at their languages.
  public private(set) var crossReferences = 0
  /// The number of concepts that terms are mistaken for, see `TermSec.falseFriends`.
  public private(set) var falseFriends = 0

  /// How many definitions there are, and where.
  public struct Definitions: Sendable, Encodable {
    /// The number of definitions as written.
    public fileprivate(set) var total = 0
    /// The number of entries with a definition in a language, by its tag. One at the entry itself counts for each of its
    /// languages.
    public fileprivate(set) var languages: [String: Int] = [:]
    /// The number of entries with a definition in each of their languages.
    public fileprivate(set) var inEachLanguage = 0
  }

  /// How much has a source.
  public struct Sources: Sendable, Encodable {
    /// The number of terms with a source.
    public fileprivate(set) var terms = 0
    /// The number of definitions with a source.
    public fileprivate(set) var definitions = 0
  }

  /// Counts what a glossary has, entry by entry.
  ///
  /// O(size of the files), with the memory of one entry and of all ids. Throws `FileError` or `XMLError` where a file
  /// cannot be read.
  public init(_ glossary: Glossary) throws {
    var ids: Set<ConceptEntry.ID> = []
    var termReferences: [CrossReference] = []
    try glossary.forEachEntry { entry in
      ids.insert(entry.id)
      add(entry)
      termReferences += entry.languages.flatMap(\.terms).flatMap(\.infos.crossReferences)
    }
    falseFriends = termReferences.count { $0.namesConcept(among: ids.contains) }
  }

  private mutating func add(_ entry: ConceptEntry) {
    entries += 1
    let fields = Set(entry.subjectFields)
    for field in fields.isEmpty ? ["none"] : fields { subjectFields[field, default: 0] += 1 }
    crossReferences += entry.infos.crossReferences.count
    let common = entry.infos.definitions
    add(common)
    var isDefined = !entry.languages.isEmpty
    for section in entry.languages {
      let own = section.infos.definitions
      add(own)
      let hasDefinition = !own.isEmpty || !common.isEmpty
      definitions.languages[section.language.rawValue, default: 0] += hasDefinition ? 1 : 0
      isDefined = isDefined && hasDefinition
      crossReferences += section.infos.crossReferences.count
      for term in section.terms { add(term, section.language) }
    }
    definitions.inEachLanguage += isDefined ? 1 : 0
  }

  private mutating func add(_ found: [Definition]) {
    definitions.total += found.count
    sources.definitions += found.count { $0.source != nil }
  }

  private mutating func add(_ term: TermSec, _ language: LanguageTag) {
    terms += 1
    languages[language.rawValue, default: 0] += 1
    statuses[term.status?.rawValue ?? "none", default: 0] += 1
    sources.terms += term.infos.sources.isEmpty ? 0 : 1
  }
}
