import Languages
import Localization
import TermMatching
import Terminology

/// Puts an English term into the place of another one, with the indefinite article before it.
enum EnglishPhrase {
  static func edit(_ site: Site, _ text: String) -> PhraseEdit {
    var edit = PhraseEdit(parts: [(site.rangeWithQuotes, text)], advice: nil)
    if modifiesNoun(text, site) {
      edit.advice = Advice.modifier
    } else if isCoordinated(site), hasComplement(text) {
      edit.advice = Advice.coordination
    }
    guard let before = site.before.first, before.folded == "a" || before.folded == "an" else { return edit }
    let article = EnglishArticle.isAn(before: text) ? "an" : "a"
    guard before.folded != article else { return edit }
    guard before.gap == .space else {
      edit.advice = edit.advice ?? Advice.article
      return edit
    }
    let isCapital = before.capitals != .none
    let capital = site.isInCapitals ? article.uppercased() : article.prefix(1).uppercased() + article.dropFirst()
    edit.parts.insert((before.range, isCapital ? capital : article), at: 0)
    return edit
  }

  /// Whether an English singular may stand before a noun that it modifies (`illegal migrant children`), where a term with
  /// a complement cannot take its place.
  private static func modifiesNoun(_ text: String, _ site: Site) -> Bool {
    guard site.form.grammaticalNumber != .plural, hasComplement(text), !hasComplement(site.form.text) else {
      return false
    }
    if isPossessive(site) { return true }
    guard let after = site.after.first, after.gap == .space else { return false }
    return !functionWords.contains(after.folded)
  }

  /// Whether an adjective before the term shares its noun: `regular and illegal migrants`.
  private static func isCoordinated(_ site: Site) -> Bool {
    guard let conjunction = site.before.first, conjunction.gap == .space, site.before.count > 1,
      ["and", "or", "nor"].contains(conjunction.folded), site.form.text.contains(" ")
    else { return false }
    let other = site.before[1].folded
    return !functionWords.contains(other) && !other.hasSuffix("s")
  }

  private static func isPossessive(_ site: Site) -> Bool {
    site.after.first.map { $0.gap == .nothing && $0.folded == "'s" } ?? false
  }

  /// Whether a preposition stands in a term.
  private static func hasComplement(_ text: String) -> Bool {
    text.split(separator: " ").contains { ["in", "of", "for", "by", "with", "to"].contains($0) }
  }

  /// Words after which a noun phrase is surely at its end.
  private static let functionWords: Set<String> = [
    "is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "who",
    "whose", "which", "that", "in", "on", "at", "of", "from", "to", "by", "for", "with", "without", "as", "than", "and",
    "or", "but", "because", "when", "while", "where", "before", "after", "into", "under", "if", "the", "a", "an",
    "this",
    "not",
  ]
}
