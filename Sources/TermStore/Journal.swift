import FileBytes
import FoundationEssentials
import Glibc
import Localization

/// A change of several files, written down before the first of them is touched, so that a crash in the middle leaves
/// either all of it or nothing.
///
/// The steps are `write`, `apply` and `remove`. A journal that is there when a termbase is opened belongs to a writer
/// that has died: `recover` completes it.
struct Journal: Sendable, Hashable {
  /// The folder of the termbase.
  let folder: String
  /// The files.
  let writes: [FileWrite]

  /// The folder of what is kept beside the files.
  static func place(in folder: String) -> String { "\(folder)/\(name)" }

  /// The name of that folder.
  static let name = ".motjuste"

  private var path: String { "\(Self.place(in: folder))/journal" }

  /// Writes the journal itself; when it returns, the journal is on the disk. Throws `FileError`.
  func write() throws {
    try Self.makeFolder(Self.place(in: folder), in: folder)
    let content = Content(
      version: 1,
      files: writes.map { write in
        Content.File(
          name: write.name, before: write.before.map { String(decoding: $0, as: UTF8.self) },
          after: String(decoding: write.after, as: UTF8.self))
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try AtomicFile.write(Array(try encoder.encode(content)), to: path)
  }

  /// Writes every file that is not written yet. Where one cannot be written, or holds something else than before, those
  /// that are written get their old content back and the error is thrown.
  func apply() throws(FileError) {
    do {
      for number in writes.indices { try apply(number) }
    } catch {
      for write in writes where FileWrite.holds(write.after, place(of: write)) {
        // What cannot be undone now is undone when the termbase is opened again: the journal stays.
        if let before = write.before {
          try AtomicFile.write(before, to: place(of: write), replacing: write.after)
        } else {
          unlink(place(of: write))
        }
      }
      remove()
      throw error
    }
  }

  /// Writes one file, unless it is written already. Throws `FileError`.
  func apply(_ number: Int) throws(FileError) {
    let write = writes[number]
    let path = place(of: write)
    guard !FileWrite.holds(write.after, path) else { return }
    if let slash = path.lastIndex(of: "/") { try Self.makeFolder(String(path[..<slash]), in: folder) }
    if write.before == nil, access(path, F_OK) == 0 {
      throw FileError(
        path: path,
        reason: LocalizedText("there is a file of this name already", fr: "un fichier de ce nom existe déjà"))
    }
    try AtomicFile.write(write.after, to: path, replacing: write.before)
  }

  /// Takes the journal away: the change is done.
  func remove() {
    unlink(path)
    // It goes where nothing else is kept in it.
    rmdir(Self.place(in: folder))
    synchronise(folder)
  }

  private func place(of write: FileWrite) -> String { "\(folder)/\(write.name)" }

  // MARK: - Recovery

  /// Completes the journal of a folder, if there is one. Throws `FileError` where it cannot be completed.
  static func recover(in folder: String) throws {
    guard let journal = try pending(in: folder) else { return }
    try journal.apply()
    journal.remove()
  }

  /// The journal in a folder, or nil. Throws `FileError` where it cannot be read.
  static func pending(in folder: String) throws -> Journal? {
    let path = "\(place(in: folder))/journal"
    guard access(path, F_OK) == 0 else { return nil }
    let bytes = try MappedBytes(mapping: path).array
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)), content.version == 1,
      content.files.allSatisfy({ !$0.name.hasPrefix("/") && !$0.name.split(separator: "/").contains("..") })
    else {
      throw FileError(
        path: path,
        reason: LocalizedText(
          "not a journal of an edit: look at it and take it away",
          fr: "pas le journal d’une modification\u{A0}: l’examiner, puis l’enlever"))
    }
    return Journal(
      folder: folder,
      writes: content.files.map {
        FileWrite(name: $0.name, before: $0.before.map { Array($0.utf8) }, after: Array($0.after.utf8))
      })
  }

  /// Makes a folder with those above it, down from `top`.
  private static func makeFolder(_ path: String, in top: String) throws(FileError) {
    guard access(path, F_OK) != 0, path != top, let slash = path.lastIndex(of: "/") else { return }
    try makeFolder(String(path[..<slash]), in: top)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(path: path, code: errno) }
    Journal(folder: top, writes: []).synchronise(String(path[..<slash]))
  }

  /// Writes the entries of a folder to the disk.
  private func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The file as JSON. All content is UTF-8, which JSON holds as it is.
  private struct Content: Codable {
    struct File: Codable {
      var name: String
      var before: String?
      var after: String
    }

    var version: Int
    var files: [File]
  }
}
