import TermStore
import Terminology

/// A concept as a client sends it, in JSON.
struct ConceptInput: Codable, Sendable, Hashable {
  /// The terms of a language.
  struct Section: Codable, Sendable, Hashable {
    let language: String
    var definition: String?
    var definitionSource: String?
    let terms: [Term]
  }

  /// One term.
  struct Term: Codable, Sendable, Hashable {
    let term: String
    var status: AdministrativeStatus?
    var partOfSpeech: PartOfSpeech?
    var gender: GrammaticalGender?
    var type: TermType?
    var sources: [String]?
    var notes: [Note]?
  }

  /// A note with its language.
  struct Note: Codable, Sendable, Hashable {
    let language: String
    let text: String
  }

  var id: String?
  var subjectField: String?
  let languages: [Section]
  var notes: [Note]?
  var crossReferences: [String]?

  /// The entry. Throws `EditError` where something in it cannot be; with `EditPlace`, where that is.
  func entry() throws -> ConceptEntry {
    var entry = ConceptEntry(id: ConceptEntry.ID(rawValue: id ?? ""))
    func apply(_ edit: EntryEdit, _ place: String) throws {
      do { entry = try edit.applied(to: entry) } catch { throw Problem(error, at: place) }
    }
    if let subjectField { try apply(.setSubjectField(try Self.text(subjectField, "/subjectField")), "/subjectField") }
    for (number, section) in languages.enumerated() {
      let place = "/languages/\(number)"
      let language = try LanguageTag(checking: section.language, at: "\(place)/language")
      guard !section.terms.isEmpty else { throw Problem.empty("\(place)/terms") }
      for (number, term) in section.terms.enumerated() {
        for edit in try term.edits(language, "\(place)/terms/\(number)") {
          try apply(edit, "\(place)/terms/\(number)/term")
        }
      }
      if let words = section.definition {
        let place = "\(place)/definition"
        try apply(.setDefinition(language, try Self.text(words, place)), place)
      }
      if let source = section.definitionSource {
        let place = "\(place)/definitionSource"
        try apply(.setDefinitionSource(language, try Self.text(source, place)), place)
      }
    }
    guard !languages.isEmpty else { throw Problem.empty("/languages") }
    for (number, note) in (notes ?? []).enumerated() {
      let language = try LanguageTag(checking: note.language, at: "/notes/\(number)/language")
      let place = "/notes/\(number)/text"
      try apply(.addNote(language, try Self.text(note.text, place)), place)
    }
    for (number, id) in (crossReferences ?? []).enumerated() {
      let place = "/crossReferences/\(number)"
      try apply(.addReference(ConceptEntry.ID(rawValue: try Self.text(id, place))), place)
    }
    return entry
  }

  /// Text that is more than spaces. Throws `Problem` 422 for other text.
  static func text(_ text: String, _ place: String) throws(Problem) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(place) }
    return text
  }
}

extension ConceptInput.Term {
  /// The edits that add the term.
  ///
  /// - Parameter place: the JSON pointer of the term.
  func edits(_ language: LanguageTag, _ place: String) throws(Problem) -> [EntryEdit] {
    let name = TermName(language, term)
    guard !name.text.isEmpty else { throw .empty("\(place)/term") }
    var edits: [EntryEdit] = [.addTerm(name, status)]
    if let partOfSpeech { edits.append(.setPartOfSpeech(name, partOfSpeech)) }
    if let gender { edits.append(.setGender(name, gender)) }
    if let type { edits.append(.setTermType(name, type)) }
    for (number, source) in (sources ?? []).enumerated() {
      edits.append(.addSource(name, try ConceptInput.text(source, "\(place)/sources/\(number)")))
    }
    for (number, note) in (notes ?? []).enumerated() {
      let place = "\(place)/notes/\(number)"
      let language = try LanguageTag(checking: note.language, at: "\(place)/language")
      edits.append(.addTermNote(name, language, try ConceptInput.text(note.text, "\(place)/text")))
    }
    return edits
  }
}
