import Languages
import Localization
import TermMatching
import Terminology

/// What a page tells of the terms of a draft; each entry is read once.
final class TermFacts {
  /// The definition of a concept.
  struct Meaning {
    let text: String
    /// Its language, where the entry tells.
    let language: LanguageTag?
  }

  private let index: TermIndex
  private let language: Language
  private let notes: TermNotes
  private var meanings: [Int: Meaning?] = [:]

  init(_ draft: AnnotatedDraft) {
    index = draft.index
    language = draft.language
    notes = TermNotes(draft.index)
  }

  /// The definition of a concept in the language of the draft, or nil where it has none or cannot be read any more.
  func meaning(ofEntry number: Int) -> Meaning? {
    if let known = meanings[number] { return known }
    let meaning = readMeaning(number)
    meanings[number] = .some(meaning)
    return meaning
  }

  /// Why a term is to be avoided; nil for one that may be written.
  func reason(for annotation: Annotation) -> LocalizedText? {
    guard annotation.status == .deprecated || annotation.status == .superseded else { return nil }
    return notes.note(on: index.term(annotation.termNumber))
  }

  /// The status of a term as a sentence begins, with what to write instead.
  func status(of annotation: Annotation) -> LocalizedText {
    let label = StatusMark(annotation.status).label
    guard annotation.status != .preferred, let preferred = annotation.preferred, preferred != annotation.term else {
      return label
    }
    return annotation.status == .admitted || annotation.status == nil
      ? LocalizedText(
        "\(label.english): the preferred term is “\(preferred)”",
        fr: "\(label.french)\u{A0}: le terme privilégié est «\u{A0}\(preferred)\u{A0}»")
      : LocalizedText(
        "\(label.english): write “\(preferred)”", fr: "\(label.french)\u{A0}: écrire «\u{A0}\(preferred)\u{A0}»")
  }

  private func readMeaning(_ number: Int) -> Meaning? {
    guard let entry = try? index.entry(number) else { return nil }
    for section in entry.languages where Language(section.language) == language {
      if let definition = section.infos.definitions.first {
        return Meaning(text: definition.text, language: section.language)
      }
    }
    return entry.infos.definitions.first.map { Meaning(text: $0.text, language: nil) }
  }
}
