public import Languages
public import TermMatching
import Terminology

/// The terms in the order of their letters, and of those of each word in them, so that what somebody begins to type is
/// found at once.
public struct TermSuggestions: Sendable {
  /// The words of a term from one of them on.
  private struct Place: Sendable {
    let spelling: [UInt8]
    let term: UInt32
    /// Whether it is the whole term.
    let isWhole: Bool
  }

  /// A term of many words is found by these.
  private static let mostWords = 8
  /// Of more terms that begin alike the best are not looked for.
  private static let mostCandidates = 2_000

  private let places: [Place]

  /// Reads the terms of an index. O(n log n) in their number.
  public init(_ index: TermIndex) {
    var places: [Place] = []
    for number in 0..<index.termCount {
      let term = index.term(number)
      let words = TermWords(term.text, language: term.language).words.map { Folding.stripped($0.folded) }
      for start in words.indices.prefix(Self.mostWords) {
        places.append(
          Place(
            spelling: Array(words[start...].joined(separator: [UInt8(ascii: " ")])), term: UInt32(number),
            isWhole: start == 0))
      }
    }
    self.places = places.sorted { $0.spelling.lexicographicallyPrecedes($1.spelling) }
  }

  /// The terms that begin with some letters, or have a word that does: those that begin so first, of these the ones that
  /// may be written, then the shortest. O(log n + number of such terms).
  public func terms(
    startingWith query: String, in index: TermIndex, language: Language? = nil, _ filter: TermFilter = TermFilter(),
    limit: Int
  ) -> [IndexedTerm] {
    var best: [Int: (term: IndexedTerm, isWhole: Bool)] = [:]
    for known in index.languages where language == nil || known == language {
      let wanted = Array(
        TermWords(query, language: known).words.map { Folding.stripped($0.folded) }.joined(separator: [
          UInt8(ascii: " ")
        ]))
      guard !wanted.isEmpty else { continue }
      for place in places[first(wanted)...].prefix(Self.mostCandidates) {
        guard place.spelling.starts(with: wanted) else { break }
        let term = index.term(Int(place.term))
        guard term.language == known, filter.includes(term, in: index) else { continue }
        best[term.number] = (term, place.isWhole || best[term.number]?.isWhole ?? false)
      }
    }
    let sorted = best.values.sorted { Self.rank($0.term, $0.isWhole) < Self.rank($1.term, $1.isWhole) }
    return sorted.prefix(limit).map(\.term)
  }

  private static func rank(_ term: IndexedTerm, _ isWhole: Bool) -> (Int, Int, Int, Int) {
    (isWhole ? 0 : 1, term.mayBeWritten ? 0 : 1, term.text.utf8.count, term.number)
  }

  /// The first place at or behind a spelling.
  private func first(_ wanted: [UInt8]) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].spelling.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
