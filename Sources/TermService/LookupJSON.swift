public import Languages
public import TermMatching
public import TermSearch
import Terminology

/// The answer to a lookup as JSON; its shape is a contract.
public struct LookupJSON: Sendable, Encodable {
  let query: String
  let language: String?
  let total: Int
  let hits: [Hit]
  let didYouMean: [String]

  private enum CodingKeys: String, CodingKey {
    case query, language, total, hits, didYouMean
  }

  /// One concept.
  struct Hit: Sendable, Encodable {
    let conceptId: String
    let matchedTerm: String
    let matchedForm: String?
    let matchedLanguage: String
    let status: AdministrativeStatus?
    let matchKind: MatchKind
    let score: Double
    let equivalents: [String]?
    let entry: EntryJSON
  }

  /// Creates the JSON of an answer.
  ///
  /// - Parameters:
  ///   - language: the language that was asked for, or nil.
  ///   - target: the language of the equivalents to name, or nil; the entries then show only the two languages.
  /// Throws where an entry cannot be read from its file any more.
  public init(_ lookup: Lookup, in index: TermIndex, language: Language?, target: Language?) throws {
    query = lookup.query
    self.language = language?.code
    total = lookup.total
    didYouMean = lookup.didYouMean
    hits = try lookup.hits.map { hit in
      let entry = try index.entry(hit.term.entry)
      let shown = target.map { Set([$0.code, hit.term.language.code]) }
      let equivalents = target.map { Self.equivalents(of: hit.term.entry, in: index, $0) }
      return Hit(
        conceptId: hit.term.conceptID.rawValue, matchedTerm: hit.term.text, matchedForm: hit.form,
        matchedLanguage: hit.term.language.code, status: hit.term.status, matchKind: hit.kind, score: hit.score,
        equivalents: equivalents, entry: EntryJSON(entry, in: index, languages: shown))
    }
  }

  /// The terms that may be written in a language, the preferred one first.
  static func equivalents(of entry: Int, in index: TermIndex, _ language: Language) -> [String] {
    let terms = index.terms(ofEntry: entry).map { index.term($0) }.filter { $0.language == language }
    let preferred = terms.filter { $0.status == .preferred || $0.status == nil }
    let admitted = terms.filter { $0.status == .admitted }
    return (preferred + admitted).map(\.text)
  }

  /// `language` is there even where none was asked for, as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(query, forKey: .query)
    try container.encode(language, forKey: .language)
    try container.encode(total, forKey: .total)
    try container.encode(hits, forKey: .hits)
    try container.encode(didYouMean, forKey: .didYouMean)
  }
}
