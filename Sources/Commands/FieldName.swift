import Localization

/// The names of what a termbase tells, for people.
enum FieldName {
  /// The name of a data category or element of TBX; itself where people have no other word for it.
  static func text(_ name: String) -> LocalizedText { names[name] ?? LocalizedText(untranslated: name) }

  private static let names: [String: LocalizedText] = [
    "term": LocalizedText("term", fr: "terme"),
    "langSec": LocalizedText("language", fr: "langue"),
    "conceptEntry": LocalizedText("concept", fr: "notion"),
    "administrativeStatus": LocalizedText("status", fr: "statut"),
    "definition": LocalizedText("definition", fr: "définition"),
    "context": LocalizedText("context", fr: "contexte"),
    "crossReference": LocalizedText("reference", fr: "renvoi"),
    "grammaticalGender": LocalizedText("gender", fr: "genre"),
    "grammaticalNumber": LocalizedText("number", fr: "nombre"),
    "geographicalUsage": LocalizedText("geographical usage", fr: "usage géographique"),
    "partOfSpeech": LocalizedText("part of speech", fr: "catégorie grammaticale"),
    "projectSubset": LocalizedText("project subset", fr: "sous-ensemble de projet"),
    "responsibility": LocalizedText("responsible", fr: "responsable"),
    "source": LocalizedText("source", fr: "source"),
    "subjectField": LocalizedText("subject field", fr: "domaine"),
    "termType": LocalizedText("type", fr: "type"),
    "transactionType": LocalizedText("transaction", fr: "opération"),
    "note": LocalizedText("note", fr: "note"),
    "title": LocalizedText("title", fr: "titre"),
  ]
}
