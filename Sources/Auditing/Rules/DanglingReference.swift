import Languages
import Linting
import Localization
import Terminology

/// Finds cross-references to ids that nothing has.
enum DanglingReference: AuditRule {
  static let id = "dangling-reference"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A reference leads to no concept or term.",
    fr: "Un renvoi ne mène à aucune notion ni aucun terme.")
  static let explanation = LocalizedText(
    """
    Write the id of a concept or term of the termbase as target, or as content where the concept stands in another file.
    """,
    fr: """
      Donner comme cible l’identifiant d’une notion ou d’un terme de la base, ou comme contenu si la notion est dans un autre fichier.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.entries.enumerated().flatMap { number, item in
      let own = item.entry.infos.crossReferences.map { ($0, AuditFinding.Place.entry) }
      let inner = item.entry.languages.enumerated().flatMap { section, part in
        part.terms.enumerated().flatMap { place, term in
          term.infos.crossReferences.map { ($0, AuditFinding.Place.term(section: section, place: place)) }
        }
      }
      return (own + inner).filter { !termbase.has($0.0.target) }.map { reference, place in
        AuditFinding(
          number, place,
          LocalizedText(
            "a reference to “\(reference.target)”, which is nowhere",
            fr: "un renvoi à «\u{A0}\(reference.target)\u{A0}», qui n’est nulle part"))
      }
    }
  }
}
