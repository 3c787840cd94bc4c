import Localization

/// What the reader of workbooks says.
extension LocalizedText {
  static let missingString = Self(
    "the cell names a shared string that the workbook does not have",
    fr: "la cellule renvoie à une chaîne partagée que le classeur n’a pas")
  static let tooMuchText = Self(
    "too much text: a cell holds at most 32767 characters",
    fr: "trop de texte\u{A0}: une cellule contient au plus 32767 caractères")
  static let cellWithError = Self(
    "the cell is not read: it holds an error", fr: "la cellule n’est pas lue\u{A0}: elle contient une erreur")

  static func missingPart(_ part: String) -> Self {
    Self("the workbook has no '\(part)'", fr: "le classeur n’a pas de «\u{A0}\(part)\u{A0}»")
  }

  static func sheetWithoutPart(_ name: String) -> Self {
    Self("the sheet '\(name)' has no part", fr: "la feuille «\u{A0}\(name)\u{A0}» n’a pas de partie")
  }

  static func targetOutside(_ target: String) -> Self {
    Self(
      "the target '\(target)' leads out of the archive",
      fr: "la cible «\u{A0}\(target)\u{A0}» mène hors de l’archive")
  }

  static func unreadSheet(_ name: String, _ count: Int) -> Self {
    Self(
      "the sheet '\(name)' is not read: \(count) rows",
      fr: "la feuille «\u{A0}\(name)\u{A0}» n’est pas lue\u{A0}: \(count) lignes")
  }
}
