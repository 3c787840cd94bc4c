import Terminology

/// The words before a French noun that change with its gender, its number and its first sound.
enum FrenchDeterminer {
  /// Words in the masculine and the feminine.
  private static let pairs: [(masculine: String, feminine: String)] = [
    ("un", "une"), ("aucun", "aucune"), ("nul", "nulle"), ("tout", "toute"), ("tous", "toutes"), ("quel", "quelle"),
    ("quels", "quelles"), ("certain", "certaine"), ("certains", "certaines"), ("tel", "telle"), ("tels", "telles"),
    ("ancien", "ancienne"), ("anciens", "anciennes"), ("premier", "première"), ("premiers", "premières"),
    ("dernier", "dernière"), ("derniers", "dernières"), ("grand", "grande"), ("grands", "grandes"),
    ("petit", "petite"), ("petits", "petites"), ("bon", "bonne"), ("bons", "bonnes"), ("mauvais", "mauvaise"),
    ("seul", "seule"), ("seuls", "seules"), ("vrai", "vraie"), ("vrais", "vraies"), ("faux", "fausse"),
    ("gros", "grosse"), ("long", "longue"), ("longs", "longues"), ("haut", "haute"), ("hauts", "hautes"),
    ("prochain", "prochaine"), ("prochains", "prochaines"), ("nombreux", "nombreuses"), ("divers", "diverses"),
    ("différents", "différentes"), ("principal", "principale"), ("principaux", "principales"),
    ("prétendu", "prétendue"), ("prétendus", "prétendues"), ("éventuel", "éventuelle"), ("éventuels", "éventuelles"),
    ("important", "importante"), ("importants", "importantes"), ("récent", "récente"), ("récents", "récentes"),
    ("futur", "future"), ("futurs", "futures"), ("actuel", "actuelle"), ("actuels", "actuelles"), ("odieux", "odieuse"),
    ("fort", "forte"), ("forts", "fortes"), ("profond", "profonde"), ("léger", "légère"), ("lourd", "lourde"),
    ("excellent", "excellente"), ("excellents", "excellentes"), ("présumé", "présumée"), ("présumés", "présumées"),
    ("second", "seconde"), ("seconds", "secondes"), ("brutal", "brutale"), ("présent", "présente"),
    ("lucratif", "lucrative"), ("ledit", "ladite"), ("meilleur", "meilleure"), ("meilleurs", "meilleures"),
    ("nouveau", "nouvelle"), ("nouveaux", "nouvelles"), ("beau", "belle"), ("beaux", "belles"), ("vieux", "vieille"),
  ]
  /// Masculine forms before a vowel.
  private static let beforeVowel = ["nouveau": "nouvel", "beau": "bel", "vieux": "vieil"]
  /// Adjectives that stand before a noun and keep their form.
  private static let unchanging: Set<String> = [
    "autre", "autres", "même", "mêmes", "jeune", "jeunes", "simple", "simples", "rare", "rares", "vaste", "vastes",
    "énorme", "énormes", "véritable", "véritables", "propre", "propres", "double", "pauvre", "pauvres", "deuxième",
    "troisième", "soi-disant", "immense", "immenses", "terrible", "terribles", "large", "larges", "possible",
    "possibles", "ignoble", "ignobles", "grave", "graves", "quelconque", "ample", "triple", "énième", "intense",
    "intenses",
  ]
  /// Words that mark the plural.
  static let plural: Set<String> = [
    "les", "des", "aux", "ces", "ses", "mes", "tes", "leurs", "nos", "vos", "plusieurs", "certains", "certaines",
    "quelques", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze",
    "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "cents", "mille", "tous", "toutes", "quels",
    "quelles", "tels", "telles", "nombreux", "nombreuses", "divers", "diverses", "différents", "différentes",
    "anciens", "anciennes", "nouveaux", "nouvelles", "jeunes", "autres", "mêmes", "premiers", "derniers", "seuls",
    "seules", "faux",
  ]
  /// Words that mark the singular.
  static let singular: Set<String> = [
    "le", "la", "l'", "un", "une", "du", "au", "ce", "cet", "cette", "son", "sa", "mon", "ma", "ton", "ta", "notre",
    "votre", "leur", "chaque", "aucun", "aucune", "tout", "toute", "quel", "quelle", "tel", "telle", "nul", "nulle",
    "nouveau", "nouvelle", "ancien", "ancienne", "jeune", "autre", "premier", "première", "seul", "seule",
  ]
  /// Words that mark the feminine.
  static let feminine: Set<String> = [
    "la", "une", "cette", "sa", "ma", "ta", "aucune", "toute", "toutes", "quelle", "quelles", "telle", "telles",
    "certaines", "nombreuses", "diverses", "nouvelle", "nouvelles", "ancienne", "anciennes", "première", "seule",
  ]
  /// Words that mark the masculine.
  static let masculine: Set<String> = [
    "le", "un", "ce", "cet", "du", "au", "aucun", "tout", "tous", "quel", "quels", "tel", "tels", "certains",
    "nombreux",
    "nouveau", "nouveaux", "ancien", "anciens", "premier", "seul",
  ]
  /// Words before a noun without an article, which do not change with it.
  static let prepositions: Set<String> = [
    "en", "sans", "par", "pour", "sur", "contre", "avec", "comme", "et", "ou", "ni", "dans", "entre", "vers", "chez",
    "sous", "à", "selon", "dont", "où", "hors", "mais", "soit", "car", "donc", "est", "sont", "était", "étaient",
    "devient", "deviennent", "depuis", "pendant", "malgré", "outre", "dès", "via",
  ]
  /// Words that lose their vowel before another one.
  private static let elidable: Set<String> = [
    "de", "que", "ne", "je", "se", "me", "te", "lorsque", "puisque", "quoique", "jusque",
  ]

