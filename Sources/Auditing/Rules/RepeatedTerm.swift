import Languages
import Linting
import Localization
import Terminology

/// Finds terms that stand twice in a language of a concept, with equal words.
enum RepeatedTerm: AuditRule {
  static let id = "repeated-term"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A term stands twice in one concept and language.",
    fr: "Un terme figure deux fois dans la même notion et la même langue.")
  static let explanation = LocalizedText(
    """
    One of the two is an oversight, and their statuses may disagree. Merge them.
    """,
    fr: """
      L’un des deux est un oubli, et leurs statuts peuvent se contredire. Les fusionner.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var seen: Set<Key> = []
    return termbase.terms.compactMap { term in
      let key = Key(entry: term.entry, language: term.language, words: TermWords(term.text, language: term.language))
      guard !term.text.isEmpty, !seen.insert(key).inserted, !term.isAbbreviated else { return nil }
      return AuditFinding(
        term,
        LocalizedText(
          "“\(term.text)” stands in this concept already",
          fr: "«\u{A0}\(term.text)\u{A0}» figure déjà dans cette notion"))
    }
  }

  private struct Key: Hashable {
    let entry: Int
    let language: Language
    let words: TermWords
  }
}
