public import Terminology

/// One edit of an entry. It is made on a value, and touches no file.
public enum EntryEdit: Sendable, Hashable {
  /// Adds a term behind the others of its language; without a status it is preferred where no other term is, else admitted.
  case addTerm(TermName, AdministrativeStatus?)
  /// Takes a term out, with its language section where that holds nothing else.
  case removeTerm(TermName)
  /// Sets the status of a term.
  case setStatus(TermName, AdministrativeStatus)
  /// Sets the part of speech of a term.
  case setPartOfSpeech(TermName, PartOfSpeech)
  /// Sets the grammatical gender of a term.
  case setGender(TermName, GrammaticalGender)
  /// Sets the type of a term.
  case setTermType(TermName, TermType)
  /// Adds a source to a term.
  case addSource(TermName, String)
  /// Adds a note to a term, in the language given.
  case addTermNote(TermName, LanguageTag, String)
  /// Sets the definition in a language; its source stays.
  case setDefinition(LanguageTag, String)
  /// Sets the source of the definition in a language.
  case setDefinitionSource(LanguageTag, String)
  /// Adds a note to the concept, in the language given.
  case addNote(LanguageTag, String)
  /// Sets the subject field.
  case setSubjectField(String)
  /// Adds a reference to another concept, by its id.
  case addReference(ConceptEntry.ID)

  /// The entry with the edit. Throws `EditError` where it cannot be made. O(size of the entry).
  public func applied(to entry: ConceptEntry) throws(EditError) -> ConceptEntry {
    var entry = entry
    switch self {
    case .addTerm(let name, let status): try entry.add(name, status)
    case .removeTerm(let name): try entry.remove(name)
    case .setStatus(let name, let status):
      try entry.change(name) { $0.set(.administrativeStatus, status.picklistValue) }
    case .setPartOfSpeech(let name, let part): try entry.change(name) { $0.set(.partOfSpeech, part.rawValue) }
    case .setGender(let name, let gender): try entry.change(name) { $0.set(.grammaticalGender, gender.rawValue) }
    case .setTermType(let name, let type): try entry.change(name) { $0.set(.termType, type.rawValue) }
    case .addSource(let name, let source):
      try entry.change(name) { $0.infos.append(AuxInfo(.admin, .source, NoteText(source))) }
    case .addTermNote(let name, let language, let text):
      try entry.change(name) { $0.infos.append(AuxInfo(.note, nil, NoteText(text), language: language)) }
    case .setDefinition(let language, let text): try entry.setDefinition(language, text)
    case .setDefinitionSource(let language, let text): try entry.setDefinitionSource(language, text)
    case .addNote(let language, let text):
      let place = entry.infos.firstIndex { $0.meta == .transac } ?? entry.infos.count
      entry.infos.insert(AuxInfo(.note, nil, NoteText(text), language: language), at: place)
    case .setSubjectField(let field):
      if let place = entry.infos.firstIndex(where: { $0.category == .subjectField }) {
        entry.infos[place].content = NoteText(field)
      } else {
        entry.infos.insert(AuxInfo(.descrip, .subjectField, NoteText(field)), at: 0)
      }
    case .addReference(let id):
      guard !entry.infos.crossReferences.contains(where: { $0.target == id }) else { break }
      let place = (entry.infos.lastIndex { $0.category == .crossReference || $0.category == .subjectField } ?? -1) + 1
      entry.infos.insert(AuxInfo(.ref, .crossReference, NoteText(id.rawValue)), at: place)
    }
    return entry
  }
}
