import Localization
import Terminology
import WebPages

/// The new concept that a form asks for, with the fields that ask for its parts.
struct FormConcept {
  let input: ConceptInput
  /// The fields by the JSON pointers of the parts.
  private(set) var fields: [String: String] = [:]

  /// Reads a form.
  ///
  /// - Parameter language: that of the notes.
  init(_ form: ConceptForm, _ language: UILanguage) {
    var sections: [ConceptInput.Section] = []
    let tags = form.newTerms.map(\.language)
    for tag in tags.enumerated().filter({ tags.firstIndex(of: $0.element) == $0.offset }).map(\.element) {
      let rows = form.newTerms.enumerated().filter { $0.element.language == tag && !tidy($0.element.text).isEmpty }
      guard !rows.isEmpty else { continue }
      let place = "/languages/\(sections.count)"
      for (number, row) in rows.enumerated() { fields["\(place)/terms/\(number)/term"] = "new-\(row.offset)-text" }
      let definition = form.definitions.enumerated().first { $0.element.language == tag }
      fields["\(place)/language"] = "new-\(rows[0].offset)-language"
      fields["\(place)/definition"] = definition.map { "definition-\($0.offset)-text" }
      fields["\(place)/definitionSource"] = definition.map { "definition-\($0.offset)-source" }
      sections.append(
        ConceptInput.Section(
          language: tag, definition: definition.flatMap { Self.value($0.element.text) },
          definitionSource: definition.flatMap { Self.value($0.element.source) },
          terms: rows.map { Self.term($0.element, language) }))
    }
    fields["/subjectField"] = "field"
    var input = ConceptInput(languages: sections)
    input.subjectField = Self.value(form.subjectField)
    input.notes = Self.value(form.note).map { [ConceptInput.Note(language: language.rawValue, text: $0)] }
    self.input = input
  }

  private static func term(_ row: TermFields, _ language: UILanguage) -> ConceptInput.Term {
    ConceptInput.Term(
      term: tidy(row.text), status: AdministrativeStatus(rawValue: row.status),
      partOfSpeech: PartOfSpeech(rawValue: row.partOfSpeech), gender: GrammaticalGender(rawValue: row.gender),
      notes: value(row.note).map { [ConceptInput.Note(language: language.rawValue, text: $0)] })
  }

  private static func value(_ text: String) -> String? { tidy(text).isEmpty ? nil : tidy(text) }
}
