import Linting
import Localization
import Terminology

/// Finds definitions without a source, and preferred terms that have none in a language without any.
enum MissingSource: AuditRule {
  static let id = "missing-source"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A definition or a preferred term has no source.",
    fr: "Une définition ou un terme privilégié n’a pas de source.")
  static let explanation = LocalizedText(
    """
    A reader must be able to check. Name the document, or say that the wording is your own.
    """,
    fr: """
      Le lecteur doit pouvoir vérifier. Citer le document, ou dire que la rédaction est propre.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for number in termbase.entries.indices {
      for (place, _, definition) in termbase.definitions(of: number) where definition.source == nil {
        findings.append(
          AuditFinding(
            number, place, LocalizedText("the definition has no source", fr: "la définition n’a pas de source")))
      }
    }
    for term in termbase.terms where term.status == .preferred && term.term.infos.sources.isEmpty {
      let entry = termbase.entries[term.entry].entry
      guard entry.infos.sources.isEmpty, entry.languages[term.section].infos.sources.isEmpty else { continue }
      findings.append(
        AuditFinding(
          term, LocalizedText("“\(term.text)” has no source", fr: "«\u{A0}\(term.text)\u{A0}» n’a pas de source")))
    }
    return findings
  }
}
