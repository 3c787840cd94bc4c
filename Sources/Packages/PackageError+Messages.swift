import Localization

/// What is said of archives.
extension LocalizedText {
  static let noArchive = Self("the file is not a ZIP archive", fr: "le fichier n’est pas une archive ZIP")
  static let brokenArchive = Self(
    "the archive is cut off or damaged: its list of members cannot be read",
    fr: "l’archive est tronquée ou endommagée\u{A0}: sa liste de membres est illisible")
  static let compoundFile = Self(
    "an encrypted document, or one of the binary formats before 2007: save it without a password as a current format",
    fr:
      "document chiffré, ou dans un format binaire d’avant 2007\u{A0}: l’enregistrer sans mot de passe au format actuel"
  )
  static let unwritable = Self("the archive cannot be written", fr: "l’archive ne peut pas être écrite")

  static func damaged(_ part: String) -> Self {
    Self(
      "'\(part)' in the archive is damaged", fr: "«\u{A0}\(part)\u{A0}» dans l’archive est endommagé")
  }

  static func encrypted(_ part: String) -> Self {
    Self(
      "'\(part)' in the archive is encrypted: save the document without a password",
      fr: "«\u{A0}\(part)\u{A0}» dans l’archive est chiffré\u{A0}: enregistrer le document sans mot de passe")
  }

  static func outside(_ name: String) -> Self {
    Self(
      "the member '\(name)' leads out of the archive: it is not read",
      fr: "le membre «\u{A0}\(name)\u{A0}» mène hors de l’archive\u{A0}: elle n’est pas lue")
  }

  static func doubled(_ name: String) -> Self {
    Self(
      "the member '\(name)' stands in the archive twice",
      fr: "le membre «\u{A0}\(name)\u{A0}» est deux fois dans l’archive")
  }

  static func tooLarge(_ part: String) -> Self {
    Self(
      "'\(part)' in the archive inflates to more than \(ZIPArchive.ratio) times its size or to too much: it is not read",
      fr:
        "«\u{A0}\(part)\u{A0}» dans l’archive se déploie à plus de \(ZIPArchive.ratio) fois sa taille, ou à trop\u{A0}: "
        + "il n’est pas lu")
  }
}
