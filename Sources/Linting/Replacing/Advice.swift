import Localization

/// What is to be adjusted beside a replacement that is no fix.
enum Advice {
  static let agreement = LocalizedText(
    "the gender changes: make what agrees with it agree again",
    fr: "le genre change\u{A0}: refaire les accords autour")
  static let article = LocalizedText(
    "adjust the article or what else stands before it", fr: "ajuster l’article ou ce qui précède")
  static let number = LocalizedText(
    "singular or plural is not certain here", fr: "singulier ou pluriel\u{A0}: ce n’est pas certain ici")
  static let quotation = LocalizedText(
    "it stands in quotation marks: see whether they are still wanted",
    fr: "il est entre guillemets\u{A0}: voir s’il faut les garder")
  static let verb = LocalizedText(
    "a verb: see whether its subject and objects fit the other one",
    fr: "un verbe\u{A0}: voir si sujet et compléments conviennent à l’autre")
  static let split = LocalizedText(
    "its words do not stand together: rewrite the group", fr: "ses mots sont séparés\u{A0}: récrire le groupe")
  static let modifier = LocalizedText(
    "it stands before a noun that it modifies: turn the phrase round",
    fr: "il qualifie le nom qui suit\u{A0}: retourner la tournure")
  static let coordination = LocalizedText(
    "something is coordinated with it: see to what it belongs afterwards",
    fr: "un mot lui est coordonné\u{A0}: voir à quoi il se rapporte ensuite")
  static let markup = LocalizedText(
    "a link, emphasis or other markup stands in it: replace it by hand",
    fr: "un lien, une mise en relief ou une balise s’y trouve\u{A0}: le remplacer à la main")
  static let doubled = LocalizedText(
    "the concept is named beside it already: one name is enough",
    fr: "le concept est déjà nommé à côté\u{A0}: un nom suffit")
  static let pageNumber = LocalizedText(
    "the number of a page or the call of a note stands inside it: see whether it is to stay",
    fr: "un numéro de page ou un appel de note s’y trouve\u{A0}: voir s’il doit rester")
  static let overlap = LocalizedText(
    "another term begins inside it and goes on behind it: rewrite both",
    fr: "un autre terme y commence et se poursuit après lui\u{A0}: récrire les deux")
  static let form = LocalizedText(
    "the glossary’s term has no such form: adjust it", fr: "le terme n’existe pas sous cette forme\u{A0}: l’ajuster")
}
