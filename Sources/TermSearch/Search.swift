public import Languages
public import TermMatching
import Terminology

/// What is searched for.
public struct Search: Sendable {
  /// The words.
  public var query: String
  /// How they are to be understood.
  public var mode = SearchMode.smart
  /// The only language to search in, or nil for all.
  public var language: Language?
  /// Which concepts and terms may be in the answer.
  public var filter = TermFilter()

  /// Creates a search for some words in everything.
  public init(_ query: String) { self.query = query }

  /// A way of finding terms.
  private enum Step {
    case forms, writtenForms, formsWithoutArticle, beginnings, words, spelling, text
  }

  /// The ways that are gone, one after the other until something is found; of those in one row all.
  private var steps: [[Step]] {
    switch mode {
    case .smart: [[.forms], [.formsWithoutArticle], [.words], [.spelling], [.text]]
    case .exact: [[.writtenForms]]
    case .prefix: [[.forms, .beginnings]]
    case .words: [[.forms, .words]]
    case .fuzzy: [[.forms, .spelling]]
    case .fulltext: [[.text]]
    }
  }

  /// The concepts that answer, the closest first. O(number of forms) at most, without what `fullText` costs. Throws what
  /// `fullText` throws.
  ///
  /// - Parameters:
  ///   - fullText: the words of all entries; asked for only where they are needed.
  ///   - places: the part of the hits that is wanted; all are counted.
  public func hits(in index: TermIndex, places: Range<Int>, fullText: () throws -> FullText) throws -> Lookup {
    let languages = index.languages.filter { language == nil || $0 == language }
    var hits: [Lookup.Hit] = []
    for row in steps where hits.isEmpty {
      for step in row {
        for language in languages { hits += try found(step, language, in: index, fullText) }
      }
      hits = hits.filter { filter.includes($0.term, in: index) }
    }
    var seen: Set<Int> = []
    let best = hits.sorted(by: TermIndex.isCloser).filter { seen.insert($0.term.entry).inserted }
    var near: [String] = []
    for hit in best where hit.kind == .fuzzy && !near.contains(hit.term.text) && near.count < 3 {
      near.append(hit.term.text)
    }
    return Lookup(
      query: query, hits: Array(best[places.clamped(to: 0..<best.count)]), total: best.count,
      didYouMean: best.first?.kind == .fuzzy ? near : [])
  }

  private func found(_ step: Step, _ language: Language, in index: TermIndex, _ fullText: () throws -> FullText) throws
    -> [Lookup.Hit]
  {
    switch step {
    case .forms: index.formHits(TermWords(query, language: language).words, language)
    case .writtenForms:
      index.formHits(TermWords(query, language: language).words, language).filter { $0.kind != .folded }
    case .formsWithoutArticle: index.formHits(TermIndex.withoutArticle(query, language), language)
    case .beginnings: index.wordHits(query, language).filter { $0.kind == .prefix }
    case .words: index.wordHits(query, language)
    case .spelling: index.fuzzyHits(query, language)
    case .text: try textHits(language, in: index, fullText())
    }
  }

  /// Entries with all the words, each by its preferred term.
  private func textHits(_ language: Language, in index: TermIndex, _ text: FullText) -> [Lookup.Hit] {
    text.entries(query, language).compactMap { entry in
      let terms = index.terms(ofEntry: entry).lazy.map { index.term($0) }.filter {
        $0.language == language && !$0.forms.isEmpty && filter.includes($0, in: index)
      }
      guard let term = terms.first(where: { $0.status == .preferred }) ?? terms.first else { return nil }
      return index.hit(index.form(term.forms.lowerBound), .fulltext)
    }
  }
}
