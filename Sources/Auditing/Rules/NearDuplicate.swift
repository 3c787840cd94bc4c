import Languages
import Linting
import Localization
import Terminology

/// Finds terms of two concepts that are nearly the same: without accents, hyphens and spaces, or but for one letter of a long term.
enum NearDuplicate: AuditRule {
  static let id = "near-duplicate"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term differs from one of another concept by accents, hyphens, spaces or a letter only.",
    fr: "Un terme ne diffère de celui d’une autre notion que par des accents, traits d’union, espaces ou une lettre.")
  static let explanation = LocalizedText(
    """
    Two concepts may have been made for one, or one of the terms is misspelt. Merge the concepts, or let them refer to each other.
    """,
    fr: """
      Deux notions ont peut-être été créées pour une seule, ou l’un des termes est mal écrit. Fusionner les notions, ou les faire renvoyer l’une à l’autre.
      """)

  /// Shorter terms often differ by one letter and are right.
  private static let longTerm = 14

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var known: [Key: [Int]] = [:]
    var findings: [AuditFinding] = []
    for (number, term) in termbase.terms.enumerated() where !term.isAbbreviated {
      let letters = letters(of: term)
      guard letters.count > 4 else { continue }
      var rivals: [Int] = []
      for spelling in [letters] + shorter(letters) {
        let key = Key(letters: spelling, language: term.language)
        rivals += known[key] ?? []
        known[key, default: []].append(number)
      }
      guard let rival = rivals.first(where: { isRival(termbase.terms[$0], term, termbase) }) else { continue }
      let other = termbase.terms[rival]
      let id = termbase.entries[other.entry].entry.id
      findings.append(
        AuditFinding(
          term,
          LocalizedText(
            "“\(term.text)” is nearly “\(other.text)” of the concept “\(id)”",
            fr: "«\u{A0}\(term.text)\u{A0}» est presque «\u{A0}\(other.text)\u{A0}», de la notion «\u{A0}\(id)\u{A0}»"))
      )
    }
    return findings
  }

  /// The letters and figures of a term without accents.
  private static func letters(of term: AuditedTerm) -> [UInt8] {
    TermWords(term.text, language: term.language).words.flatMap { Folding.stripped($0.folded) }.filter {
      $0 != UInt8(ascii: "'")
    }
  }

  /// A long term without each of its letters in turn: two that differ by one letter have one of these in common.
  private static func shorter(_ letters: [UInt8]) -> [[UInt8]] {
    guard letters.count >= longTerm, letters.count <= 60 else { return [] }
    return letters.indices.map { place in Array(letters[..<place] + letters[(place + 1)...]) }
  }

  /// Whether two terms of different concepts are nearly the same and not the same, which is another rule's finding, nor
  /// forms of one word.
  private static func isRival(_ one: AuditedTerm, _ other: AuditedTerm, _ termbase: AuditedTermbase) -> Bool {
    guard one.entry != other.entry else { return false }
    let (first, second) = (termbase.entries[one.entry].entry, termbase.entries[other.entry].entry)
    if TermWords(one.text, language: one.language) == TermWords(other.text, language: other.language) { return false }
    // Another number is another thing: `Convention 97`, `Convention 143`.
    if one.text.filter(\.isNumber) != other.text.filter(\.isNumber) { return false }
    return !first.refersTo(second.id) && !second.refersTo(first.id)
  }

  private struct Key: Hashable {
    let letters: [UInt8]
    let language: Language
  }
}
