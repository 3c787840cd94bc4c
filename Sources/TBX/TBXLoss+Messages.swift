import Localization

/// What a target of TBX could not hold.
extension LocalizedText {
  static let elementsOfOthers = Self("elements of other vocabularies", fr: "éléments d’autres vocabulaires")
  static let attributesOfOthers = Self("attributes that TBX does not have", fr: "attributs que TBX n’a pas")
  static let fieldAttributes = Self(
    "ids, languages and data types of fields", fr: "identifiants, langues et types de données de champs")
  static let emptySection = Self("language sections without a term", fr: "sections de langue sans terme")
  static let emptyEntry = Self("entries without a term", fr: "entrées sans terme")
  static let danglingTarget = Self("targets that are not in the file", fr: "cibles absentes du fichier")
  static let group = Self(
    "what belongs to what in groups, written side by side", fr: "appartenances dans des groupes, écrites côte à côte")

  static func keptAsNote(_ name: String) -> Self {
    Self("\(name), kept as a note", fr: "\(name), gardé comme note")
  }

  static func inline(_ name: String) -> Self {
    Self("markup <\(name)>; its text is kept", fr: "balisage <\(name)>\u{A0}; son texte est gardé")
  }

  static func value(_ value: String, of category: String, as nearest: String) -> Self {
    Self(
      "the value '\(value)' of \(category), written as '\(nearest)'",
      fr: "la valeur «\u{A0}\(value)\u{A0}» de \(category), écrite «\u{A0}\(nearest)\u{A0}»")
  }
}
