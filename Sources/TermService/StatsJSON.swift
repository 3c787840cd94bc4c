import Languages
public import TermMatching
import Terminology

/// What is in a glossary, as JSON; its shape is a contract.
public struct StatsJSON: Sendable, Encodable {
  /// The number of entries.
  public let entries: Int
  /// The number of terms as written, whatever their status.
  public let terms: Int
  /// The number of terms of each language, by its tag.
  public let languages: [String: Int]
  /// The number of terms of each status; `none` for those without.
  public let statuses: [String: Int]

  /// Counts the terms of an index. O(number of terms).
  public init(_ index: TermIndex) {
    entries = index.entryCount
    terms = index.termCount
    var languages: [String: Int] = [:]
    var statuses: [String: Int] = [:]
    for number in 0..<index.termCount {
      let term = index.term(number)
      languages[term.languageTag.rawValue, default: 0] += 1
      statuses[term.status?.rawValue ?? "none", default: 0] += 1
    }
    self.languages = languages
    self.statuses = statuses
  }
}
