import Languages
import Linting
import Localization
import Terminology

/// Finds equal terms of two concepts of one subject field.
enum SameTermInTwoConcepts: AuditRule {
  static let id = "same-term-in-two-concepts"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "The same term stands in two concepts of one subject field that do not refer to each other.",
    fr: "Un même terme figure dans deux notions d’un domaine qui ne renvoient pas l’une à l’autre.")
  static let explanation = LocalizedText(
    """
    Either the two are one concept, or the term has two senses: then each entry refers to the other, and its note says what is meant here.
    """,
    fr: """
      Ou bien les deux notions n’en font qu’une, ou bien le terme a deux sens\u{A0}: alors chaque entrée renvoie à l’autre, et sa note dit de quoi il s’agit.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var first: [Key: AuditedTerm] = [:]
    return termbase.terms.flatMap { term in
      let fields = termbase.entries[term.entry].entry.subjectFields
      return (fields.isEmpty ? [""] : fields).compactMap { field -> AuditFinding? in
        let words = TermWords(term.text, language: term.language)
        let key = Key(
          words: words, language: term.language, field: field, acronym: term.isAbbreviated ? term.text : nil)
        guard !words.words.isEmpty, let other = first[key] else {
          first[key] = term
          return nil
        }
        guard other.entry != term.entry, !refer(termbase, term.entry, other.entry) else { return nil }
        let id = termbase.entries[other.entry].entry.id
        return AuditFinding(
          term,
          LocalizedText(
            "“\(term.text)” stands in the concept “\(id)” too, and the two do not refer to each other",
            fr:
              "«\u{A0}\(term.text)\u{A0}» figure aussi dans la notion «\u{A0}\(id)\u{A0}», sans renvoi de l’une à l’autre"
          ))
      }
    }
  }

  /// Whether two entries point to each other.
  private static func refer(_ termbase: AuditedTermbase, _ one: Int, _ other: Int) -> Bool {
    func points(_ from: Int, _ to: Int) -> Bool {
      let entry = termbase.entries[from].entry
      let infos = entry.infos + entry.languages.flatMap { $0.terms.flatMap(\.infos) }
      return infos.crossReferences.contains { $0.target == termbase.entries[to].entry.id }
    }
    return points(one, other) && points(other, one)
  }

  private struct Key: Hashable {
    let words: TermWords
    let language: Language
    let field: String
    /// Acronyms with other capitals are other acronyms.
    let acronym: String?
  }
}
