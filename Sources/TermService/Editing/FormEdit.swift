import Localization
import TermStore
import Terminology
import WebPages

/// An edit that the form of a concept asks for, with the field that asks for it.
struct FormEdit {
  let edit: RequestedEdit
  /// The name of the field.
  let field: String
}

extension ConceptForm {
  /// The edits that make of the concept what the form wants; empty where it wants nothing.
  ///
  /// New terms come first, since others may be replaced by them; those to be taken out come last.
  ///
  /// - Parameter language: that of the notes.
  func edits(_ language: UILanguage) -> [FormEdit] {
    var edits = newTerms.enumerated().flatMap { $0.element.adding("new-\($0.offset)", language) }
    for (number, definition) in definitions.enumerated() {
      let name = "definition-\(number)"
      func add(_ kind: RequestedEdit.Kind, _ value: String, _ field: String) {
        edits.append(
          FormEdit(edit: RequestedEdit(edit: kind, language: definition.language, value: tidy(value)), field: field))
      }
      if definition.isTextTouched { add(.setDefinition, definition.text, "\(name)-text") }
      if definition.isSourceTouched { add(.setDefinitionSource, definition.source, "\(name)-source") }
    }
    let kept = terms.enumerated().filter { !$0.element.isRemoved }
    edits += kept.flatMap { $0.element.facts("term-\($0.offset)", language) }
    edits += kept.compactMap { $0.element.deprecation("term-\($0.offset)") }
    edits += terms.enumerated().filter(\.element.isRemoved).map {
      $0.element.edit(.removeTerm, nil, "term-\($0.offset)-remove")
    }
    if !tidy(note).isEmpty {
      edits.append(
        FormEdit(edit: RequestedEdit(edit: .addNote, language: language.rawValue, value: tidy(note)), field: "note"))
    }
    return edits
  }
}

extension TermFields {
  fileprivate func edit(_ kind: RequestedEdit.Kind, _ value: String?, _ field: String, note: UILanguage? = nil)
    -> FormEdit
  {
    FormEdit(
      edit: RequestedEdit(edit: kind, language: language, term: text, value: value, noteLanguage: note?.rawValue),
      field: field)
  }

  fileprivate func adding(_ name: String, _ language: UILanguage) -> [FormEdit] {
    guard !tidy(text).isEmpty else { return [] }
    return [edit(.addTerm, status.isEmpty ? nil : status, "\(name)-text")] + grammar(name) + remark(name, language)
  }

  fileprivate func facts(_ name: String, _ language: UILanguage) -> [FormEdit] {
    let isStatusSet = !status.isEmpty && status != seen?[0] && !isNewlyDeprecated
    return (isStatusSet ? [edit(.setStatus, status, "\(name)-status")] : []) + grammar(name) + remark(name, language)
  }

  fileprivate func deprecation(_ name: String) -> FormEdit? {
    guard isNewlyDeprecated else { return nil }
    let other = tidy(instead)
    return edit(.deprecate, other.isEmpty ? nil : other, other.isEmpty ? "\(name)-status" : "\(name)-instead")
  }

  private func grammar(_ name: String) -> [FormEdit] {
    var edits: [FormEdit] = []
    if !partOfSpeech.isEmpty, partOfSpeech != seen?[1] {
      edits.append(edit(.setPartOfSpeech, partOfSpeech, "\(name)-speech"))
    }
    if !gender.isEmpty, gender != seen?[2] { edits.append(edit(.setGender, gender, "\(name)-gender")) }
    return edits
  }

  private func remark(_ name: String, _ language: UILanguage) -> [FormEdit] {
    tidy(note).isEmpty ? [] : [edit(.addTermNote, tidy(note), "\(name)-note", note: language)]
  }
}

/// Text as the termbase holds it: without spaces at its ends, and none twice.
func tidy(_ text: String) -> String { NoteText(text).text }
