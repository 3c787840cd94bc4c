import Drafts
import Languages
import Linting
import Localization
import Terminology

/// Finds deprecated and superseded terms in definitions, as in a draft.
enum DeprecatedTermInDefinition: AuditRule {
  static let id = "deprecated-term-in-definition"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A definition uses a term that the termbase says to avoid.",
    fr: "Une définition emploie un terme que la base dit d’éviter.")
  static let explanation = LocalizedText(
    """
    The termbase must follow its own advice. Definitions are checked as drafts are.
    """,
    fr: """
      La base doit suivre ses propres conseils. Les définitions sont vérifiées comme des textes.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    let linter = Linter(termbase.index, LintOptions(minimum: .warning))
    return termbase.entries.indices.flatMap { number in
      termbase.definitions(of: number).flatMap { place, language, definition in
        let draft = DraftFormat.plainText.draft(Array(definition.text.utf8))
        return linter.findings(in: draft, language: language ?? linter.language(of: draft)).map { finding in
          AuditFinding(
            number, place,
            LocalizedText(
              "in the definition, \(finding.message.english)", fr: "dans la définition, \(finding.message.french)"))
        }
      }
    }
  }
}
