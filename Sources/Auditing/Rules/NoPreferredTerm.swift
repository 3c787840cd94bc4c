import Languages
import Linting
import Localization
import Terminology

/// Finds concepts without a preferred term in a working language. Where no term has a status, any is taken for preferred.
enum NoPreferredTerm: AuditRule {
  static let id = "no-preferred-term"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A concept has no preferred term in a working language.",
    fr: "Une notion n’a pas de terme privilégié dans une langue de travail.")
  static let explanation = LocalizedText(
    """
    Whoever looks the concept up finds no answer. Add the term, or give one of the terms the status preferred.
    """,
    fr: """
      Qui cherche la notion ne trouve pas de réponse. Ajouter le terme, ou donner à l’un des termes le statut privilégié.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.entries.indices.flatMap { number in
      termbase.workingLanguages.compactMap { language -> AuditFinding? in
        let terms = termbase.terms(of: number, language)
        let isUnmarked = !terms.isEmpty && terms.allSatisfy { $0.status == nil }
        guard !isUnmarked, !terms.contains(where: { $0.status == .preferred }) else { return nil }
        return AuditFinding(
          number, .entry,
          LocalizedText(
            "no preferred term in \(language.name.english)",
            fr: "pas de terme privilégié en \(language.name.french)"))
      }
    }
  }
}
