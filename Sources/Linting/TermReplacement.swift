import Languages
import TermMatching
import Terminology

/// What to write in the place of a term: another term of its concept in the same number, gender and capitals.
enum TermReplacement {
  /// The most replacements that are offered.
  private static let limit = 4

  /// The preferred term, then the admitted ones.
  static func replacements(at site: Site) -> [Finding.Replacement] {
    let terms = site.index.terms(ofEntry: site.term.entry).map { site.index.term($0) }.filter {
      $0.language == site.language && !$0.forms.isEmpty
    }
    let preferred = terms.filter { $0.status == .preferred || $0.status == nil }
    let admitted = terms.filter { $0.status == .admitted && $0.type != .acronym && $0.type != .abbreviation }
    var texts: Set<String> = []
    return (preferred + admitted).map { replacement(by: $0, at: site) }.filter { texts.insert($0.text).inserted }
      .prefix(limit).map { $0 }
  }

  /// One term in the form that the place asks for.
  static func replacement(by term: IndexedTerm, at site: Site) -> Finding.Replacement {
    let forms = term.forms.map { site.index.form($0) }
    if !site.form.inflection.isEmpty { return verb(forms, term, at: site) }
    let number = site.form.grammaticalNumber
    let sameNumber = forms.filter { number == nil || $0.grammaticalNumber == nil || $0.grammaticalNumber == number }
    // Only a noun for persons, which has both genders, tells the sex: `victime` does not.
    let genders = Set(site.term.forms.compactMap { site.index.form($0).gender })
    let gender = genders.count > 1 ? site.form.gender : term.gender
    let form =
      sameNumber.first { $0.gender == gender && $0.grammaticalNumber == number }
      ?? sameNumber.first { $0.gender == term.gender } ?? sameNumber.first ?? forms.first
    guard let form else { return Finding.Replacement(term.text, isFix: false) }
    let isSure = sameNumber.contains(form) && number != nil && !changesNeighbours(form, site)
    return Finding.Replacement(capitalised(form.text, like: site), isFix: isSure)
  }

  /// A verb in the tense, mood and person of the found one.
  private static func verb(_ forms: [IndexedForm], _ term: IndexedTerm, at site: Site) -> Finding.Replacement {
    let same = forms.first { form in
      form.inflection == site.form.inflection && form.gender == site.form.gender
        && form.grammaticalNumber == site.form.grammaticalNumber
    }
    // Another person may hide in the form, as in `ils se déportent`: it stays a suggestion.
    return Finding.Replacement(capitalised(same?.text ?? term.text, like: site), isFix: false)
  }

  /// Whether something beside the term has to change with it: an article, an elision, a participle that agrees.
  private static func changesNeighbours(_ form: IndexedForm, _ site: Site) -> Bool {
    switch site.language {
    case .french:
      if form.gender != site.form.gender || form.gender == nil { return true }
      // What is coordinated with an adjective does not follow a complement: `migrants illégaux et réguliers`.
      if ["et", "ou", "ni"].contains(site.wordAfter), hasComplement(form.text, frenchPrepositions) { return true }
      return beginsOtherwise(form.text, site.form.text, unsure: ["h", "y"])
    case .english:
      if modifiesNoun(form, site) { return true }
      guard site.wordBefore == "a" || site.wordBefore == "an" else { return false }
      return beginsOtherwise(form.text, site.form.text, unsure: ["h", "y", "u", "eu", "one", "once"])
    case .other: return true
    }
  }

  /// Whether an English singular may stand before a noun that it modifies (`illegal migrant children`), where a term with
  /// a complement cannot take its place.
  private static func modifiesNoun(_ form: IndexedForm, _ site: Site) -> Bool {
    guard let after = site.wordAfter, site.form.grammaticalNumber != .plural else { return false }
    return hasComplement(form.text, ["in", "of", "for", "by", "with", "to"]) && !functionWords.contains(after)
  }

  private static let frenchPrepositions: Set<String> = [
    "en", "de", "du", "des", "à", "au", "aux", "dans", "sans", "par", "pour", "d", "l",
  ]

  /// Whether a preposition stands in a term.
  private static func hasComplement(_ text: String, _ prepositions: Set<String>) -> Bool {
    text.split { $0 == " " || $0 == "'" }.contains { prepositions.contains(String($0)) }
  }

  /// Words after which a noun phrase is surely at its end.
  private static let functionWords: Set<String> = [
    "is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "who",
    "whose",
    "which", "that", "in", "on", "at", "of", "from", "to", "by", "for", "with", "without", "as", "than", "and", "or",
    "but",
    "because", "when", "while", "where", "before", "after", "into", "under", "if", "the", "a", "an", "this", "not",
  ]

  /// Whether one text begins with a vowel and the other does not, or it is not sure of either, since it begins with
  /// letters that are sometimes mute and sometimes not (`l'habitant`, `le handicapé`, `a unit`).
  private static func beginsOtherwise(_ new: String, _ old: String, unsure: [String]) -> Bool {
    let words = [new, old].map { text in
      TermWords(text, language: .other("")).words.first.map {
        String(decoding: Folding.stripped($0.folded), as: UTF8.self)
      }
    }
    guard words[0] != words[1] else { return false }
    let sounds = words.map { word -> Bool? in
      guard let word, let first = word.first, !unsure.contains(where: word.hasPrefix) else { return nil }
      return "aeiouy".contains(first)
    }
    return sounds[0] == nil || sounds[0] != sounds[1]
  }

  /// The form with an initial capital or all in capitals where the found words are so.
  private static func capitalised(_ text: String, like site: Site) -> String {
    let letters = site.words.filter(\.isLetter)
    let isAcronym = site.term.type == .acronym || site.term.type == .abbreviation
    if letters.count > 1, letters.allSatisfy(\.isUppercase), !isAcronym { return text.uppercased() }
    guard letters.first?.isUppercase == true, site.form.text.first?.isUppercase == false else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
