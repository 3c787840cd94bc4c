public import Languages
public import TermMatching
import Terminology

/// The answer to a query.
public struct Lookup: Sendable {
  /// One concept that answers, by the term that matched best.
  public struct Hit: Sendable {
    /// The term that matched.
    public let term: IndexedTerm
    /// The form that matched, where it is not the term itself.
    public let form: String?
    /// Why it matched.
    public let kind: MatchKind
    /// How close the match is, up to 1.
    public let score: Double
  }

  /// The query.
  public let query: String
  /// The concepts, the closest first.
  public let hits: [Hit]
  /// How many concepts answer; more than `hits` where the answer was cut short.
  public let total: Int
  /// Terms that the writer may have meant; empty where something matched without a typing error.
  public let didYouMean: [String]
}

extension TermIndex {
  /// Looks a term up as it stands in a text: in any form, without its accents, with a typing error.
  ///
  /// O(length of the query) where a form matches, else O(number of forms).
  ///
  /// - Parameters:
  ///   - query: the term.
  ///   - language: the only language to look in, or nil for all.
  ///   - limit: the most hits to return.
  public func lookup(_ query: String, language: Language? = nil, limit: Int = 20) -> Lookup {
    let languages = languages.filter { language == nil || $0 == language }
    var hits = languages.flatMap { formHits(TermWords(query, language: $0).words, $0) }
    if hits.isEmpty { hits = languages.flatMap { formHits(Self.withoutArticle(query, $0), $0) } }
    if hits.isEmpty { hits = languages.flatMap { wordHits(query, $0) } }
    var suggestions: [String] = []
    if hits.isEmpty {
      let near = languages.flatMap { fuzzyHits(query, $0) }.sorted(by: Self.isCloser)
      for hit in near where !suggestions.contains(hit.term.text) && suggestions.count < 3 {
        suggestions.append(hit.term.text)
      }
      hits = Array(near.prefix(3))
    }
    var seen: Set<Int> = []
    let best = hits.sorted(by: Self.isCloser).filter { seen.insert($0.term.entry).inserted }
    return Lookup(query: query, hits: Array(best.prefix(limit)), total: best.count, didYouMean: suggestions)
  }

  /// The words of a query copied from a text, without the article before the term and the possessive behind it.
  static func withoutArticle(_ query: String, _ language: Language) -> [TermWords.Word] {
    var words = TermWords(query, language: language).words[...]
    let articles = ["le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "the", "a", "an"]
    if words.count > 1, let first = words.first, articles.contains(String(decoding: first.folded, as: UTF8.self)) {
      words.removeFirst()
    }
    if words.count > 1, words.last.map({ Array("'s".utf8) == $0.folded }) == true { words.removeLast() }
    return Array(words)
  }

  static func isCloser(_ left: Lookup.Hit, _ right: Lookup.Hit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    let ranks = [left, right].map { hit in
      switch hit.term.status {
      case .preferred?: 0
      case .admitted?, nil: 1
      case .superseded?, .deprecated?: 2
      }
    }
    return (ranks[0], left.term.text.utf8.count, left.term.number) < (
      ranks[1], right.term.text.utf8.count, right.term.number
    )
  }

  func hit(_ form: IndexedForm, _ kind: MatchKind, score: Double? = nil) -> Lookup.Hit {
    Lookup.Hit(term: term(form.term), form: form.isBase ? nil : form.text, kind: kind, score: score ?? kind.score)
  }

  /// Terms of which the query is a form. Accents and hyphens are heeded first, so that an exact form comes before others.
  func formHits(_ query: [TermWords.Word], _ language: Language) -> [Lookup.Hit] {
    let exact = forms(matching: query, language: language, loosely: false).map { number in
      let form = form(number)
      return hit(form, form.isBase ? .exact : .inflected)
    }
    let found = Set(exact.map(\.term))
    let folded = forms(matching: query, language: language, loosely: true).map { number in
      let form = form(number)
      return hit(form, form.isBase ? .folded : .inflected, score: form.isBase ? nil : MatchKind.folded.score - 0.02)
    }
    return exact + folded.filter { !found.contains($0.term) }
  }

  /// Terms that begin with the query or have all its words.
  func wordHits(_ query: String, _ language: Language) -> [Lookup.Hit] {
    let wanted = TermWords(query, language: language).words.map { Folding.stripped($0.folded) }
    guard let last = wanted.last, last.count > 1 else { return [] }
    return (0..<termCount).compactMap { number in
      let term = term(number)
      guard term.language == language else { return nil }
      let words = TermWords(term.text, language: language).words.map { Folding.stripped($0.folded) }
      if words.count >= wanted.count, Array(words.prefix(wanted.count - 1)) == wanted.dropLast(),
        words[wanted.count - 1].starts(with: last)
      {
        return hit(form(term.forms.lowerBound), .prefix)
      }
      return Set(wanted).isSubset(of: words) ? hit(form(term.forms.lowerBound), .words) : nil
    }
  }

  /// Terms one of whose forms is the query but for a few typing errors: one in five letters, at most three.
  func fuzzyHits(_ query: String, _ language: Language) -> [Lookup.Hit] {
    let wanted = Self.spelling(query, language)
    let allowed = min(3, max(1, wanted.count / 5))
    guard wanted.count > 2 else { return [] }
    var best: [Int: (distance: Int, form: Int)] = [:]
    for number in 0..<formCount {
      let form = form(number)
      guard abs(form.text.utf8.count - query.utf8.count) <= allowed + 8, term(form.term).language == language else {
        continue
      }
      let candidate = Self.spelling(form.text, language)
      guard let distance = EditDistance.distance(wanted, candidate, atMost: allowed) else { continue }
      if distance < best[form.term]?.distance ?? .max { best[form.term] = (distance, number) }
    }
    return best.values.map { distance, number in
      hit(form(number), .fuzzy, score: MatchKind.fuzzy.score - 0.05 * Double(distance))
    }
  }

  /// The folded words without accents, with single spaces.
  static func spelling(_ text: String, _ language: Language) -> [UInt8] {
    Array(
      TermWords(text, language: language).words.map { Folding.stripped($0.folded) }.joined(separator: [
        UInt8(ascii: " ")
      ]))
  }
}
