import Languages
import Localization
import TermMatching
import Terminology

/// Puts a French term into the place of another one, with the words before it that change.
struct FrenchPhrase {
  private let site: Site
  private let form: IndexedForm
  private let text: String
  private let gender: GrammaticalGender
  private let number: GrammaticalNumber

  /// - Parameters:
  ///   - form: the form that is to stand there.
  ///   - text: its words, with their capitals.
  init(_ site: Site, _ form: IndexedForm, _ text: String, number: GrammaticalNumber) {
    self.site = site
    self.form = form
    self.text = text
    self.number = form.grammaticalNumber ?? number
    let told = form.gender == .masculine || form.gender == .feminine ? form.gender : nil
    gender = told ?? site.gender ?? .masculine
  }

  /// The edit of the term and of what stands before it.
  func edit() -> PhraseEdit {
    var edit = PhraseEdit(parts: [(site.rangeWithQuotes, text)], advice: nil)
    var hasVowel = FrenchSound.takesElision(text)
    var neighbours = site.before[...]
    var isAdjacent = true
    while let neighbour = neighbours.popFirst(), isAdjacent {
      guard neighbour.gap == .space || neighbour.gap == .nothing else {
        if neighbour.gap == .quotes { edit.advice = Advice.quotation }
        break
      }
      let word = neighbour.folded
      guard let new = FrenchDeterminer.form(of: word, gender, number, hasVowel) else {
        // A word that is not known may be an adjective.
        if site.gender != gender { edit.advice = Advice.article }
        break
      }
      if isPronoun(word, before: neighbours.first) { break }
      let isContraction = (word == "le" || word == "la" || word == "l'") && (new == "le" || new == "les")
      if isContraction, let preposition = neighbours.first, preposition.folded == "de" || preposition.folded == "à",
        preposition.gap == .space
      {
        let contracted = FrenchDeterminer.contracted(preposition.folded, gender, number, hasVowel)
        replace(preposition.range.lowerBound..<neighbour.range.upperBound, contracted, preposition, &edit)
        break
      }
      if new != word { replace(neighbour.range, new, neighbour, &edit) }
      // Before an adjective stands its article; `tout` stands before the article.
      if FrenchDeterminer.isAdjective(word), let next = neighbours.first,
        ["et", "ou"].contains(next.folded) || next.gap == .punctuation
      {
        // `ce grand et vieux trafic`: more of them agree.
        if site.gender != gender { edit.advice = Advice.article }
      }
      isAdjacent =
        FrenchDeterminer.isAdjective(word) || ["tout", "toute", "tous", "toutes"].contains(neighbours.first?.folded)
      hasVowel = FrenchSound.takesElision(new)
    }
    if edit.advice == nil { edit.advice = adviceOnAgreement() }
    return edit
  }

  /// `il la traite`: a pronoun that looks like an article. The match would not stand there as a noun.
  private func isPronoun(_ word: String, before: Neighbour?) -> Bool {
    guard ["le", "la", "l'", "les"].contains(word), let before else { return false }
    return before.gap == .space && ["il", "elle", "on", "ils", "elles", "je", "tu"].contains(before.folded)
  }

  /// What agrees with the term behind it, where that would change.
  private func adviceOnAgreement() -> LocalizedText? {
    // A noun for both genders agrees as the other one did.
    let isSame = site.gender == gender || site.gender == nil && form.gender == .other
    if isSame {
      // An adjective of the old complement would hang in the air.
      let isDangling = changesEnd && FrenchAgreement.continues(site.after.first)
      return isDangling ? Advice.agreement : nil
    }
    let mayAgree =
      FrenchAgreement.mayFollow(site.after) || FrenchAgreement.mayPrecede(site.before)
      || FrenchAgreement.isTakenUp(behind: site.range.upperBound, in: site.document.text)
    return mayAgree ? Advice.agreement : nil
  }

  /// Whether the old term ends in a complement and the new one in another word.
  private var changesEnd: Bool {
    let words = site.form.text.split { $0 == " " || $0 == "'" }
    let hasComplement = words.dropFirst().contains {
      ["de", "d", "du", "des", "en", "à", "au", "aux", "par"].contains($0)
    }
    return hasComplement && words.last != form.text.split { $0 == " " || $0 == "'" }.last
  }

  private func replace(_ range: Range<Int>, _ new: String, _ old: Neighbour, _ edit: inout PhraseEdit) {
    var text = new
    switch old.capitals {
    // A single capital is all that `L'` has, so the term tells whether everything is in capitals.
    case .all: text = new.uppercased()
    case .initial:
      let isAllCapitals = old.range.count <= 3 && site.isInCapitals
      text = isAllCapitals ? new.uppercased() : new.prefix(1).uppercased() + new.dropFirst()
    case .none, .mixed: break
    }
    edit.parts.insert((range, site.document.withApostrophes(text)), at: 0)
  }
}
