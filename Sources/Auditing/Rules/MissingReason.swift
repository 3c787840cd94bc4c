import Linting
import Localization
import Terminology

/// Finds deprecated and superseded terms without a note on themselves or their entry.
enum MissingReason: AuditRule {
  static let id = "missing-reason"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term to avoid has no note that says why.",
    fr: "Un terme à éviter n’a pas de note qui dise pourquoi.")
  static let explanation = LocalizedText(
    """
    The note is what the writer reads under the finding. Say in a sentence why the term is to be avoided and whose usage it is.
    """,
    fr: """
      La note est ce que le rédacteur lit sous la remarque. Dire en une phrase pourquoi le terme est à éviter, et de qui il est l’usage.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.filter { term in
      term.isToAvoid && term.term.infos.notes.isEmpty && termbase.entries[term.entry].entry.infos.notes.isEmpty
    }.map { term in
      AuditFinding(
        term,
        LocalizedText(
          "no note says why “\(term.text)” is to be avoided",
          fr: "aucune note ne dit pourquoi éviter «\u{A0}\(term.text)\u{A0}»"))
    }
  }
}
