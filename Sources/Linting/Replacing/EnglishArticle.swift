/// The English indefinite article: `a` or `an` by the first sound of what follows.
enum EnglishArticle {
  private static let consonantSounds = [
    "uni", "use", "usa", "usu", "uti", "eu", "one", "once", "ubiq", "ura", "uga", "ukr",
  ]
  private static let unlikeConsonantSounds = ["unin", "unim", "unid"]
  private static let silentH = ["hono", "hour", "heir", "hones"]

  /// Whether `an` stands before a text.
  static func isAn(before text: String) -> Bool {
    let word = text.prefix { $0.isLetter || $0.isNumber }
    guard let first = word.first else { return false }
    let isSpelled = word.count > 1 && word.allSatisfy { $0.isUppercase || $0 == "s" }
    if isSpelled { return "AEFHILMNORSX".contains(first) }
    let lower = word.lowercased()
    if unlikeConsonantSounds.contains(where: lower.hasPrefix) { return true }
    if consonantSounds.contains(where: lower.hasPrefix) { return false }
    if silentH.contains(where: lower.hasPrefix) { return true }
    return "aeiou".contains(lower.prefix(1))
  }
}
