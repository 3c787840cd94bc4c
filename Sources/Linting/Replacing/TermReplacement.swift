import Languages
import Localization
import TermMatching
import Terminology

/// What to write in the place of a term: another term of its concept in the same number, gender and capitals, with the
/// article that goes with it.
enum TermReplacement {
  /// The most replacements that are offered.
  private static let limit = 4

  /// The preferred term, then the admitted ones.
  static func proposal(at site: Site) -> Proposal {
    proposal(by: site.document.forms.replacements(for: site.term), at: site)
  }

  /// Some terms, the best first.
  static func proposal(by terms: [TermForms.Member], at site: Site) -> Proposal {
    // Where a complement cannot stand, an admitted term without one is better than the preferred one.
    let all = terms.map { edit(by: $0, at: site) }
    let reorders = site.language == .english || site.mention.occurrence.split != nil
    let misfits: [LocalizedText?] = reorders ? [Advice.modifier, Advice.coordination] : []
    let edits = all.filter { !misfits.contains($0.advice) } + all.filter { misfits.contains($0.advice) }
    let start = edits.flatMap(\.parts).map(\.range.lowerBound).min() ?? site.range.lowerBound
    let quoted = site.rangeWithQuotes
    let range = min(start, quoted.lowerBound)..<quoted.upperBound
    let isOverlapped = site.isOverlapped
    var texts: Set<String> = []
    let replacements = edits.map { edit in
      Finding.Replacement(edit.text(of: range, in: site.document.text), isFix: edit.advice == nil && !isOverlapped)
    }.filter { texts.insert($0.text).inserted }
    return Proposal(
      range: range, replacements: Array(replacements.prefix(limit)),
      advice: edits.first?.advice ?? (isOverlapped ? Advice.overlap : nil))
  }

  /// One term in the form that the place asks for.
  private static func edit(by member: TermForms.Member, at site: Site) -> PhraseEdit {
    let (term, forms) = (member.term, member.forms)
    guard TermForms.isAlike(term, site.term) else {
      return PhraseEdit(parts: [(site.rangeWithQuotes, written(term.text, at: site))], advice: Advice.form)
    }
    if let split = site.mention.occurrence.split { return SplitReplacement.edit(by: term, forms, split, at: site) }
    if !site.form.inflection.isEmpty { return verb(forms, term, at: site) }
    let number = site.number
    guard let form = form(of: term, among: forms, number.number, at: site) else {
      return PhraseEdit(parts: [(site.rangeWithQuotes, written(term.text, at: site))], advice: Advice.form)
    }
    var edit =
      site.language == .french
      ? FrenchPhrase(site, form, written(form.text, at: site), number: number.number ?? .singular).edit()
      : EnglishPhrase.edit(site, written(form.text, at: site))
    if let wanted = number.number, let found = form.grammaticalNumber, found != wanted { edit.advice = Advice.number }
    if !number.isCertain { edit.advice = edit.advice ?? Advice.number }
    if site.language == .french, FrenchCoordination.isBroken(by: form, at: site) {
      edit.advice = edit.advice ?? Advice.coordination
    }
    if site.language != .french, site.language != .english { edit.advice = edit.advice ?? Advice.article }
    edit.advice = edit.advice ?? FixDoubts.doubt(about: form, at: site)
    return edit
  }

  static func form(
    of term: IndexedTerm, among forms: [IndexedForm], _ number: GrammaticalNumber?, at site: Site
  ) -> IndexedForm? {
    let sameNumber = forms.filter { number == nil || $0.grammaticalNumber == nil || $0.grammaticalNumber == number }
    let gender = site.sex ?? term.gender
    return sameNumber.first { $0.gender == gender && $0.grammaticalNumber == number }
      ?? sameNumber.first { $0.gender == gender } ?? sameNumber.first { $0.gender == term.gender } ?? sameNumber.first
      ?? forms.first
  }

  /// A verb in the tense, mood and person of the found one.
  private static func verb(_ forms: [IndexedForm], _ term: IndexedTerm, at site: Site) -> PhraseEdit {
    let same = forms.first { form in
      form.inflection == site.form.inflection && form.gender == site.form.gender
        && form.grammaticalNumber == site.form.grammaticalNumber
    }
    let text = written(same?.text ?? term.text, at: site)
    var edit =
      site.language == .french
      ? FrenchElision.edit(site, text) : PhraseEdit(parts: [(site.rangeWithQuotes, text)], advice: nil)
    // Another verb may want other objects: it stays a suggestion.
    edit.advice = same == nil ? Advice.form : Advice.verb
    return edit
  }

  /// A text with the capitals and the apostrophes of the place.
  static func written(_ text: String, at site: Site) -> String {
    site.document.withApostrophes(site.capitalised(text))
  }
}
