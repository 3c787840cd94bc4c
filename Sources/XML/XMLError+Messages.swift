import Localization

/// What the reader says beside what libxml2 says.
extension LocalizedText {
  static let notWellFormed = Self("not well-formed", fr: "mal formé")
  static let noElement = Self("the document has no element", fr: "le document n’a pas d’élément")
  static let endsInsideElement = Self(
    "the document ends inside an element", fr: "le document s’arrête au milieu d’un élément")
  static let tooLong = Self(
    "a tag, comment or declaration is longer than 10 MB",
    fr: "une balise, un commentaire ou une déclaration dépasse 10\u{A0}Mo")

  static let doctype = Self(
    "a document type declaration (DOCTYPE) is not allowed in a package",
    fr: "une déclaration de type de document (DOCTYPE) n’est pas admise dans un paquet")

  static func tooDeep(_ depth: Int) -> Self {
    Self("elements are nested more than \(depth) deep", fr: "des éléments sont imbriqués sur plus de \(depth) niveaux")
  }

  static func entity(_ name: String) -> Self {
    Self(
      "the entity '\(name)' is not expanded: write its text",
      fr: "l’entité «\u{A0}\(name)\u{A0}» n’est pas développée\u{A0}: écrire son texte")
  }

  static func parameterEntity(_ name: String) -> Self {
    Self(
      "the parameter entity '\(name)' is not expanded",
      fr: "l’entité paramètre «\u{A0}\(name)\u{A0}» n’est pas développée")
  }
}
