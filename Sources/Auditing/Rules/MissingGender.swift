import Languages
import Linting
import Localization
import Terminology

/// Finds French nouns without a gender.
enum MissingGender: AuditRule {
  static let id = "missing-gender"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A French noun has no gender.",
    fr: "Un nom français n’a pas de genre.")
  static let explanation = LocalizedText(
    """
    The article and the adjectives of a replacement follow the gender.
    """,
    fr: """
      L’article et les adjectifs d’un remplacement suivent le genre.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.filter { term in
      term.language == .french && term.term.partOfSpeech == .noun && term.term.gender == nil
    }.map { term in
      AuditFinding(
        term,
        LocalizedText("the noun “\(term.text)” has no gender", fr: "le nom «\u{A0}\(term.text)\u{A0}» n’a pas de genre")
      )
    }
  }
}
