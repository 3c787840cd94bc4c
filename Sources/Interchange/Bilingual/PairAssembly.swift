import Terminology

/// Puts concepts together from pairs of terms; a term that comes again in its concept is the same term.
struct PairAssembly {
  private struct Key: Hashable {
    var concept: ConceptEntry.ID
    var language: LanguageTag?
    var term: String?
    var info: AuxInfo?
  }

  /// The entries so far, in the order in which they were met.
  private(set) var entries: [ConceptEntry] = []
  /// The line on which each of them was met first.
  private(set) var lines: [Int] = []
  private var places: [ConceptEntry.ID: Int] = [:]
  private var sections: [Key: Int] = [:]
  private var terms: [Key: Int] = [:]
  private var seen: Set<Key> = []

  /// Adds a term, or what is new of it.
  mutating func add(_ term: TermSec, in language: LanguageTag, to id: ConceptEntry.ID, line: Int = 1) {
    let place = place(id, line)
    let section = section(language, of: id, place)
    let key = Key(concept: id, language: language, term: term.text)
    let known = terms[key] ?? entries[place].languages[section].terms.count
    if terms.updateValue(known, forKey: key) == nil {
      entries[place].languages[section].terms.append(TermSec(term.term))
    }
    for info in term.infos
    where seen.insert(Key(concept: id, language: language, term: term.text, info: info)).inserted {
      entries[place].languages[section].terms[known].infos.append(info)
    }
  }

  /// Adds information on the concept, or in a language.
  mutating func add(_ info: AuxInfo, in language: LanguageTag? = nil, to id: ConceptEntry.ID, line: Int = 1) {
    let place = place(id, line)
    guard seen.insert(Key(concept: id, language: language, info: info)).inserted else { return }
    guard let language else { return entries[place].infos.append(info) }
    let section = section(language, of: id, place)
    entries[place].languages[section].infos.append(info)
  }

  private mutating func place(_ id: ConceptEntry.ID, _ line: Int) -> Int {
    if let place = places[id] { return place }
    places[id] = entries.count
    entries.append(ConceptEntry(id: id))
    lines.append(line)
    return entries.count - 1
  }

  private mutating func section(_ language: LanguageTag, of id: ConceptEntry.ID, _ place: Int) -> Int {
    let key = Key(concept: id, language: language)
    if let section = sections[key] { return section }
    sections[key] = entries[place].languages.count
    entries[place].languages.append(LangSec(language))
    return entries[place].languages.count - 1
  }
}
