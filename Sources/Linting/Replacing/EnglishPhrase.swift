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
    } else if sharesWords(text, site) {
      edit.advice = Advice.coordination
    }
    guard let before = site.before.first, before.folded == "a" || before.folded == "an" else { return edit }
    let article = EnglishArticle.isAn(before: site.isInCapitals ? text.lowercased() : text) ? "an" : "a"
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
    guard hasComplement(text), !hasComplement(site.form.text) else { return false }
    if isPossessive(site) { return true }
    guard site.form.grammaticalNumber != .plural || site.form.text.hasSuffix("people") else { return false }
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

  /// Whether words coordinated with a part of the term would hang in the air: `regular and illegal migrants`, `rights of man
  /// and of women`.
  private static func sharesWords(_ text: String, _ site: Site) -> Bool {
    if isCoordinated(site) {
      return hasComplement(text) || text.split(separator: " ").last != site.form.text.split(separator: " ").last
    }
    guard hasComplement(site.form.text), let next = site.after.first, next.gap == .space,
      ["and", "or"].contains(next.folded), site.after.count > 1
    else { return false }
    let other = site.after[1].folded
    return !hasComplement(text) && (!functionWords.contains(other) || ["of", "in", "to", "for"].contains(other))
  }

  private static func isPossessive(_ site: Site) -> Bool {
    let next = site.document.text[site.range.upperBound...].prefix(3)
    return next.first == UInt8(ascii: "'") || next.elementsEqual([0xE2, 0x80, 0x99])
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
