import Languages
import TermMatching
import Terminology

/// The terms that a termbase has, in all their forms and whatever their status.
struct KnownTerms {
  private static let nearestLimit = 8

  let index: TermIndex
  /// The entries of terms by the folded first word (French) or last word before a preposition (English).
  private var heads: [Language: [String: [Int]]] = [:]

  /// Reads the heads of all terms. O(number of terms).
  init(_ index: TermIndex) {
    self.index = index
    for number in 0..<index.termCount {
      let term = index.term(number)
      guard let head = Self.head(TermWords(term.text, language: term.language).words, term.language)
      else { continue }
      var entries = heads[term.language, default: [:]][head, default: []]
      if entries.last != term.entry { entries.append(term.entry) }
      heads[term.language, default: [:]][head] = entries
    }
  }

  /// Whether a text is a term of the termbase, or a form of one, but for accents and hyphens; articles do not count.
  func contains(_ text: String, language: Language) -> Bool {
    let words = TermWords(text, language: language).words
    if !index.forms(matching: words, language: language, loosely: true).isEmpty { return true }
    return variants(words.map { String(decoding: $0.folded, as: UTF8.self) }, language).contains {
      variant in
      let words = TermWords(variant.joined(separator: " "), language: language).words
      return !index.forms(matching: words, language: language, loosely: true).isEmpty
    }
  }

  /// The words with another article behind the first `de`, or without articles: `trafic des migrants`, `trafic de migrants`.
  private func variants(_ words: [String], _ language: Language) -> [[String]] {
    guard language == .french else {
      return words.contains("the") ? [words.filter { $0 != "the" }] : []
    }
    guard let place = words.firstIndex(where: { FrenchFunctionWords.joints[$0] == "de" }) else {
      return []
    }
    var end = place + 1
    if end < words.count, FrenchFunctionWords.articles.contains(words[end]) { end += 1 }
    let others = [["de"], ["d'"], ["du"], ["des"], ["de", "la"], ["de", "l'"]]
    return others.map { words[..<place] + $0 + words[end...] }
  }

  /// The entries near a candidate: those with terms that it contains, the longest first, then those with the same head.
  func nearest(to text: String, language: Language) -> [Int] {
    var entries: [Int] = []
    func add(_ entry: Int) {
      if entries.count < Self.nearestLimit, !entries.contains(entry) { entries.append(entry) }
    }
    let inside = Array(text.utf8).withUnsafeBytes { bytes in
      index.occurrences(in: bytes, language: language)
    }
    for occurrence in inside.sorted(by: { $0.range.count > $1.range.count }) {
      for form in occurrence.forms {
        add(index.entryNumber(ofTerm: index.termNumber(ofForm: form)))
      }
    }
    if let head = Self.head(TermWords(text, language: language).words, language) {
      for entry in heads[language]?[head] ?? [] { add(entry) }
    }
    return entries
  }

  private static func head(_ words: [TermWords.Word], _ language: Language) -> String? {
    let spelt = words.map { String(decoding: $0.folded, as: UTF8.self) }
    guard language == .english else {
      return spelt.first { !FrenchFunctionWords.adjectivesBefore.contains($0) } ?? spelt.first
    }
    return spelt.prefix { !EnglishFunctionWords.joints.contains($0) }.last
  }
}
