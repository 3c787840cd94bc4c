import Localization

/// Options of `check`.
extension Option {
  static let sourceLanguage = Option(
    "--source", "TAG",
    LocalizedText(
      "the language of the source (default: that of the file; in PO, en)",
      fr: "la langue de la source (par défaut\u{A0}: celle du fichier\u{A0}; dans PO, en)"))
  static let targetLanguage = Option(
    "--target", "TAG",
    LocalizedText(
      "the language of the translation, where a file holds several or names none",
      fr: "la langue de la traduction, si un fichier en contient plusieurs ou n’en nomme aucune"))
  static let sourceFile = Option(
    "--source-file", "FILE",
    LocalizedText(
      "the text of which the operand is the translation: both are aligned by paragraph",
      fr: "le texte dont l’opérande est la traduction\u{A0}: les deux sont alignés par paragraphe"))
}
