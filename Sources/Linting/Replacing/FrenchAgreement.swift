import Languages

/// Tells whether words behind a noun may agree with it in gender.
enum FrenchAgreement {
  /// Words after which a noun phrase is at its end, and which do not agree.
  private static let closing: Set<String> = [
    "à", "au", "aux", "de", "du", "des", "d'", "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "vers",
    "entre",
    "contre", "chez", "et", "ou", "mais", "ni", "car", "si", "s'", "que", "qu'", "qui", "dont", "où", "ne", "n'",
    "lors",
    "depuis", "pendant", "comme", "selon", "afin", "y", "a", "ont", "avait", "avaient", "aura", "auront", "le", "la",
    "les", "l'", "un", "une", "ce", "cette", "ces", "hors", "dès", "jusqu'", "auprès", "grâce", "quand", "lorsque",
  ]
  /// Words that bring an agreement: forms of `être` and verbs like it, pronouns.
  private static let agreeing: Set<String> = [
    "est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "serait", "seraient", "soit", "soient", "été",
    "étant", "être", "reste", "restent", "demeure", "demeurent", "devient", "deviennent", "paraît", "semble",
    "semblent", "elle", "elles", "il", "ils", "celle", "celles", "celui", "ceux", "laquelle", "lesquelles", "lequel",
    "lesquels", "toute", "toutes", "tout", "tous", "seule", "seul", "aucun", "aucune", "nulle", "nul", "devenu",
    "devenue", "même",
  ]
  private static let participleEndings = [
    "é", "ée", "és", "ées", "u", "ue", "us", "ues", "ise", "ises", "ite", "ites", "ie",
  ]

  /// Whether one of the words behind a noun, up to the end of the sentence, may agree with it.
  static func mayFollow(_ words: [Neighbour]) -> Bool {
    if let next = words.first, next.gap != .punctuation, !closing.contains(next.folded), next.gap != .quotes {
      return true
    }
    return words.contains { word in
      agreeing.contains(word.folded)
        || word.gap == .punctuation && participleEndings.contains(where: word.folded.hasSuffix)
    }
  }
}
