import Interchange
import Localization

/// The options of commands that read and write other formats.
extension Option {
  static let from = Option(
    "--from", "FORMAT", choices: InterchangeFormat.readable.map(\.rawValue),
    LocalizedText(
      "the format of what is read (default: what the name of the file or its beginning tells)",
      fr: "le format de ce qui est lu (par défaut\u{A0}: d’après le nom du fichier ou son début)"))
  static let to = Option(
    "--to", "FORMAT", choices: InterchangeFormat.allCases.map(\.rawValue),
    LocalizedText(
      "the format of what is written (default: what the name of the file tells)",
      fr: "le format de ce qui est écrit (par défaut\u{A0}: d’après le nom du fichier)"))
  static let source = Option(
    "--source", "TAG",
    LocalizedText(
      "the source language, in formats with two languages",
      fr: "la langue source, pour les formats à deux langues"))
  static let target = Option(
    "--target", "TAG",
    LocalizedText(
      "the target language, in formats with two languages",
      fr: "la langue cible, pour les formats à deux langues"))
  static let column = Option(
    "--column", "NAME=MEANING",
    LocalizedText(
      "what a column of a table tells, such as 'Terme FR=term:fr' or 'Remarks=note'; may be repeated",
      fr: "ce que dit une colonne d’un tableau, comme «\u{A0}Terme FR=term:fr\u{A0}»\u{A0}; peut se répéter"))
  static let title = Option(
    "--title", "TEXT",
    LocalizedText("the title of what is written", fr: "le titre de ce qui est écrit"))
  static let base = Option(
    "--base-iri", "IRI",
    LocalizedText(
      "what the IRIs of concepts begin with, in SKOS", fr: "le début des IRI des concepts, en SKOS"))
  static let report = Option(
    "--report", "FILE",
    LocalizedText(
      "writes as JSON what was repaired, left out or could not be held",
      fr: "écrit en JSON ce qui a été réparé, laissé de côté ou n’a pu être conservé"))

  /// The options of a format that is poorer or freer than TBX.
  static let ofFormats: [Option] = [.source, .target, .column, .title, .base, .report]
}
