import Languages
import Localization

/// Puts a French verb into the place of another one: the word before it loses its vowel or gets it back.
enum FrenchElision {
  private static let full = [
    "d'": "de", "n'": "ne", "j'": "je", "s'": "se", "m'": "me", "t'": "te", "qu'": "que", "lorsqu'": "lorsque",
    "puisqu'": "puisque",
  ]

  static func edit(_ site: Site, _ text: String) -> PhraseEdit {
    var edit = PhraseEdit(parts: [(site.rangeWithQuotes, text)], advice: nil)
    guard let before = site.before.first, before.gap == .space || before.gap == .nothing else { return edit }
    let hasVowel = FrenchSound.takesElision(text)
    let new: String
    if let whole = full[before.folded], !hasVowel {
      new = whole
    } else if hasVowel, let elided = full.first(where: { $0.value == before.folded })?.key {
      new = elided
    } else if hasVowel, before.folded == "le" || before.folded == "la" {
      new = "l'"
    } else {
      return edit
    }
    let isCapital = before.capitals != .none
    let text = isCapital ? new.prefix(1).uppercased() + new.dropFirst() : new
    edit.parts.insert((before.range, site.document.withApostrophes(text)), at: 0)
    return edit
  }
}
