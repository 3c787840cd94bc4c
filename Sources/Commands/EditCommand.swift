import Localization
import TermStore
import Terminology

extension Command {
  private static let addTerm = Option(
    "--add-term", "LANG:TERM",
    LocalizedText("adds a term; may be repeated", fr: "ajoute un terme\u{A0}; se répète"))
  private static let removeTerm = Option(
    "--remove-term", "LANG:TERM",
    LocalizedText("takes a term out; may be repeated", fr: "enlève un terme\u{A0}; se répète"))

  /// Edits a concept.
  static let edit = Command(
    name: "edit", operands: "ID",
    summary: LocalizedText(
      "Edits a concept: as the options say, else in an editor (VISUAL, EDITOR), as TBX.",
      fr: "Modifie un concept\u{A0}: selon les options, sinon dans un éditeur (VISUAL, EDITOR), en TBX."),
    example: "motjuste edit stranded-migrant --add-term \"fr:migrant coincé\" --status admitted",
    options: [
      .glossary, addTerm, removeTerm, .status, .partOfSpeech, .gender, .termType, .termSource, .definition,
      .definitionSource, .note, .subjectField, .author, .editDryRun,
    ]
  ) { run in
    let id = try run.conceptOperand()
    let added = try run.arguments.all(addTerm).map { value throws(UsageError) in try TermText.name(value) }
    let removed = try run.arguments.all(removeTerm).map { value throws(UsageError) in try TermText.name(value) }
    let edits =
      try TermValues(run.arguments).edits(adding: added) + run.conceptEdits() + removed.map { .removeTerm($0) }
    guard edits.isEmpty else { return try run.edit { try $0.edit(id, edits, run.stamp) } }
    return try run.editAsText(id)
  }
}

extension Run {
  /// Has a concept edited as TBX in the editor of the user. What cannot be taken stays in its file, which is told.
  fileprivate func editAsText(_ id: ConceptEntry.ID) throws -> ExitStatus {
    var store = try store()
    var changes = ChangeSet(of: store)
    let text = EntryMarkup.document(try changes.entry(id))
    guard let revised = try Editor(environment.variables).edit(text, name: "\(id).tbx") else {
      try write(changes, to: &store)
      return .clean
    }
    do {
      let entry = try EntryMarkup.entry(ofDocument: revised.bytes, file: revised.path)
      try changes.edit(id, to: entry, stamp)
      try write(changes, to: &store)
    } catch {
      console.error(
        self.text(
          "motjuste: what you wrote is kept in \(revised.path)\n",
          fr: "motjuste\u{A0}: votre texte est conservé dans \(revised.path)\n"))
      throw error
    }
    revised.remove()
    return .clean
  }
}
