import Languages
import Linting
import Localization
import Terminology

/// Finds words that neither the dictionary of the language has nor the list of the termbase.
enum Spelling: AuditRule {
  static let id = "spelling"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A word of a term is in no dictionary.",
    fr: "Un mot d’un terme n’est dans aucun dictionnaire.")
  static let explanation = LocalizedText(
    """
    Correct the word; if it is right, write it into the file words.en.txt or words.fr.txt beside the termbase. Acronyms, names and terms to avoid, which may be misspelt on purpose, are left alone.
    """,
    fr: """
      Corriger le mot\u{A0}; s’il est juste, l’ajouter au fichier words.fr.txt ou words.en.txt à côté de la base. Les sigles, les noms et les termes à éviter, parfois mal écrits à dessein, ne sont pas vérifiés.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.compactMap { term in
      guard !term.isAbbreviated, !term.isToAvoid, !termbase.isForeign(term),
        let list = termbase.spelling[term.language],
        !termbase.isForeign(term),
        let word = words(of: term).first(where: { !list.contains($0) })
      else { return nil }
      return AuditFinding(
        term,
        LocalizedText(
          "the word “\(word)” is in no dictionary", fr: "le mot «\u{A0}\(word)\u{A0}» n’est dans aucun dictionnaire"))
    }
  }

  /// The words in small letters without figures: others are names.
  private static func words(of term: AuditedTerm) -> [String] {
    let marks: Set<Character> = ["(", ")", ",", ";", ":", ".", "«", "»", "“", "”", "/", "–", "\"", "!", "?"]
    let words = term.text.split { $0.isWhitespace || marks.contains($0) }.flatMap { word -> [Substring] in
      // An elided word is written with an apostrophe behind it, which dictionaries do not have; a possessive too.
      let parts = word.split { $0 == "'" || $0 == "’" }
      let isElided = term.language == .french && parts.count == 2 && parts[0].count <= 2
      return parts.count == 1 ? parts : isElided ? [parts[1]] : [word]
    }
    return words.map(String.init).filter { word in
      !word.contains { $0.isUppercase || $0.isNumber } && word.filter(\.isLetter).count > 1
    }
  }
}
