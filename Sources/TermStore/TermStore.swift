import FileBytes
import Glibc
public import TermMatching
public import Terminology
import Threads

/// A termbase on the disk that can be edited: one TBX file, or all `.tbx` files of a folder.
///
/// It is a value: the files as they were when it was opened or last committed to. Edits are made in a `ChangeSet` of it,
/// and `commit` writes them.
public struct TermStore: Sendable {
  /// Where an entry stands.
  struct Place: Sendable, Hashable {
    var file: Int
    var entry: Int
  }

  /// Where the termbase lies.
  public let glossary: Glossary
  /// The folder of the files.
  public let folder: String
  /// The files, in the order of their names.
  public internal(set) var files: [StoredFile]
  private var places: [ConceptEntry.ID: [Place]] = [:]

  /// Opens a termbase: completes an edit that a crash has cut off, takes away what it left, then reads every file. O(size of the files).
  ///
  /// Throws `FileError` where there is no such termbase or it cannot be read, and `XMLError` for a file that is no TBX.
  public init(_ glossary: Glossary) throws {
    self.glossary = glossary
    let first = glossary.files.first ?? glossary.path
    folder = first.lastIndex(of: "/").map { $0 == first.startIndex ? "/" : String(first[..<$0]) } ?? "."
    if access("\(Journal.place(in: folder))/journal", F_OK) == 0 {
      let lock = try FolderLock(folder: folder)
      try Journal.recover(in: folder)
      _ = consume lock
    }
    AtomicFile.removeLeftovers(in: folder)
    files = try glossary.files.map { try StoredFile(path: $0) }
    index()
  }

  /// Notes where the entries are.
  mutating func index() {
    places = [:]
    for (number, file) in files.enumerated() {
      for (entry, item) in file.items.enumerated() {
        places[item.entry.id, default: []].append(Place(file: number, entry: entry))
      }
    }
  }

  /// The entry with an id; nil where there is none. O(1).
  public subscript(id: ConceptEntry.ID) -> ConceptEntry? {
    places[id]?.first.map { files[$0.file].items[$0.entry].entry }
  }

  /// Whether the files on the disk are still what was read. O(size of the files).
  public var isCurrent: Bool { files.allSatisfy { FileWrite.holds($0.bytes, $0.path) } }

  /// The entries, file by file. O(number of entries).
  public var entries: [ConceptEntry] { files.flatMap(\.termbase.entries) }

  /// The number of the file with an entry; nil where there is none. Throws `EditError` where the id is borne twice. O(1).
  func file(of id: ConceptEntry.ID) throws(EditError) -> Int? {
    guard let found = places[id], let first = found.first else { return nil }
    guard found.count == 1 else { throw .borneTwice(id, found.map { files[$0.file].place(of: $0.entry) }) }
    return first.file
  }

  /// An entry as the file has it, from `<` to `>`; nil where there is none. O(its size).
  func source(of id: ConceptEntry.ID) -> String? {
    places[id]?.first.map { place in
      let file = files[place.file]
      return String(decoding: file.bytes[file.items[place.entry].range], as: UTF8.self)
    }
  }
}

extension EditError {
  fileprivate static func borneTwice(_ id: ConceptEntry.ID, _ places: [String]) -> EditError {
    let list = places.joined(separator: ", ")
    return EditError(
      "the id '\(id)' is borne by several entries (\(list)): give them ids of their own first",
      fr:
        "l’identifiant «\u{A0}\(id)\u{A0}» est celui de plusieurs entrées (\(list))\u{A0}: leur donner d’abord des identifiants distincts"
    )
  }
}
