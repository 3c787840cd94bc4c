import Languages
import Linting
import Localization
import Terminology

/// Finds concepts with more than one preferred term in a language.
enum SeveralPreferredTerms: AuditRule {
  static let id = "several-preferred-terms"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A concept has two preferred terms in one language.",
    fr: "Une notion a deux termes privilégiés dans une même langue.")
  static let explanation = LocalizedText(
    """
    Which one is to be written? Leave one preferred, and make the others admitted.
    """,
    fr: """
      Lequel écrire\u{A0}? En garder un, et donner aux autres le statut admis.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var first: [Key: AuditedTerm] = [:]
    return termbase.terms.filter { $0.status == .preferred }.compactMap { term in
      let key = Key(entry: term.entry, language: term.language)
      guard let other = first[key] else {
        first[key] = term
        return nil
      }
      return AuditFinding(
        term,
        LocalizedText(
          "a second preferred term beside “\(other.text)”",
          fr: "un deuxième terme privilégié à côté de «\u{A0}\(other.text)\u{A0}»"))
    }
  }

  private struct Key: Hashable {
    let entry: Int
    let language: Language
  }
}
