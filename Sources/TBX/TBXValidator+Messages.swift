import Localization

/// What the validator says, and what readers say in several places.
extension LocalizedText {
  static func strayText(in element: String) -> Self {
    Self(
      "<\(element)> holds text outside any element: it was read as a note",
      fr: "<\(element)> contient du texte hors de tout élément\u{A0}: il a été lu comme une note")
  }

  static func missing(_ name: String) -> Self {
    Self("'\(name)' is missing here", fr: "«\u{A0}\(name)\u{A0}» manque ici")
  }

  static func misplaced(_ name: String, in parent: String) -> Self {
    Self("<\(name)> may not stand in <\(parent)>", fr: "<\(name)> n’est pas permis dans <\(parent)>")
  }

  static func tooLate(_ name: String, in parent: String) -> Self {
    Self("<\(name)> comes too late in <\(parent)>", fr: "<\(name)> vient trop tard dans <\(parent)>")
  }

  static func onlyOne(_ name: String, in parent: String) -> Self {
    Self("<\(parent)> holds only one <\(name)>", fr: "<\(parent)> ne contient qu’un <\(name)>")
  }

  static func notIdentifier(_ id: String) -> Self {
    Self(
      "the id '\(id)' begins with no letter or holds what an XML id cannot",
      fr:
        "l’identifiant «\u{A0}\(id)\u{A0}» ne commence pas par une lettre ou contient ce qu’un identifiant XML ne peut contenir"
    )
  }

  static func wrongNamespace(_ namespace: String) -> Self {
    Self(
      "the namespace is '\(namespace)', not '\(Variant.namespace)'",
      fr: "l’espace de noms est «\u{A0}\(namespace)\u{A0}», non «\u{A0}\(Variant.namespace)\u{A0}»")
  }

  static func notDialect(_ type: String) -> Self {
    Self(
      "the type '\(type)' names no dialect such as TBX-Basic",
      fr: "le type «\u{A0}\(type)\u{A0}» ne nomme pas de dialecte comme TBX-Basic")
  }

  static func otherDialect(_ type: String, _ dialect: String) -> Self {
    Self(
      "the file says that it is \(type), not \(dialect)", fr: "le fichier se dit \(type), non \(dialect)")
  }

  static func notStyle(_ style: String) -> Self {
    Self("the style '\(style)' is neither dca nor dct", fr: "le style «\u{A0}\(style)\u{A0}» n’est ni dca ni dct")
  }

  static func badLanguage(_ tag: String) -> Self {
    Self("'\(tag)' is not a language tag", fr: "«\u{A0}\(tag)\u{A0}» n’est pas une étiquette de langue")
  }

  static func duplicate(_ id: String) -> Self {
    Self("the id '\(id)' is there already", fr: "l’identifiant «\u{A0}\(id)\u{A0}» existe déjà")
  }

  static func dangling(_ target: String) -> Self {
    Self(
      "the target '\(target)' is not an id in this file",
      fr: "la cible «\u{A0}\(target)\u{A0}» n’est l’identifiant de rien dans ce fichier")
  }

  static let emptyTerm = Self("the term is empty", fr: "le terme est vide")

  static let termNoteTooLate = Self(
    "a termNote stands before every other item of its term", fr: "un termNote précède tout autre élément de son terme")

  static func heads(_ group: String, _ head: String, _ count: Int) -> Self {
    Self(
      "a \(group) holds exactly one \(head), this one has \(count)",
      fr: "un \(group) contient exactement un \(head), celui-ci en a \(count)")
  }

  static func notURL(_ target: String) -> Self {
    Self(
      "the target '\(target)' is not an http or https address",
      fr: "la cible «\u{A0}\(target)\u{A0}» n’est pas une adresse http ou https")
  }

  static func notDate(_ text: String) -> Self {
    Self("'\(text)' is not a date such as 2026-01-31", fr: "«\u{A0}\(text)\u{A0}» n’est pas une date comme 2026-01-31")
  }

  static func unknown(_ category: String, _ dialect: String) -> Self {
    Self(
      "\(dialect) has no data category '\(category)'",
      fr: "\(dialect) n’a pas de catégorie de données «\u{A0}\(category)\u{A0}»")
  }

  static func wrongMeta(_ category: String, _ meta: String) -> Self {
    Self("'\(category)' is a \(meta)", fr: "«\u{A0}\(category)\u{A0}» est un \(meta)")
  }

  static func wrongLevel(_ category: String, _ level: String) -> Self {
    Self("'\(category)' may not stand in a \(level)", fr: "«\u{A0}\(category)\u{A0}» n’est pas permis dans un \(level)")
  }

  static func notInPicklist(_ value: String, _ category: String, _ picklist: [String]) -> Self {
    let values = picklist.joined(separator: ", ")
    return Self(
      "'\(value)' is not a value of \(category): write one of \(values)",
      fr: "«\u{A0}\(value)\u{A0}» n’est pas une valeur de \(category)\u{A0}: écrire \(values)")
  }
}
