import Linting
import Localization
import Terminology

/// Finds terms without a status in entries that have statuses.
enum MissingStatus: AuditRule {
  static let id = "missing-status"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term has no administrative status beside terms that have one.",
    fr: "Un terme n’a pas de statut administratif, alors que d’autres en ont un.")
  static let explanation = LocalizedText(
    """
    Without a status nobody is told whether to write the term. Give it one of the four.
    """,
    fr: """
      Sans statut, nul ne sait s’il faut écrire le terme. Lui en donner un des quatre.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    let marked = Set(termbase.terms.filter { $0.status != nil }.map(\.entry))
    return termbase.terms.filter { $0.status == nil && marked.contains($0.entry) }.map { term in
      AuditFinding(
        term, LocalizedText("“\(term.text)” has no status", fr: "«\u{A0}\(term.text)\u{A0}» n’a pas de statut"))
    }
  }
}
