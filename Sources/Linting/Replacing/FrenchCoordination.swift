import Languages
import TermMatching

/// Tells whether what is coordinated with a part of a French term would hang in the air behind another term.
enum FrenchCoordination {
  private static let conjunctions: Set<String> = ["et", "ou", "ni"]
  private static let prepositions: Set<String> = [
    "de", "d'", "du", "des", "à", "au", "aux", "en", "par", "pour", "sans", "sur", "dans", "contre",
  ]
  /// What opens another phrase: nothing is shared with it.
  private static let openers: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre",
    "nos",
    "il", "ils", "elle", "elles", "on", "qui", "que", "qu'", "ne", "n'", "se", "s'", "dont", "où", "nous", "vous", "je",
    "j'", "y", "avec", "non", "plusieurs", "quelques", "tous", "toutes", "tout", "toute", "chaque", "aucun", "aucune",
    "est", "sont", "était", "a", "ont", "même", "surtout", "donc", "ainsi", "parfois", "mais", "c'",
  ]

  /// Whether the words behind the term share something with it that a form does not have.
  ///
  /// `trafiquants de personnes et d'armes`: the head is shared; it must stay. `migrants illégaux et réguliers`: the
  /// adjectives are; a complement in the place of the first parts the second from its noun.
  static func isBroken(by form: IndexedForm, at site: Site) -> Bool {
    guard let conjunction = site.after.first, conjunction.gap == .space, conjunctions.contains(conjunction.folded),
      site.after.count > 1, site.after[1].gap != .punctuation
    else { return false }
    let next = site.after[1].folded
    if openers.contains(next) { return false }
    if prepositions.contains(next) {
      return hasComplement(site.form.text)
        && (head(form.text) != head(site.form.text) || !hasComplement(form.text))
    }
    // An adjective goes on from an adjective, or a noun begins: only a person can tell.
    return true
  }

  private static func hasComplement(_ text: String) -> Bool {
    text.split { $0 == " " || $0 == "'" || $0 == "’" }.dropFirst().contains {
      prepositions.contains(String($0)) || $0 == "d"
    }
  }

  private static func head(_ text: String) -> [UInt8]? { TermWords(text, language: .french).words.first?.folded }
}