  /// Whether a word is an adjective that stands between an article and its noun.
  static func isAdjective(_ word: String) -> Bool {
    if unchanging.contains(word) || beforeVowel.values.contains(word) || word.hasSuffix("ième") { return true }
    if ["tel", "telle", "tels", "telles", "certain", "certaine"].contains(word) { return true }
    // The first seven pairs and their plurals are articles and the like.
    return pairs.dropFirst(11).contains { $0.masculine == word || $0.feminine == word }
  }

  /// The definite article: `le`, `la`, `l'`, `les`.
  private static func article(_ gender: GrammaticalGender, _ number: GrammaticalNumber, _ hasVowel: Bool) -> String {
    if number == .plural { return "les" }
    if hasVowel { return "l'" }
    return gender == .feminine ? "la" : "le"
  }

  /// A preposition (`de`, `à`) with the definite article.
  static func contracted(
    _ preposition: String, _ gender: GrammaticalGender, _ number: GrammaticalNumber, _ hasVowel: Bool
  ) -> String {
    switch (preposition, article(gender, number, hasVowel)) {
    case ("de", "le"): "du"
    case ("de", "les"): "des"
    case ("à", "le"): "au"
    case ("à", "les"): "aux"
    case (_, let article): "\(preposition) \(article)"
    }
  }

  /// A word before a noun as it is before another noun; nil for a word that is not known to go with a noun.
  ///
  /// - Parameter hasVowel: whether the noun, or the adjective before it, takes elision.
  static func form(
    of word: String, _ gender: GrammaticalGender, _ number: GrammaticalNumber, _ hasVowel: Bool
  ) -> String? {
    let isFeminine = gender == .feminine
    switch word {
    case "le", "la", "l'", "les": return article(gender, number, hasVowel)
    case "du", "au": return contracted(word == "du" ? "de" : "à", gender, number, hasVowel)
    case "un", "une": return number == .plural ? "des" : isFeminine ? "une" : "un"
    case "ce", "cet", "cette": return number == .plural ? "ces" : isFeminine ? "cette" : hasVowel ? "cet" : "ce"
    case "son", "sa", "mon", "ma", "ton", "ta":
      let owner = word.prefix(1)
      return owner + (number == .plural ? "es" : isFeminine && !hasVowel ? "a" : "on")
    default: break
    }
    if number == .plural ? plural.contains(word) && !isPaired(word) : unchanging.contains(word) { return word }
    let full = word.hasSuffix("'") ? word.dropLast() + "e" : word
    if elidable.contains(full) { return hasVowel ? full.dropLast() + "'" : full }
    for pair in pairs {
      let vowelForm = beforeVowel[pair.masculine]
      guard word == pair.masculine || word == pair.feminine || word == vowelForm else { continue }
      return isFeminine ? pair.feminine : hasVowel ? vowelForm ?? pair.masculine : pair.masculine
    }
    let isUnchanging =
      word.hasSuffix("ième")
      || ["chaque", "plusieurs", "leur", "leurs", "notre", "votre", "nos", "vos", "quelque", "quelques"].contains(word)
      || unchanging.contains(word) || prepositions.contains(word) || word.allSatisfy { $0 >= "0" && $0 <= "9" }
    return isUnchanging ? word : nil
  }

  private static func isPaired(_ word: String) -> Bool {
    pairs.contains { $0.masculine == word || $0.feminine == word }
  }
}
