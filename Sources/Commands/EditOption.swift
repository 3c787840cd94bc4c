import Localization

/// The options of commands that edit the termbase.
extension Option {
  static let author = Option(
    "--author", "NAME",
    LocalizedText(
      "who edits, for the history of the entries (default: MOTJUSTE_AUTHOR, else USER)",
      fr: "qui modifie, pour l’historique des entrées (par défaut\u{A0}: MOTJUSTE_AUTHOR, sinon USER)"))
  static let editDryRun = Option(
    "--dry-run", nil,
    LocalizedText("shows what would change and writes nothing", fr: "montre ce qui changerait et n’écrit rien"))
  static let file = Option(
    "--file", "NAME",
    LocalizedText(
      "the file of new concepts (default: that of their subject field, else the only one)",
      fr: "le fichier des nouveaux concepts (par défaut\u{A0}: celui de leur domaine, sinon le seul)"))
  static let definition = Option(
    "--definition", "LANG:TEXT",
    LocalizedText("the definition in a language; may be repeated", fr: "la définition dans une langue\u{A0}; se répète")
  )
  static let definitionSource = Option(
    "--definition-source", "LANG:TEXT",
    LocalizedText("where the definition comes from; may be repeated", fr: "d’où vient la définition\u{A0}; se répète"))
  static let note = Option(
    "--note", "LANG:TEXT",
    LocalizedText(
      "adds a note on the concept, in a language; may be repeated",
      fr: "ajoute une note sur le concept, dans une langue\u{A0}; se répète"))
  static let subjectField = Option(
    "--subject-field", "TEXT", LocalizedText("the subject field of the concept", fr: "le domaine du concept"))
  static let status = Option(
    "--status", "[LANG:TERM=]STATUS",
    LocalizedText(
      "the status of a term, or of all new ones: preferred, admitted, deprecated, superseded; may be repeated (default: preferred, or admitted where another term is preferred)",
      fr:
        "le statut d’un terme, ou de tous les nouveaux\u{A0}: preferred, admitted, deprecated, superseded\u{A0}; se répète (par défaut\u{A0}: preferred, ou admitted si un autre terme est privilégié)"
    ))
  static let partOfSpeech = Option(
    "--pos", "[LANG:TERM=]VALUE",
    LocalizedText(
      "the part of speech of a term, or of all new ones: noun, verb, adjective, adverb, other; may be repeated",
      fr:
        "la catégorie grammaticale d’un terme, ou de tous les nouveaux\u{A0}: noun, verb, adjective, adverb, other\u{A0}; se répète"
    ))
  static let gender = Option(
    "--gender", "[LANG:TERM=]VALUE",
    LocalizedText(
      "the gender of a term, or of all new ones: masculine, feminine, neuter, other; may be repeated",
      fr:
        "le genre d’un terme, ou de tous les nouveaux\u{A0}: masculine, feminine, neuter, other\u{A0}; se répète"))
  static let termType = Option(
    "--type", "[LANG:TERM=]VALUE",
    LocalizedText(
      "the type of a term, or of all new ones: fullForm, acronym, abbreviation, shortForm, variant, phrase; may be repeated",
      fr:
        "le type d’un terme, ou de tous les nouveaux\u{A0}: fullForm, acronym, abbreviation, shortForm, variant, phrase\u{A0}; se répète"
    ))
  static let termSource = Option(
    "--source", "[LANG:TERM=]TEXT",
    LocalizedText(
      "where a term comes from, or all new ones; may be repeated",
      fr: "d’où vient un terme, ou tous les nouveaux\u{A0}; se répète"))
}
