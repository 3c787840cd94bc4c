import Localization
import TBX
import TermStore
import Terminology

extension Command {
  private static let term = Option(
    "--term", "LANG:TERM",
    LocalizedText("a term of the concept; may be repeated", fr: "un terme du concept\u{A0}; se répète"))
  private static let id = Option(
    "--id", "ID",
    LocalizedText(
      "the id of the concept (default: made of its English term, else of its first)",
      fr: "l’identifiant du concept (par défaut\u{A0}: tiré de son terme anglais, sinon du premier)"))
  private static let force = Option(
    "--force", nil,
    LocalizedText(
      "adds it although another concept has one of its terms",
      fr: "l’ajoute même si un autre concept a un de ses termes"))

  /// Adds a concept.
  static let add = Command(
    name: "add", operands: "",
    summary: LocalizedText("Adds a concept to the termbase.", fr: "Ajoute un concept à la base."),
    example: "motjuste add --term fr:\"migrant bloqué\" --term en:\"stranded migrant\" --subject-field status",
    options: [
      .glossary, term, id, .status, .partOfSpeech, .gender, .termType, .termSource, .definition, .definitionSource,
      .note, .subjectField, .file, force, .author, .editDryRun,
    ]
  ) { run in
    guard run.arguments.operands.isEmpty else {
      throw UsageError(
        LocalizedText(
          "add takes no operand: give terms with --term LANG:TERM",
          fr: "add ne prend pas d’opérande\u{A0}: donner les termes par --term LANGUE:TERME"))
    }
    let names = try run.arguments.all(term).map { value throws(UsageError) in try TermText.name(value) }
    guard !names.isEmpty else {
      throw UsageError(
        LocalizedText(
          "which term? give one with --term LANG:TERM", fr: "quel terme\u{A0}? en donner un par --term LANGUE:TERME"))
    }
    let concept = ConceptEntry.ID(rawValue: run.arguments[id] ?? "")
    guard run.arguments[id] == nil || concept.written == concept else {
      throw UsageError(
        LocalizedText(
          "'\(concept)' is not an id: it begins with a letter and holds letters, digits, '-', '_' and '.'",
          fr:
            "«\u{A0}\(concept)\u{A0}» n’est pas un identifiant\u{A0}: il commence par une lettre et contient des lettres, des chiffres, «\u{A0}-\u{A0}», «\u{A0}_\u{A0}» et «\u{A0}.\u{A0}»"
        ))
    }
    let edits = try TermValues(run.arguments).edits(adding: names) + run.conceptEdits()
    return try run.edit { changes in
      var entry = ConceptEntry(id: concept)
      for edit in edits { entry = try edit.applied(to: entry) }
      try changes.add(
        entry, file: run.arguments[.file], isForced: run.arguments[force] != nil, run.stamp)
    }
  }
}
