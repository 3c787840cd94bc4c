import Terminology

/// Compares two language sections of the same language.
enum SectionDifferences {
  /// The differences, those of the section before those of its terms. O(size of both).
  static func of(_ old: LangSec, _ new: LangSec) -> [Difference] {
    let language = new.language
    let own =
      ItemDifferences.of(old.infos, new.infos, language: language)
      + ItemDifferences.of(old.otherAttributes, new.otherAttributes, language: language)
    return own + ofTerms(old.terms, new.terms, language)
  }

  private static func ofTerms(_ old: [TermSec], _ new: [TermSec], _ language: LanguageTag) -> [Difference] {
    var before = Dictionary(grouping: old, by: \.text)
    var came: [TermSec] = []
    var differences: [Difference] = []
    for term in new {
      if var same = before[term.text], !same.isEmpty {
        differences += ofTerm(same.removeFirst(), term, language)
        before[term.text] = same
      } else {
        came.append(term)
      }
    }
    var gone: [TermSec] = []
    for term in old where before[term.text]?.isEmpty == false { gone += before.removeValue(forKey: term.text) ?? [] }
    for term in gone {
      guard let place = came.firstIndex(where: { isRespelt(term, $0) }) else {
        differences.append(
          Difference(kind: .removed, language: language, term: term.text, name: "term", before: term.summary))
        continue
      }
      let other = came.remove(at: place)
      differences.append(
        Difference(
          kind: .changed, language: language, term: term.text, name: "term", before: term.text, after: other.text))
      differences += ofTerm(term, other, language)
    }
    return differences
      + came.map { Difference(kind: .added, language: language, term: $0.text, name: "term", after: $0.summary) }
  }

  private static func ofTerm(_ old: TermSec, _ new: TermSec, _ language: LanguageTag) -> [Difference] {
    ItemDifferences.of(old.infos, new.infos, language: language, term: old.text)
      + ItemDifferences.of(
        old.otherAttributes + old.termAttributes, new.otherAttributes + new.termAttributes, language: language,
        term: old.text)
  }

  /// Whether a term is another one that was written anew: it has the same identifier, or everything else is the same.
  private static func isRespelt(_ old: TermSec, _ new: TermSec) -> Bool {
    if let id = old.id, let other = new.id { return id == other }
    let (gone, came) = ItemDifferences.remainder(old.infos.map(\.comparable), new.infos.map(\.comparable))
    return gone.isEmpty && came.isEmpty && !old.infos.isEmpty && sharesWord(old.text, new.text)
  }

  private static func sharesWord(_ old: String, _ new: String) -> Bool {
    let words = Set(old.lowercased().split(separator: " "))
    return new.lowercased().split(separator: " ").contains { words.contains($0) }
      || old.lowercased().prefix(4) == new.lowercased().prefix(4)
  }
}
