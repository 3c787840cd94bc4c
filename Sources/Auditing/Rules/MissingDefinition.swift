import Linting
import Localization
import Terminology

/// Finds concepts without a definition in a working language, but for official names.
enum MissingDefinition: AuditRule {
  static let id = "missing-definition"
  static let severity = Severity.information
  static let summary = LocalizedText(
    "A concept has no definition in a working language.",
    fr: "Une notion n’a pas de définition dans une langue de travail.")
  static let explanation = LocalizedText(
    """
    Without a definition nobody knows whether two terms mean the same. Official names need none.
    """,
    fr: """
      Sans définition, nul ne sait si deux termes désignent la même chose. Les noms officiels n’en ont pas besoin.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.entries.indices.flatMap { number in
      let defined = termbase.definitions(of: number).map(\.language)
      return termbase.workingLanguages.compactMap { language -> AuditFinding? in
        let terms = termbase.usableTerms(of: number, language)
        guard !defined.contains(language), !defined.contains(nil), !terms.isEmpty,
          !terms.contains(where: { $0.isName || $0.isAbbreviated })
        else { return nil }
        return AuditFinding(
          number, .entry,
          LocalizedText(
            "no definition in \(language.name.english)", fr: "pas de définition en \(language.name.french)"))
      }
    }
  }
}
