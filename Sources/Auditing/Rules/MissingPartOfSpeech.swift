import Languages
import Linting
import Localization
import Terminology

/// Finds terms without a part of speech in French and English.
enum MissingPartOfSpeech: AuditRule {
  static let id = "missing-part-of-speech"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term has no part of speech.",
    fr: "Un terme n’a pas de catégorie grammaticale.")
  static let explanation = LocalizedText(
    """
    The part of speech tells which forms a term has: without it a verb is found in the infinitive only.
    """,
    fr: """
      La catégorie grammaticale dit quelles formes a un terme\u{A0}: sans elle, un verbe n’est trouvé qu’à l’infinitif.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.filter { term in
      term.term.partOfSpeech == nil && (term.language == .french || term.language == .english)
    }.map { term in
      AuditFinding(
        term,
        LocalizedText(
          "“\(term.text)” has no part of speech", fr: "«\u{A0}\(term.text)\u{A0}» n’a pas de catégorie grammaticale"))
    }
  }
}
