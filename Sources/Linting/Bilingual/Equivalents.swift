import Languages
import TermMatching
import Terminology

/// What may stand in the target for a concept, and how concepts are related; read from the index once each.
final class Equivalents {
  private let index: TermIndex
  private let source: Language
  private let target: Language
  private var writable: [Int: [IndexedTerm]] = [:]
  private var words: [Int: [Language: Set<String>]] = [:]
  private var references: [Int: Set<ConceptEntry.ID>] = [:]
  private var protective: [Int: Bool] = [:]
  private var wordings: [Int: [[String]]] = [:]
  private var names: [Int: [Language: [[String]]]] = [:]
  private var fields: [Int: Set<String>] = [:]

  init(_ index: TermIndex, source: Language, target: Language) {
    self.index = index
    self.source = source
    self.target = target
  }

  /// The terms of a concept that the target may have, the preferred ones first.
  func terms(of entry: Int) -> [IndexedTerm] {
    if let known = writable[entry] { return known }
    let terms = index.terms(ofEntry: entry).map { index.term($0) }.filter {
      $0.language == target && $0.mayBeWritten && !$0.forms.isEmpty
    }
    let sorted = terms.filter { $0.status != .admitted } + terms.filter { $0.status == .admitted }
    writable[entry] = sorted
    return sorted
  }

  /// The words of the terms of a concept that the target may have, without small words.
  func wordings(of entry: Int) -> [[String]] {
    if let known = wordings[entry] { return known }
    let result = terms(of: entry).map { WordFamily.contentWords(of: $0.text, $0.language) }
    wordings[entry] = result
    return result
  }

  /// Whether an entry is there to protect words that would be remarked upon elsewhere, by its definition or a note.
  func isProtective(_ entry: Int) -> Bool {
    if let known = protective[entry] { return known }
    let result = readIsProtective(entry)
    protective[entry] = result
    return result
  }

  private func readIsProtective(_ number: Int) -> Bool {
    guard let entry = try? index.entry(number) else { return false }
    let infos = entry.infos + entry.languages.flatMap { $0.infos + $0.terms.flatMap(\.infos) }
    return (infos.definitions.map(\.text) + infos.notes.map(\.content.text)).contains {
      $0.contains("Protective entry") || $0.contains("Entrée protectrice")
    }
  }

  /// How near two concepts are: 3 where one refers to the other, 2 where their terms share a word, 1 where they are of one
  /// subject field, 0 else.
  func nearness(_ one: Int, _ other: Int) -> Int {
    if references(of: one).contains(index.conceptID(other)) || references(of: other).contains(index.conceptID(one)) {
      return 3
    }
    for language in [source, target] where !words(of: one, language).isDisjoint(with: words(of: other, language)) {
      return 2
    }
    return fields(of: one).isDisjoint(with: fields(of: other)) ? 0 : 1
  }

  private func fields(of entry: Int) -> Set<String> {
    if let known = fields[entry] { return known }
    let result = Set(index.subjectFields(ofEntry: entry))
    fields[entry] = result
    return result
  }

  /// Whether two concepts are what one family of words names, in both languages: `deport` and `deportation`, `expulser` and
  /// `expulsion`. A translator may put the one for the other.
  func areKin(_ one: Int, _ other: Int) -> Bool {
    [source, target].allSatisfy { language in
      let (first, second) = (names(of: one, language), names(of: other, language))
      return first.contains { name in second.contains { WordFamily.areAlike(name, $0) } }
    }
  }

  private func names(of entry: Int, _ language: Language) -> [[String]] {
    if let known = names[entry]?[language] { return known }
    let terms = index.terms(ofEntry: entry).map { index.term($0) }.filter { $0.language == language && $0.mayBeWritten }
    let result = terms.map { WordFamily.contentWords(of: $0.text, language) }
    names[entry, default: [:]][language] = result
    return result
  }

  private func words(of entry: Int, _ language: Language) -> Set<String> {
    if let known = words[entry]?[language] { return known }
    let all = index.terms(ofEntry: entry).map { index.term($0) }.filter { $0.language == language }
    let result = Set(all.flatMap { WordFamily.contentWords(of: $0.text, language) })
    words[entry, default: [:]][language] = result
    return result
  }

  private func references(of number: Int) -> Set<ConceptEntry.ID> {
    if let known = references[number] { return known }
    let entry = try? index.entry(number)
    let infos = (entry?.infos ?? []) + (entry?.languages.flatMap { $0.terms.flatMap(\.infos) } ?? [])
    let result = Set(infos.crossReferences.map(\.target))
    references[number] = result
    return result
  }
}
