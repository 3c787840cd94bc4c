import Languages

/// Tells terms that are a part of a name, which stands as it is (`Third World Country Data Forum`, `Comité national de
/// lutte contre les migrations illégales`).
enum ProperName {
  /// Words that stand inside a name without a capital.
  private static let connecting: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "against", "with", "by", "from", "de", "du", "des", "d'", "la", "le",
    "les",
    "l'", "et", "pour", "sur", "contre", "en", "à", "au", "aux", "dans", "par", "relatif", "relative", "relatives", "à",
  ]
  /// Nouns that open the name of a French institution or text when they have a capital.
  private static let institutions: Set<String> = [
    "comité", "commission", "conseil", "convention", "protocole", "plan", "pacte", "fondation", "association", "office",
    "agence", "direction", "ligue", "observatoire", "institut", "conférence", "déclaration", "charte", "réseau",
    "groupe", "programme", "fonds", "initiative", "processus", "forum", "collectif", "mission", "bureau", "ministère",
    "accord", "traité", "secrétariat", "coalition", "fédération", "union", "coordination", "cellule", "brigade",
    "mémorial", "musée", "journée",
  ]
  private static let adjectiveEndings = [
    "al", "ale", "aux", "ales", "ique", "iques", "aire", "aires", "if", "ive", "ien", "ienne", "ain", "aine", "ais",
    "aise", "éen", "éenne", "el", "elle", "elles", "ier", "ière", "ieux",
  ]

  /// Whether the words of a range are inside a name.
  ///
  /// - Parameter form: the form of the term as the glossary writes it. O(1): it looks some words to either side.
  static func contains(
    _ range: Range<Int>, of form: String, in text: UnsafeRawBufferPointer, _ language: Language
  ) -> Bool {
    let before = Neighbour.before(range.lowerBound, 10, in: text, language)
    if language == .french, isInInstitution(before) { return true }
    // A capital inside the term where the glossary has none.
    guard hasUnusualCapital(range, of: form, in: text, language) else { return false }
    let after = Neighbour.after(range.upperBound, 8, in: text, language)
    let isExtended = extends(after, before)
    guard isExtended else { return false }
    // In a heading every word has a capital; in a sentence some long word has none.
    return (before + after).contains { $0.capitals == .none && $0.range.count > 3 && !connecting.contains($0.folded) }
  }

  /// Whether a capitalised word beside the term belongs to it: the next one, or the one behind small words.
  private static func extends(_ after: [Neighbour], _ before: [Neighbour]) -> Bool {
    func isCapital(_ words: [Neighbour]) -> Bool {
      for (index, word) in words.enumerated() {
        guard word.gap == .space || word.gap == .nothing || word.gap == .hyphen else { return false }
        if word.capitals != .none { return index == 0 || word.capitals == .initial || word.capitals == .mixed }
        guard connecting.contains(word.folded) else { return false }
      }
      return false
    }
    // The first word of a sentence has a capital anyhow.
    return isCapital(after) || isCapital(before.dropLast(before.count < 10 ? 1 : 0).map { $0 })
  }

  private static func hasUnusualCapital(
    _ range: Range<Int>, of form: String, in text: UnsafeRawBufferPointer, _ language: Language
  ) -> Bool {
    guard !form.contains(where: \.isUppercase) else { return false }
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[range]), language: language)
    var words: [Token.Capitals] = []
    while let token = scanner.next() { words.append(token.capitals) }
    if words.allSatisfy({ $0 == .all }) { return false }
    return words.dropFirst().contains(.initial) || words.count == 1 && words[0] == .initial
  }

  /// `Comité national de lutte contre les …`: from a capitalised noun for an institution to the term only adjectives and
  /// complements.
  private static func isInInstitution(_ before: [Neighbour]) -> Bool {
    // From the nearest to the farthest: the noun of a complement stands right behind its preposition.
    var nouns = 0
    for (index, word) in before.enumerated() {
      guard word.gap == .space || word.gap == .nothing else { return false }
      if word.capitals == .initial, institutions.contains(word.folded) {
        // The term itself must hang on a preposition, and behind the institution stands no verb.
        guard index > 0, connecting.contains(before[index - 1].folded) || isAdjectiveBefore(before, index) else {
          return false
        }
        return connecting.contains(before[0].folded) && hasPreposition(before[..<index])
      }
      if connecting.contains(word.folded) {
        // `… et les migrants`: another phrase begins behind the conjunction.
        if word.folded == "et", index > 0, ["le", "la", "les", "l'"].contains(before[index - 1].folded) {
          return false
        }
        nouns = 0
      } else {
        nouns += 1
        let isAdjective = adjectiveEndings.contains(where: word.folded.hasSuffix)
        if word.capitals == .none, nouns > 1, !isAdjective, index > 0, !isAdjectiveBefore(before, index) {
          return false
        }
      }
    }
    return false
  }

  private static func isAdjectiveBefore(_ before: [Neighbour], _ index: Int) -> Bool {
    adjectiveEndings.contains(where: before[index - 1].folded.hasSuffix)
  }

  private static func hasPreposition(_ words: ArraySlice<Neighbour>) -> Bool {
    words.contains {
      ["de", "du", "des", "d'", "pour", "sur", "contre", "relatif", "relative", "à", "aux", "au"].contains($0.folded)
    }
  }
}
