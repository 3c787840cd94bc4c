import Languages

/// Compares words by their beginnings, as a derivation keeps them (`réinstallation`, `réinstaller`).
enum WordFamily {
  /// Words that carry no meaning of their own.
  private static let smallWords: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "du", "des", "de", "d'", "à", "au", "aux", "en", "et", "ou", "son", "sa",
    "ses",
    "leur", "leurs", "dans", "par", "sur", "the", "a", "an", "of", "in", "on", "for", "to", "and", "or", "by", "with",
    "from", "against",
  ]
  /// How many letters words of a family begin with.
  static let stem = 5

  /// The words of a term that carry its meaning, folded.
  static func contentWords(of text: String, _ language: Language) -> [String] {
    let all = TermWords(text, language: language).words.map { String(decoding: $0.folded, as: UTF8.self) }
    let content = all.filter { !smallWords.contains($0) }
    return content.isEmpty ? all : content
  }

  /// Whether two names have words of the same families in the same order.
  static func areAlike(_ one: [String], _ other: [String]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { $0 == $1 || commonLength($0, $1) >= stem }
  }

  /// Whether two words may be of one family.
  static func isAlike(_ word: String, _ other: String) -> Bool {
    word == other || commonLength(word, other) >= max(stem, other.count - 5)
  }

  /// The number of letters with which two words begin alike.
  static func commonLength(_ one: String, _ other: String) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }
}
