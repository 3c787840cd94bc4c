import FileBytes
import Localization
import TBX
import Terminology
import Threads
import XML

extension TermStore {
  /// Writes edits to the disk; when it returns, they are there and survive any crash.
  ///
  /// The files that no edit touches are not written. One file takes the place of the old one at once; several are
  /// written down in a journal first, so that a crash leaves all of them or none.
  ///
  /// Throws `FileError` where a file has changed since it was read or cannot be written, and `XMLError`, with a place in
  /// the file as it would be, where TBX does not allow the result; the termbase on the disk is as it was. O(size of the
  /// files that are touched).
  ///
  /// - Parameter changes: edits of this very state of the termbase.
  public mutating func commit(_ changes: ChangeSet) throws {
    try commit(changes, besides: [])
  }

  /// Writes edits together with other files of the folder, such as a record of what was done: all of them or none.
  ///
  /// Throws as the other one does, also where another file has changed.
  public mutating func commit(_ changes: ChangeSet, besides others: [FileWrite]) throws {
    let edited = try self.edited(changes)
    let writes =
      edited.map { FileWrite(name: files[$0.number].name, before: files[$0.number].bytes, after: $0.file.bytes) }
      + others
    guard !writes.isEmpty else { return }
    let lock = try FolderLock(folder: folder)
    try Journal.recover(in: folder)
    let journal = Journal(folder: folder, writes: writes)
    for write in writes where !FileWrite.holds(write.before, "\(folder)/\(write.name)") {
      throw FileError(path: "\(folder)/\(write.name)", reason: .changed)
    }
    if writes.count > 1 || !others.isEmpty {
      try journal.write()
      try journal.apply()
      journal.remove()
    } else {
      try journal.apply(0)
    }
    _ = consume lock
    for (number, file) in edited { files[number] = file }
    index()
  }

  /// The files that edits touch, as they are afterwards, checked. Throws `XMLError` where TBX does not allow them.
  public func check(_ changes: ChangeSet) throws {
    _ = try edited(changes)
  }

  private func edited(_ changes: ChangeSet) throws -> [(number: Int, file: StoredFile)] {
    let byFile = Dictionary(grouping: changes.changes, by: \.fileNumber)
    return try byFile.keys.sorted().map { number in
      let old = files[number]
      let touched = byFile[number] ?? []
      let bytes = old.spliced(touched.map { ($0.id, $0.after, $0.text) })
      let new = try StoredFile(path: old.path, bytes: bytes)
      if let fault = try DocumentCheck.newFault(in: bytes, comparedTo: old.bytes, file: old.path) { throw fault }
      // Whatever else is wrong, no entry is lost.
      let ids = Set(touched.map(\.id))
      let kept = old.items.map(\.entry).filter { !ids.contains($0.id) }
      guard new.items.map(\.entry).filter({ !ids.contains($0.id) }) == kept,
        new.items.count == kept.count + touched.count(where: { $0.after != nil })
      else { throw FileError(path: old.path, reason: .wouldLose) }
      return (number, new)
    }
  }
}

extension LocalizedText {
  fileprivate static let changed = Self(
    "it has changed since it was read: nothing is written", fr: "changé depuis la lecture\u{A0}: rien n’est écrit")
  fileprivate static let wouldLose = Self(
    "an entry would be lost: nothing is written", fr: "une entrée serait perdue\u{A0}: rien n’est écrit")
}
