import Languages
import Linting
import TermMatching
import Terminology

/// A termbase as the rules of an audit see it: entries with their places, their terms in one list, and what is known of
/// the languages.
struct AuditedTermbase {
  /// An entry with its place.
  struct Entry {
    let entry: ConceptEntry
    /// The number of its file.
    let file: Int
    /// Where it stands: UTF-8 offsets into the file.
    let range: Range<Int>
  }

  let entries: [Entry]
  /// All terms, in the order of the entries.
  let terms: [AuditedTerm]
  /// The languages in which each concept should have a term.
  let workingLanguages: [Language]
  /// The same termbase as an index, to find its terms in its own texts.
  let index: TermIndex
  let inflector: Inflector
  let spelling: [Language: SpellingList]
  private let numbers: [ConceptEntry.ID: Int]
  private let termIDs: Set<String>

  /// - Parameter languages: the working languages, or nil for those that at least half of the entries have.
  init(
    _ entries: [Entry], _ index: TermIndex, _ inflector: Inflector, _ spelling: [Language: SpellingList],
    languages: [Language]?
  ) {
    self.entries = entries
    self.index = index
    self.inflector = inflector
    self.spelling = spelling
    var terms: [AuditedTerm] = []
    var counts: [Language: Int] = [:]
    for (number, item) in entries.enumerated() {
      for (section, part) in item.entry.languages.enumerated() {
        let language = Language(part.language)
        if !part.terms.isEmpty { counts[language, default: 0] += 1 }
        for (place, term) in part.terms.enumerated() {
          terms.append(AuditedTerm(entry: number, section: section, place: place, language: language, term: term))
        }
      }
    }
    self.terms = terms
    workingLanguages =
      languages ?? counts.filter { $0.value * 2 >= entries.count }.keys.sorted { $0.code < $1.code }
    numbers = Dictionary(entries.enumerated().map { ($1.entry.id, $0) }) { first, _ in first }
    termIDs = Set(terms.compactMap(\.term.id))
  }

  /// The number of the entry with an id, or nil.
  func number(of id: ConceptEntry.ID) -> Int? { numbers[id] }

  /// Whether something in the termbase has an id: an entry or a term.
  func has(_ id: ConceptEntry.ID) -> Bool { numbers[id] != nil || termIDs.contains(id.rawValue) }

  /// The definitions of an entry with their places: those of its languages and those of the entry itself.
  func definitions(of number: Int) -> [(place: AuditFinding.Place, language: Language?, definition: Definition)] {
    let entry = entries[number].entry
    var result: [(place: AuditFinding.Place, language: Language?, definition: Definition)] = []
    for definition in entry.infos.definitions { result.append((.definition(section: nil), nil, definition)) }
    for (section, part) in entry.languages.enumerated() {
      for definition in part.infos.definitions {
        result.append((.definition(section: section), Language(part.language), definition))
      }
    }
    return result
  }

  /// The terms of an entry in a language. O(terms of the entry).
  func terms(of number: Int, _ language: Language) -> [AuditedTerm] {
    entries[number].entry.languages.enumerated().filter { Language($1.language) == language }.flatMap { section, part in
      part.terms.enumerated().map { place, term in
        AuditedTerm(entry: number, section: section, place: place, language: language, term: term)
      }
    }
  }

  /// Whether a term is written the same in another language of its concept, or is the start of one there: the name of a
  /// foreign body, a loan word.
  func isForeign(_ term: AuditedTerm) -> Bool {
    entries[term.entry].entry.languages.contains { part in
      Language(part.language) != term.language
        && part.terms.contains { $0.text.lowercased().hasPrefix(term.text.lowercased()) }
    }
  }

  /// The terms of an entry that may be written: the preferred one first. Without any status all may be.
  func usableTerms(of number: Int, _ language: Language) -> [AuditedTerm] {
    let terms = terms(of: number, language)
    return terms.filter { $0.status == .preferred } + terms.filter { $0.status == .admitted || $0.status == nil }
  }
}
