import Linting
import Localization

/// Finds deprecated and superseded terms in a language that has no other term of the concept.
enum DeprecatedWithoutReplacement: AuditRule {
  static let id = "deprecated-without-replacement"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A term to avoid has no term to write instead.",
    fr: "Un terme à éviter n’a pas de remplaçant.")
  static let explanation = LocalizedText(
    """
    A writer who is told to avoid a word wants to know another one. Add a preferred or an admitted term in the same language.
    """,
    fr: """
      À qui il faut éviter un mot, il en faut un autre. Ajouter un terme privilégié ou admis dans la même langue.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.filter { $0.isToAvoid && termbase.usableTerms(of: $0.entry, $0.language).isEmpty }.map { term in
      AuditFinding(
        term,
        LocalizedText(
          "“\(term.text)” is to be avoided, and nothing is there to write instead",
          fr: "«\u{A0}\(term.text)\u{A0}» est à éviter, et rien n’est donné pour le remplacer"))
    }
  }
}
