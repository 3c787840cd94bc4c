import Languages
import Linting
import Localization
import Terminology

/// Finds plurals that have a singular. Names and acronyms are left alone.
enum NotInBaseForm: AuditRule {
  static let id = "not-in-base-form"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term is not in its base form.",
    fr: "Un terme n’est pas à sa forme de base.")
  static let explanation = LocalizedText(
    """
    Terms stand in the singular, those for persons in French in the masculine: all other forms are made from that. A term that is used in the plural alone says so in a note, or has a plural as its preferred term in the other languages too.
    """,
    fr: """
      Les termes sont au singulier, ceux de personnes au masculin en français\u{A0}: toutes les autres formes en sont tirées. Un terme qui ne s’emploie qu’au pluriel le dit dans une note, ou a un pluriel pour terme privilégié dans les autres langues aussi.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var singulars: [Int: String] = [:]
    for (number, term) in termbase.terms.enumerated() {
      guard term.term.partOfSpeech == .noun, !term.isAbbreviated, !term.isName,
        let base = termbase.inflector.singular(of: term.description, language: term.language)
      else { continue }
      singulars[number] = base
    }
    // A concept of several things is plural in every language.
    var plurals: [Int: Set<Language>] = [:]
    for number in singulars.keys where termbase.terms[number].status == .preferred {
      plurals[termbase.terms[number].entry, default: []].insert(termbase.terms[number].language)
    }
    return singulars.compactMap { number, base in
      let term = termbase.terms[number]
      guard (plurals[term.entry]?.count ?? 0) < 2, !saysPlural(termbase.entries[term.entry].entry, term) else {
        return nil
      }
      return AuditFinding(
        term,
        LocalizedText(
          "“\(term.text)” is a plural: the base form is “\(base)”",
          fr: "«\u{A0}\(term.text)\u{A0}» est un pluriel\u{A0}: la forme de base est «\u{A0}\(base)\u{A0}»"))
    }
  }

  /// Whether a note speaks of the plural.
  private static func saysPlural(_ entry: ConceptEntry, _ term: AuditedTerm) -> Bool {
    (entry.infos.notes + term.term.infos.notes).contains { note in
      let text = note.content.text.lowercased()
      return text.contains("plural") || text.contains("pluriel")
    }
  }
}
