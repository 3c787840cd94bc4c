import Languages
import TermMatching
import Terminology

/// Gender, number and capitals of the words at a place.
extension Site {
  /// The sex of the persons that the term names here, where it names persons: the gender of the form where the term has
  /// both (`victime` has one, and tells nothing), or the feminine that an article gives to a word with one form for both
  /// (`une sans-papiers`).
  var sex: GrammaticalGender? {
    if document.forms.member(term.number).genders.count > 1 { return form.gender }
    return term.gender != .feminine && followsFeminine ? .feminine : nil
  }

  /// The gender of the words at the place, where it can be told.
  var gender: GrammaticalGender? {
    let gender = sex ?? form.gender
    if gender == .masculine || gender == .feminine { return gender }
    guard language == .french, let word = before.first, word.gap == .space else { return nil }
    return FrenchDeterminer.masculine.contains(word.folded) ? .masculine : nil
  }

  /// The number that the place has, or nil where there is none to tell, and whether it is certain.
  var number: (number: GrammaticalNumber?, isCertain: Bool) {
    let same = document.forms.member(term.number).forms.filter { $0.text == form.text }
    let isInvariable = form.grammaticalNumber == nil || Set(same.map(\.grammaticalNumber)).count > 1
    if language == .english, form.grammaticalNumber == .plural, ["a", "an"].contains(before.first?.folded) {
      return (.singular, false)
    }
    guard language == .french else { return (form.grammaticalNumber, true) }
    if let word = before.first, word.folded == "de" || word.folded == "d'", form.grammaticalNumber == .singular {
      let told = FrenchNumber.number(before, after)
      if told.isCertain, told.number == .plural { return told }
    }
    // A loan word that takes no ending, a slip: the article knows better.
    let isPlural = before.first.map { $0.gap == .space && FrenchDeterminer.plural.contains($0.folded) } ?? false
    guard isInvariable || isPlural else { return (form.grammaticalNumber, true) }
    let told = FrenchNumber.number(before, after)
    let isAcronym = term.type == .acronym || term.type == .abbreviation
    return isAcronym && !told.isCertain ? (.singular, true) : told
  }

  private var followsFeminine: Bool {
    guard language == .french, let word = before.first, word.gap == .space else { return false }
    if FrenchDeterminer.feminine.contains(word.folded) { return true }
    guard FrenchDeterminer.isAdjective(word.folded), before.count > 1 else { return false }
    return FrenchDeterminer.feminine.contains(before[1].folded)
  }

  /// Whether the words of the term are all in capitals.
  var isInCapitals: Bool {
    let isAcronym = term.type == .acronym || term.type == .abbreviation
    return !isAcronym && capitals.contains(.all) && capitals.allSatisfy { $0 == .all || $0 == .initial }
      && !words.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// A text with an initial capital, or all in capitals, where the words at the place are so.
  func capitalised(_ text: String) -> String {
    if isInCapitals { return text.uppercased() }
    guard let first = capitals.first, first != .none, first != .mixed || words.first?.isUppercase == true,
      form.text.first?.isUppercase == false
    else { return text }
    if language == .english, isInTitleCase { return Self.titleCased(text) }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Whether every long word of a term of several has an initial capital, as in an English heading.
  private var isInTitleCase: Bool {
    let long = words.split { !$0.isLetter }.filter { $0.count > 3 }
    return long.count > 1 && long.allSatisfy { $0.first?.isUppercase == true }
  }

  private static func titleCased(_ text: String) -> String {
    let small: Set<Substring> = ["a", "an", "the", "of", "in", "for", "to", "by", "with", "from", "and", "or", "at"]
    return text.split(separator: " ").enumerated().map { index, word in
      index > 0 && small.contains(word) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
