import Linting
import Localization
import Terminology

/// Finds terms to avoid that no term of the same part of speech can replace.
enum OtherPartOfSpeech: AuditRule {
  static let id = "other-part-of-speech"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term to avoid is of another part of speech than all terms that could replace it.",
    fr: "Un terme à éviter n’est d’aucune des catégories grammaticales de ceux qui pourraient le remplacer.")
  static let explanation = LocalizedText(
    """
    A noun cannot stand where a verb stood. Add an admitted term of the same part of speech, or make another concept of the verb.
    """,
    fr: """
      Un nom ne peut prendre la place d’un verbe. Ajouter un terme admis de la même catégorie, ou faire du verbe une autre notion.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.compactMap { term in
      guard term.isToAvoid, let part = term.term.partOfSpeech else { return nil }
      let others = termbase.usableTerms(of: term.entry, term.language).compactMap(\.term.partOfSpeech)
      guard let first = others.first, !others.contains(part) else { return nil }
      return AuditFinding(
        term,
        LocalizedText(
          "“\(term.text)” (\(part.name.english)) would be replaced by another part of speech (\(first.name.english))",
          fr:
            "«\u{A0}\(term.text)\u{A0}» (\(part.name.french)) serait remplacé par une autre catégorie (\(first.name.french))"
        ))
    }
  }
}
