import Glibc
import Localization
import TermStore
import Terminology

extension Run {
  /// The termbase that the run edits. Throws where it cannot be found or read.
  func store() throws -> TermStore { try TermStore(glossary()) }

  /// Who edits and when. The moment is that of `SOURCE_DATE_EPOCH` where it is set (reproducible-builds.org).
  var stamp: EditStamp {
    let variables = environment.variables
    let names = [arguments[.author], variables["MOTJUSTE_AUTHOR"], variables["USER"]]
    let author = names.lazy.compactMap { $0 }.first { $0.contains { !$0.isWhitespace } } ?? "unknown"
    var moment = variables["SOURCE_DATE_EPOCH"].flatMap { time_t($0) } ?? time(nil)
    var parts = tm()
    gmtime_r(&moment, &parts)
    func digits(_ number: Int32, _ width: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let day = "\(digits(parts.tm_year + 1900, 4))-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
    let clock = "\(digits(parts.tm_hour)):\(digits(parts.tm_min)):\(digits(parts.tm_sec))"
    return EditStamp(author: author, date: "\(day)T\(clock)Z")
  }

  /// Makes edits of the termbase, shows what changes and writes it, unless it is only to be shown.
  ///
  /// Throws `EditError` where an edit cannot be made, and as `TermStore.commit` does; then nothing is written.
  func edit(_ body: (inout ChangeSet) throws -> Void) throws -> ExitStatus {
    var store = try store()
    var changes = ChangeSet(of: store)
    try body(&changes)
    try write(changes, to: &store)
    return .clean
  }

  /// Shows what changes and writes it, unless it is only to be shown.
  func write(_ changes: ChangeSet, to store: inout TermStore) throws {
    let isDry = arguments[.editDryRun] != nil
    if isDry { try store.check(changes) } else { try store.commit(changes) }
    show(changes)
    if changes.changes.isEmpty {
      console.error(text("nothing changes\n", fr: "rien ne change\n"))
    } else if isDry {
      console.error(text("nothing is written: --dry-run\n", fr: "rien n’est écrit\u{A0}: --dry-run\n"))
    }
  }

  /// Shows each entry that changes with the lines that differ.
  func show(_ changes: ChangeSet) {
    let style = TextStyle(self)
    for change in changes.changes {
      console.output("\(style.bold(change.id.rawValue)) (\(change.file))\n")
      for line in change.difference {
        console.output("  \(line.hasPrefix("-") ? style.red(line) : style.green(line))\n")
      }
    }
  }

  /// The one operand that names a concept. Throws `UsageError` for another number of them.
  func conceptOperand() throws(UsageError) -> ConceptEntry.ID {
    guard arguments.operands.count == 1, !arguments.operands[0].isEmpty else {
      throw UsageError(LocalizedText("which concept? give one id", fr: "quel concept\u{A0}? donner un identifiant"))
    }
    return ConceptEntry.ID(rawValue: arguments.operands[0])
  }

  /// The edits of the concept itself that the options ask for. Throws `UsageError`.
  func conceptEdits() throws(UsageError) -> [EntryEdit] {
    var edits: [EntryEdit] = []
    if let field = arguments[.subjectField] {
      guard field.contains(where: { !$0.isWhitespace }) else {
        throw UsageError(LocalizedText("the subject field is empty", fr: "le domaine est vide"))
      }
      edits.append(.setSubjectField(NoteText(field).text))
    }
    for value in arguments.all(.definition) {
      let (language, text) = try TermText.pair(value)
      edits.append(.setDefinition(language, text))
    }
    for value in arguments.all(.definitionSource) {
      let (language, text) = try TermText.pair(value)
      edits.append(.setDefinitionSource(language, text))
    }
    for value in arguments.all(.note) {
      let (language, text) = try TermText.pair(value)
      edits.append(.addNote(language, text))
    }
    return edits
  }
}
