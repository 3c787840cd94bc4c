import Localization

/// What the reader of tables says of rows and cells.
extension LocalizedText {
  static let emptyTable = Self("the table is empty", fr: "le tableau est vide")
  static let cellWithoutColumn = Self(
    "the cell is not read: its column has no name", fr: "la cellule n’est pas lue\u{A0}: sa colonne n’a pas de nom")
  static let rowWithoutLanguage = Self(
    "the row is not used: it names no language", fr: "la ligne n’est pas utilisée\u{A0}: elle ne nomme pas de langue")
  static let withoutTerm = Self(
    "the cell is not used: its row has no term", fr: "la cellule n’est pas utilisée\u{A0}: sa ligne n’a pas de terme")
  static let sourceWithoutDefinition = Self(
    "the source is not used: its row has no definition",
    fr: "la source n’est pas utilisée\u{A0}: sa ligne n’a pas de définition")
  static let anotherDefinition = Self(
    "the concept has another definition in this language: both are kept",
    fr: "le concept a une autre définition dans cette langue\u{A0}: les deux sont gardées")

  static func unreadColumn(_ name: String, _ count: Int) -> Self {
    Self(
      count == 1 ? "the column '\(name)' is not read: 1 cell" : "the column '\(name)' is not read: \(count) cells",
      fr: "la colonne «\u{A0}\(name)\u{A0}» n’est pas lue\u{A0}: \(count) cellule\(count == 1 ? "" : "s")")
  }

  static func rowWithoutID(_ id: String) -> Self {
    Self(
      "the row names no concept: it is read as '\(id)'",
      fr: "la ligne ne nomme pas de concept\u{A0}: elle est lue comme «\u{A0}\(id)\u{A0}»")
  }

  static func notALanguage(_ text: String) -> Self {
    Self(
      "the row is not used: '\(text)' is not a language",
      fr: "la ligne n’est pas utilisée\u{A0}: «\u{A0}\(text)\u{A0}» n’est pas une langue")
  }

  static func unknownValue(_ value: String, of column: String) -> Self {
    Self(
      "'\(value)' is not a known value of '\(column)': it is kept as it is",
      fr:
        "«\u{A0}\(value)\u{A0}» n’est pas une valeur connue de «\u{A0}\(column)\u{A0}»\u{A0}: elle est gardée telle quelle"
    )
  }

  static func severalTerms(_ count: Int) -> Self {
    Self("\(count) terms in one cell: each is read", fr: "\(count) termes dans une cellule\u{A0}: chacun est lu")
  }
}
