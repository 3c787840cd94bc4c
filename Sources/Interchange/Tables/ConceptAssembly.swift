import Terminology

/// Puts concepts together whose parts come row by row.
///
/// What a row says again of its concept, or of the concept in its language, counts once.
struct ConceptAssembly {
  /// What gathers at one level of an entry, in the order in which it is written.
  private struct Infos {
    private var lists: [[AuxInfo]] = []
    private var seen: Set<AuxInfo> = []

    /// The items, by list.
    var all: [AuxInfo] { Array(lists.joined()) }

    func isEmpty(_ list: Int) -> Bool { list >= lists.count || lists[list].isEmpty }

    func contains(_ item: AuxInfo) -> Bool { seen.contains(item) }

    /// Adds items to a list. What the first row tells twice stays twice.
    mutating func add(_ items: [AuxInfo], to list: Int) {
      while lists.count <= list { lists.append([]) }
      let isFirst = lists[list].isEmpty
      for item in items where seen.insert(item).inserted || isFirst { lists[list].append(item) }
    }
  }

  private struct Section {
    var language: LanguageTag
    var infos = Infos()
    var terms: [TermSec] = []
  }

  private struct Concept {
    var id: ConceptEntry.ID
    var line: Int
    var infos = Infos()
    var sections: [Section] = []
    var places: [LanguageTag: Int] = [:]
  }

  private var concepts: [Concept] = []
  private var places: [ConceptEntry.ID: Int] = [:]

  /// The entries so far, in the order in which they were met. O(size of them all).
  var entries: [ConceptEntry] {
    concepts.map { concept in
      ConceptEntry(
        id: concept.id, infos: concept.infos.all,
        languages: concept.sections.map { LangSec($0.language, infos: $0.infos.all, terms: $0.terms) })
    }
  }

  /// The line on which each entry was met first.
  var lines: [Int] { concepts.map(\.line) }

  /// Makes sure that a concept is there.
  mutating func addConcept(_ id: ConceptEntry.ID, line: Int) {
    guard places[id] == nil else { return }
    places[id] = concepts.count
    concepts.append(Concept(id: id, line: line))
  }

  /// Adds subject fields, references to other concepts, and notes.
  mutating func add(
    subjectFields: [String], references: [AuxInfo], notes: [AuxInfo], to id: ConceptEntry.ID
  ) {
    let place = place(id)
    concepts[place].infos.add(subjectFields.map { AuxInfo(.descrip, .subjectField, NoteText($0)) }, to: 0)
    concepts[place].infos.add(references, to: 1)
    concepts[place].infos.add(notes, to: 2)
  }

  /// Adds a definition with its sources. Returns whether another one stands there already.
  mutating func add(
    definition: String, sources: [String], in language: LanguageTag, to id: ConceptEntry.ID
  ) -> Bool {
    let place = place(id)
    let section = section(language, of: place)
    let companions = sources.map { AuxInfo(.admin, .source, NoteText($0)) }
    let item = AuxInfo(
      .descrip, .definition, NoteText(definition), group: companions.isEmpty ? nil : companions)
    let infos = concepts[place].sections[section].infos
    let isAnother = !infos.isEmpty(0) && !infos.contains(item)
    concepts[place].sections[section].infos.add([item], to: 0)
    return isAnother
  }

  /// Adds a term; without one it makes sure that the language section is there.
  mutating func add(_ term: TermSec?, in language: LanguageTag, to id: ConceptEntry.ID) {
    let place = place(id)
    let section = section(language, of: place)
    if let term { concepts[place].sections[section].terms.append(term) }
  }

  private mutating func place(_ id: ConceptEntry.ID) -> Int {
    if let place = places[id] { return place }
    addConcept(id, line: 1)
    return concepts.count - 1
  }

  private mutating func section(_ language: LanguageTag, of place: Int) -> Int {
    if let section = concepts[place].places[language] { return section }
    let section = concepts[place].sections.count
    concepts[place].places[language] = section
    concepts[place].sections.append(Section(language: language))
    return section
  }
}
