import FileBytes
import Localization
import Interchange
import Terminology

/// What an import did, or would do.
public struct ImportReport: Sendable {
  /// The name under which it can be undone; nil where nothing was written.
  public let batch: String?
  /// What became of each concept, file by file.
  public let rows: [ImportRow]
  /// The changes of the termbase.
  public let changes: ChangeSet
}

extension TermStore {
  /// Imports concepts of files that were read, and records what was done, so that it can be undone.
  ///
  /// Each concept is taken or refused by itself; all that are taken are written together. Throws as `commit` does; then
  /// nothing is written. O(size of the termbase and of the sources).
  ///
  /// - Parameters:
  ///   - policy: what becomes of concepts that are there already.
  ///   - file: the file of new concepts; nil for that of their subject field, or the only one.
  ///   - isDry: whether nothing is to be written.
  ///   - generator: where the last part of the name of the import comes from.
  public mutating func importConcepts(
    of sources: [ImportSource], on policy: DuplicatePolicy, file: String? = nil, isDry: Bool = false,
    _ stamp: EditStamp, using generator: inout some RandomNumberGenerator
  ) throws -> ImportReport {
    var importer = Importer(into: self, on: policy, file: file, stamp)
    for source in sources { importer.add(source) }
    let changes = importer.changes
    guard !isDry, !changes.changes.isEmpty else {
      try check(changes)
      return ImportReport(batch: nil, rows: importer.rows, changes: changes)
    }
    let id = Batch.id(date: stamp.date, using: &generator)
    let record = try Batch(changes, sources: sources.map(\.file), stamp).bytes()
    try commit(changes, besides: [FileWrite(name: Batch.name(id), before: nil, after: record)])
    return ImportReport(batch: id, rows: importer.rows, changes: changes)
  }

  /// The changes that undo an import: every entry that it touched gets back the markup that it had.
  ///
  /// Throws `EditError` where there is no such import, and where entries were edited since; `FileError` where the record
  /// cannot be read. O(size of what it touched).
  public func undoing(import id: String) throws -> ChangeSet {
    let batch = try Batch(id, in: folder)
    let edited = batch.changes.filter { source(of: ConceptEntry.ID(rawValue: $0.concept)) != $0.after }
    guard edited.isEmpty else {
      let isUndone = batch.changes.allSatisfy { source(of: ConceptEntry.ID(rawValue: $0.concept)) == $0.before }
      let list = edited.map(\.concept).joined(separator: ", ")
      throw isUndone
        ? EditError(
          "the import '\(id)' is undone already", fr: "l’import «\u{A0}\(id)\u{A0}» est déjà annulé",
          kind: .taken(edited.map { ConceptEntry.ID(rawValue: $0.concept) }))
        : EditError(
          "the import '\(id)' cannot be undone: edited since: \(list)",
          fr: "l’import «\u{A0}\(id)\u{A0}» ne peut pas être annulé\u{A0}: modifiés depuis\u{A0}: \(list)",
          kind: .taken(edited.map { ConceptEntry.ID(rawValue: $0.concept) }))
    }
    var changes = ChangeSet(of: self)
    for change in batch.changes {
      guard let number = files.firstIndex(where: { $0.name == change.file }) else {
        throw EditError(
          "the termbase has no file '\(change.file)' any more",
          fr: "la base n’a plus de fichier «\u{A0}\(change.file)\u{A0}»")
      }
      let before = try change.before.map { try EntryMarkup.entry($0, file: change.file) }
      try changes.restore(before, as: change.before, id: .init(rawValue: change.concept), file: number)
    }
    return changes
  }
}
