import Localization
import Terminology
import WebPages

extension ConceptForm {
  /// What is wrong with single fields, as far as the form alone tells, by their names.
  ///
  /// - Parameter entry: the concept; nil for a new one.
  func faults(in entry: ConceptEntry?) -> [String: LocalizedText] {
    var faults: [String: LocalizedText] = [:]
    let written = newTerms.filter { !tidy($0.text).isEmpty }
    for (number, definition) in definitions.enumerated() {
      let section = entry?.languages.first { $0.language.rawValue == definition.language }
      let hasTerms = !(section?.terms.isEmpty ?? true) || written.contains { $0.language == definition.language }
      if definition.isTextTouched, tidy(definition.text).isEmpty {
        faults["definition-\(number)-text"] = .emptied
      } else if definition.isTextTouched || definition.isSourceTouched, !hasTerms {
        faults["definition-\(number)-text"] = .definitionWithoutTerm
      } else if definition.isSourceTouched, tidy(definition.source).isEmpty {
        faults["definition-\(number)-source"] = .emptied
      } else if definition.isSourceTouched, tidy(definition.text).isEmpty {
        faults["definition-\(number)-source"] = .sourceWithoutDefinition
      }
    }
    for (number, term) in newTerms.enumerated() where tidy(term.text).isEmpty && !tidy(term.note).isEmpty {
      faults["new-\(number)-text"] = .noteWithoutTerm
    }
    guard entry != nil else {
      if written.isEmpty { faults["new-0-text"] = .noTerm }
      return faults
    }
    if let number = terms.lastIndex(where: \.isRemoved), terms.allSatisfy(\.isRemoved), written.isEmpty {
      faults["term-\(number)-status"] = .lastTerm
    }
    for (number, term) in terms.enumerated() where term.isNewlyDeprecated && !term.isRemoved {
      if let fault = deprecationFault(term, written) { faults["term-\(number)-\(fault.field)"] = fault.text }
    }
    return faults
  }

  private func deprecationFault(_ term: TermFields, _ written: [TermFields]) -> (field: String, text: LocalizedText)? {
    let avoided = [AdministrativeStatus.deprecated.rawValue, AdministrativeStatus.superseded.rawValue]
    let usable = (terms + written).filter { other in
      other.language == term.language && other.text != term.text && !other.isRemoved && !avoided.contains(other.status)
    }
    let other = tidy(term.instead)
    if usable.isEmpty { return ("status", .nothingLeft) }
    return other.isEmpty || usable.contains { tidy($0.text) == other }
      ? nil : ("instead", .notAmong(usable.map(\.text)))
  }
}

extension LocalizedText {
  fileprivate static let emptied = Self(
    "It can be replaced here, but not left empty.", fr: "Il est possible de le remplacer ici, non de le vider.")
  fileprivate static let definitionWithoutTerm = Self(
    "A definition needs a term in its language: add one.",
    fr: "Une définition demande un terme dans sa langue\u{A0}: en ajouter un.")
  fileprivate static let sourceWithoutDefinition = Self(
    "A source needs a definition.", fr: "Une source demande une définition.")
  fileprivate static let noteWithoutTerm = Self(
    "The term of this note is missing.", fr: "Le terme de cette note manque.")
  fileprivate static let noTerm = Self(
    "A concept has one term at least.", fr: "Une notion a au moins un terme.")
  fileprivate static let lastTerm = Self(
    "A concept has one term at least: leave one, or add another.",
    fr: "Une notion a au moins un terme\u{A0}: en garder un, ou en ajouter un autre.")
  fileprivate static let nothingLeft = Self(
    "No term would be left to use in this language: add one, or choose another status.",
    fr: "Il ne resterait aucun terme à employer dans cette langue\u{A0}: en ajouter un, ou choisir un autre statut.")

  fileprivate static func notAmong(_ terms: [String]) -> Self {
    let list = terms.joined(separator: ", ")
    return Self(
      "This is no term of the concept that may be used; there are: \(list).",
      fr: "Ce n’est pas un terme de la notion qui puisse s’employer\u{A0}; il y a\u{A0}: \(list).")
  }
}
