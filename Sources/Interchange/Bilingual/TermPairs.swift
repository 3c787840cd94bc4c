import Terminology

/// The terms of a concept in two languages as pairs, each term in one pair at least.
struct TermPairs {
  /// The pairs: the first source term with every target term, then the other source terms with the first target term.
  let pairs: [(source: TermSec, target: TermSec?)]

  /// Makes the pairs. O(number of terms).
  ///
  /// - Parameter isUsable: whether the format can hold a term, as source (true) or as target.
  init(_ entry: ConceptEntry, _ languages: LanguagePair, isUsable: (TermSec, Bool) -> Bool) {
    func terms(_ language: LanguageTag, isSource: Bool) -> [TermSec] {
      let section = entry.languages.first { $0.language == language }
      return section?.terms.filter { !$0.text.isEmpty && isUsable($0, isSource) } ?? []
    }
    let sources = terms(languages.source, isSource: true)
    let targets = terms(languages.target, isSource: false)
    let main = sources.firstIndex { $0.status == .preferred } ?? 0
    let mainTarget = targets.first { $0.status == .preferred } ?? targets.first
    guard sources.indices.contains(main) else {
      pairs = []
      return
    }
    var pairs: [(source: TermSec, target: TermSec?)] = targets.map { (sources[main], $0) }
    if pairs.isEmpty { pairs = [(sources[main], nil)] }
    for (index, source) in sources.enumerated() where index != main { pairs.append((source, mainTarget)) }
    self.pairs = pairs
  }
}
