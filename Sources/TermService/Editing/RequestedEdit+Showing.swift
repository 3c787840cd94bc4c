import Localization
import TermStore
import Terminology
import WebPages

extension RequestedEdit {
  /// The edit as the page of a proposal shows it.
  ///
  /// - Parameter entry: the concept as it is before; nil where the edit is no more to be made.
  func shown(in entry: ConceptEntry?) -> ProposedEdit {
    let tag = language.map { LanguageTag(rawValue: $0) }
    let section = entry?.languages.first { $0.language == tag }
    let known = section?.terms.first { $0.text == term }
    let value = value ?? ""
    func fact(_ english: String, fr french: String, before: ProposedEdit.Value?, _ after: ProposedEdit.Value?)
      -> ProposedEdit
    {
      ProposedEdit(LocalizedText(english, fr: french), of: term, tag, before: before, after: after)
    }
    func text(_ english: String, fr french: String, before: String?, in language: LanguageTag?) -> ProposedEdit {
      ProposedEdit(
        LocalizedText(english, fr: french), of: term, tag, before: before.map { .text($0, language) },
        after: .text(value, language))
    }
    func named(_ status: AdministrativeStatus?) -> ProposedEdit.Value {
      .term(term ?? "", tag ?? .undetermined, status)
    }
    switch edit {
    case .addTerm:
      return ProposedEdit(
        LocalizedText("New term", fr: "Nouveau terme"), of: nil, tag,
        after: named(AdministrativeStatus(rawValue: value)))
    case .removeTerm:
      return ProposedEdit(
        LocalizedText("Term to remove", fr: "Terme à supprimer"), of: nil, tag, before: named(known?.status), after: nil
      )
    case .setStatus:
      return fact(
        "Status", fr: "Statut", before: known.map { .status($0.status) },
        .status(AdministrativeStatus(rawValue: value)))
    case .deprecate:
      return ProposedEdit(
        LocalizedText("Status", fr: "Statut"), of: term, tag, before: known.map { .status($0.status) },
        after: .status(.deprecated),
        remark: value.isEmpty
          ? nil
          : LocalizedText("To use instead: “\(value)”", fr: "À employer plutôt\u{A0}: «\u{A0}\(value)\u{A0}»"))
    case .setPartOfSpeech:
      return fact(
        "Part of speech", fr: "Catégorie grammaticale", before: known?.partOfSpeech?.value,
        PartOfSpeech(rawValue: value)?.value)
    case .setGender:
      return fact("Gender", fr: "Genre", before: known?.gender?.value, GrammaticalGender(rawValue: value)?.value)
    case .setTermType:
      return fact("Type", fr: "Type", before: known?.type?.value, TermType(rawValue: value)?.value)
    case .addSource: return text("Source", fr: "Source", before: nil, in: nil)
    case .addTermNote:
      return text("Note", fr: "Note", before: nil, in: noteLanguage.map { LanguageTag(rawValue: $0) } ?? tag)
    case .setDefinition:
      return text("Definition", fr: "Définition", before: section?.infos.definitions.first?.text, in: tag)
    case .setDefinitionSource:
      let before = section?.infos.definitions.first?.source
      return text("Source of the definition", fr: "Source de la définition", before: before, in: nil)
    case .addNote: return text("Note on the concept", fr: "Note sur la notion", before: nil, in: tag)
    case .setSubjectField:
      return text("Subject field", fr: "Domaine", before: entry?.subjectFields.first, in: nil)
    case .addReference:
      return ProposedEdit(
        LocalizedText("Reference to", fr: "Renvoi à"), after: .concept(ConceptEntry.ID(rawValue: value)))
    }
  }
}

extension ConceptInput {
  /// What the new concept has, as the page of a proposal shows it.
  var shown: [ProposedEdit] {
    var edits: [ProposedEdit] = []
    if let subjectField {
      edits.append(ProposedEdit(LocalizedText("Subject field", fr: "Domaine"), after: .text(subjectField, nil)))
    }
    edits += languages.flatMap(\.shown)
    for note in notes ?? [] {
      let language = LanguageTag(rawValue: note.language)
      edits.append(
        ProposedEdit(
          LocalizedText("Note on the concept", fr: "Note sur la notion"), of: nil, language,
          after: .text(note.text, language)))
    }
    for id in crossReferences ?? [] {
      edits.append(
        ProposedEdit(LocalizedText("Reference to", fr: "Renvoi à"), after: .concept(ConceptEntry.ID(rawValue: id))))
    }
    return edits
  }
}

extension ConceptInput.Section {
  fileprivate var shown: [ProposedEdit] {
    let adding = terms.flatMap { $0.shown(in: language) }
    let setting = [
      definition.map { RequestedEdit(edit: .setDefinition, language: language, value: $0) },
      definitionSource.map { RequestedEdit(edit: .setDefinitionSource, language: language, value: $0) },
    ]
    return adding + setting.compactMap { $0?.shown(in: nil) }
  }
}

extension ConceptInput.Term {
  fileprivate func shown(in language: String) -> [ProposedEdit] {
    func edit(_ kind: RequestedEdit.Kind, _ value: String?, note: String? = nil) -> ProposedEdit {
      RequestedEdit(edit: kind, language: language, term: term, value: value, noteLanguage: note).shown(in: nil)
    }
    var edits = [edit(.addTerm, status?.rawValue)]
    if let partOfSpeech { edits.append(edit(.setPartOfSpeech, partOfSpeech.rawValue)) }
    if let gender { edits.append(edit(.setGender, gender.rawValue)) }
    if let type { edits.append(edit(.setTermType, type.rawValue)) }
    edits += (sources ?? []).map { edit(.addSource, $0) }
    edits += (notes ?? []).map { edit(.addTermNote, $0.text, note: $0.language) }
    return edits
  }
}
