import Languages
import Localization
import TermMatching
import Terminology

/// What makes a replacement a suggestion whatever the language: something in the term or beside it that a person must see.
enum FixDoubts {
  /// The first doubt about a form in the place of a term, or nil.
  static func doubt(about form: IndexedForm, at site: Site) -> LocalizedText? {
    if site.mention.occurrence.isInterrupted || site.document.isQuoted(site.range) { return Advice.quotation }
    if holdsDigits(site) { return Advice.pageNumber }
    if hasParticle(site) { return Advice.article }
    if isChangedName(site) { return Advice.form }
    if losesSex(form, site) { return Advice.agreement }
    return isDoubled(form, site) ? Advice.doubled : nil
  }

  /// Whether figures stand in the words that the term does not have: the call of a note, the number of a page.
  private static func holdsDigits(_ site: Site) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    return site.words.utf8.contains(where: isDigit) && !site.form.text.utf8.contains(where: isDigit)
  }

  /// Whether a particle hangs on the term: `ces clandestins-là`.
  private static func hasParticle(_ site: Site) -> Bool { site.after.first?.gap == .hyphen }

  /// Whether a name stands in another number than its own, or goes on behind the term (`Communauté européenne du charbon`).
  private static func isChangedName(_ site: Site) -> Bool {
    guard site.term.text.first?.isUppercase == true else { return false }
    if site.form.grammaticalNumber == .plural, !site.form.isBase { return true }
    return site.after.first.map { $0.gap == .space && ["du", "of"].contains($0.folded) } ?? false
  }

  /// Whether a woman would become a man.
  private static func losesSex(_ form: IndexedForm, _ site: Site) -> Bool {
    site.sex == .feminine && form.gender == .masculine
  }

  /// Whether the concept is named beside the term already: `la traite et le trafic d'êtres humains`.
  private static func isDoubled(_ form: IndexedForm, _ site: Site) -> Bool {
    if site.document.hasNeighbour(of: site.mention) { return true }
    // `les demandeurs et chercheurs d'asile`: the head stands before the conjunction.
    guard let conjunction = site.before.first, ["et", "ou", "and", "or", "ni"].contains(conjunction.folded),
      site.before.count > 1
    else { return false }
    let head = TermWords(form.text, language: site.language).words.first.map {
      String(decoding: $0.folded, as: UTF8.self)
    }
    return head == site.before[1].folded
  }
}
