import Languages
import TermExtraction
import TestSupport

/// The candidates of some small texts.
struct Extracted {
  let counts: CandidateCounts
  let candidates: [TermCandidate]

  /// - Parameters:
  ///   - known: rows of a glossary, as `TestIndex` takes them.
  init(
    _ texts: [String], _ language: Language = .french, known: [String] = [], minimum: Int = 1, limit: Int = 100
  ) throws {
    var extractor = TermExtractor(environment: TestIndex.environment, places: 3)
    for (number, text) in texts.enumerated() {
      Array(text.utf8).withUnsafeBytes { extractor.add($0, document: number, language: language) }
    }
    counts = extractor.counts
    let index = known.isEmpty ? nil : try TestIndex.index(known)
    candidates = CandidateRanking(index, environment: TestIndex.environment).candidates(
      counts, language: language, minimum: minimum, limit: limit)
  }

  /// The terms, the best first.
  var terms: [String] { candidates.map(\.term) }

  /// A candidate by its term.
  subscript(term: String) -> TermCandidate? { candidates.first { $0.term == term } }
}

extension Extracted {
  /// A ranking against no termbase.
  static func ranking() throws -> CandidateRanking { CandidateRanking(nil, environment: TestIndex.environment) }
}
