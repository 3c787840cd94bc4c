import TermStore
import Terminology

/// One edit of a concept as a client asks for it, in JSON: what is to be done, with what it needs.
struct RequestedEdit: Codable, Sendable, Hashable {
  /// What is to be done.
  enum Kind: String, Codable, Sendable, CaseIterable {
    case addTerm, removeTerm, setStatus, setPartOfSpeech, setGender, setTermType, addSource, addTermNote
    case setDefinition, setDefinitionSource, addNote, setSubjectField, addReference
    /// Sets a term to deprecated; `value` is the term to use instead.
    case deprecate
  }

  let edit: Kind
  /// The language of the term, of the definition or of the note.
  var language: String?
  /// The term that is meant.
  var term: String?
  /// The new value.
  var value: String?
  /// The language of a note on a term, where it is another one.
  var noteLanguage: String?

  /// Makes edits of a concept in their order, each transaction with the stamp.
  ///
  /// Throws `Problem` 422 with the JSON pointer of the edit that cannot be made.
  static func make(
    _ edits: [RequestedEdit], of id: ConceptEntry.ID, in changes: inout ChangeSet, _ stamp: EditStamp
  ) throws {
    var collected: [EntryEdit] = []
    // The first that cannot be made is told with its place; for that they are tried one after the other.
    var tried = try changes.entry(id)
    for (number, edit) in edits.enumerated() {
      let place = "/edits/\(number)"
      if edit.edit == .deprecate {
        try changes.edit(id, collected, stamp)
        collected = []
        do {
          try changes.deprecate(
            edit.name(place), of: id,
            use: edit.value.map { TermName(try LanguageTag(checking: edit.language, at: "\(place)/language"), $0) },
            stamp)
        } catch let error as EditError { throw Problem(error, at: place) }
        tried = try changes.entry(id)
      } else {
        let made = try edit.entryEdit(place)
        do { tried = try made.applied(to: tried) } catch { throw Problem(error, at: place) }
        collected.append(made)
      }
    }
    try changes.edit(id, collected, stamp)
  }

  private func entryEdit(_ place: String) throws(Problem) -> EntryEdit {
    switch edit {
    case .addTerm:
      return .addTerm(try name(place), try value.map { text throws(Problem) in try Self.word(text, place) })
    case .removeTerm: return .removeTerm(try name(place))
    case .setStatus: return .setStatus(try name(place), try word(place))
    case .setPartOfSpeech: return .setPartOfSpeech(try name(place), try word(place))
    case .setGender: return .setGender(try name(place), try word(place))
    case .setTermType: return .setTermType(try name(place), try word(place))
    case .addSource: return .addSource(try name(place), try text(place))
    case .addTermNote:
      let tag = try LanguageTag(checking: noteLanguage ?? language, at: "\(place)/noteLanguage")
      return .addTermNote(try name(place), tag, try text(place))
    case .setDefinition: return .setDefinition(try tag(place), try text(place))
    case .setDefinitionSource: return .setDefinitionSource(try tag(place), try text(place))
    case .addNote: return .addNote(try tag(place), try text(place))
    case .setSubjectField: return .setSubjectField(try text(place))
    case .addReference, .deprecate: return .addReference(ConceptEntry.ID(rawValue: try text(place)))
    }
  }

  private func tag(_ place: String) throws(Problem) -> LanguageTag {
    try LanguageTag(checking: language, at: "\(place)/language")
  }

  private func name(_ place: String) throws(Problem) -> TermName {
    let name = TermName(try tag(place), term ?? "")
    guard !name.text.isEmpty else { throw .empty("\(place)/term") }
    return name
  }

  private func text(_ place: String) throws(Problem) -> String {
    guard let value, value.contains(where: { !$0.isWhitespace }) else { throw .empty("\(place)/value") }
    return value
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ place: String
  ) throws(Problem) -> Word where Word.RawValue == String {
    try Self.word(text(place), place)
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, _ place: String
  ) throws(Problem) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw .notAWord(text, Word.allCases.map(\.rawValue), at: "\(place)/value")
    }
    return word
  }
}
