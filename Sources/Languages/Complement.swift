import Terminology

/// What follows the head of a French term and does not agree with it, but for an adjective at its end that may.
///
/// In `demandeur d'asile débouté` the last word belongs to the head, in `migrant en situation irrégulière` to the noun
/// beside it. Its gender tells; where it does not, the preposition does: after `de` without an article it is the head.
struct Complement {
  /// Words that a noun follows, whatever else the dictionary takes it for (`la traite`).
  private static let articles: Set<String> = [
    "le", "la", "les", "un", "une", "des", "du", "de", "leur", "leurs", "son", "sa", "ses", "à", "au", "aux", "en",
  ]

  private let words: [String]
  /// The last word, where it is an adjective that may belong to the head.
  private let adjective: FrenchWord?
  private let isOfHead: Bool

  init(_ words: [String], head: FrenchWord, _ dictionary: HunspellDictionary) {
    self.words = words
    let last = words.last.map { FrenchWord($0, dictionary) }
    guard words.count > 1, let last, last.isAdjective, !last.isPlural || head.isPlural, last.canAgree(with: head.gender)
    else {
      adjective = nil
      isOfHead = false
      return
    }
    // The noun of the complement stands before the adjective: `situation`, `d'asile`.
    let noun = words[words.count - 2].split(separator: "'").last.map { FrenchWord(String($0), dictionary) }
    let nouns = words.dropLast().flatMap { $0.split { $0 == "'" || $0 == "’" } }.map {
      FrenchWord(String($0), dictionary)
    }
    let fitsNoun = nouns.contains { $0.isNoun && !$0.text.isEmpty && last.canAgree(with: $0.gender) }
    let isFunctionWord = Self.articles.contains(words[words.count - 2].lowercased()) || !(noun?.isNoun ?? false)
    let opener = words[0].lowercased()
    adjective = isFunctionWord ? nil : last
    let isDirect = opener == "de" || (opener.hasPrefix("d'") && words.count == 2)
    isOfHead = !fitsNoun || isDirect && last.isParticiple
  }

  /// The complement beside a head of a gender and number: the likely agreement first. What belongs to one person belongs
  /// to several in the plural (`à l'intérieur de leur pays`).
  func variants(gender: GrammaticalGender, number: GrammaticalNumber) -> [String] {
    let unchanged = words.joined(separator: " ")
    let owners = ["son": "leur", "sa": "leur", "ses": "leurs"]
    if number == .plural, words.contains(where: { owners[$0] != nil }) {
      return [words.map { owners[$0] ?? $0 }.joined(separator: " "), unchanged]
    }
    guard let adjective, let form = adjective.form(gender: gender, number: number, isHead: false) else {
      return [unchanged]
    }
    let agreed = (words.dropLast() + [form]).joined(separator: " ")
    return isOfHead ? [agreed, unchanged] : [unchanged, agreed]
  }
}
