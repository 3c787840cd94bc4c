import Languages

/// Whether a French word takes elision before it (`l'émigré`, `le migrant`, `le handicapé`).
enum FrenchSound {
  /// Starts of words whose h is aspirated: no elision before them. Grevisse, Le bon usage, § 48.
  private static let aspirated = [
    "hach", "hack", "haie", "hail", "hain", "hall", "halo", "halt", "hamac", "hameau", "hanche", "hand", "hangar",
    "hant", "happ", "harang", "harass", "harcel", "hard", "haricot", "harn", "harp", "hasard", "hat", "hauss", "haut",
    "havre", "heimatlos", "heraut", "hernie", "heros", "hertz", "heurt", "hibou", "hic", "hideu", "hierarch", "hip",
    "hiss", "hobby", "hoch", "hockey", "hold", "holland", "homard", "hongr", "honn", "hont", "hoquet", "hord", "hors",
    "hot", "houle", "hous", "hub", "huche", "huer", "huguenot", "huit", "hululer", "humer", "huppe", "hurl", "hutte",
  ]
  /// Words that start like aspirated ones and take elision: `l'hôtel`, `l'hôte`, `l'héroïne`.
  private static let mute = ["hote", "hotel", "hotess", "heroin", "heroi", "hospi"]
  /// Words with a vowel that take no elision.
  private static let unelided: Set<String> = ["oui", "onze", "onzieme", "ouistiti", "uhlan", "ululer", "un-", "yaourt"]

  /// Whether a vowel is heard at the start of a text, so that `le`, `de`, `que` before it lose theirs.
  static func takesElision(_ text: String) -> Bool {
    let first = TermWords(text, language: .other("")).words.first
    let word = first.map { String(decoding: Folding.stripped($0.folded), as: UTF8.self) } ?? ""
    guard let letter = word.first, !unelided.contains(word) else { return false }
    switch letter {
    case "a", "e", "i", "o", "u": return true
    // `l'Yonne`, `le Yémen`
    case "y": return word.dropFirst().first.map { !"aeiou".contains($0) } ?? false
    case "h":
      // The h of an acronym is spelt out and has no elision: `le HCR`.
      let isAcronym = text.prefix(2).allSatisfy(\.isUppercase) && text.count > 1
      return !isAcronym && (mute.contains(where: word.hasPrefix) || !aspirated.contains(where: word.hasPrefix))
    default: return false
    }
  }
}
