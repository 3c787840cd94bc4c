import FileBytes
import Glibc
public import Terminology

/// A concept that was removed, when and by whom; the entry itself can tell it no more.
public struct Removal: Sendable, Hashable {
  /// The concept.
  public let id: ConceptEntry.ID
  /// Who removed it.
  public let author: String
  /// The moment, as ISO 8601 writes it.
  public let date: String

  private static let name = ".motjuste/removed"

  /// The removals that are recorded beside a termbase, in their order. Throws `FileError` where the record cannot be read.
  public static func all(in folder: String) throws -> [Removal] {
    guard let bytes = try bytes(in: folder) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3 else { return nil }
      return Removal(id: ConceptEntry.ID(rawValue: fields[1]), author: fields[2], date: fields[0])
    }
  }

  /// The record with what a set of changes removes; nil where it removes nothing. Throws `FileError`.
  public static func record(_ changes: ChangeSet, _ stamp: EditStamp) throws -> FileWrite? {
    let removed = changes.changes.filter { $0.after == nil }.map(\.id)
    guard !removed.isEmpty else { return nil }
    let before = try bytes(in: changes.store.folder)
    let author = stamp.author.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lines = removed.map { "\(stamp.date)\t\($0)\t\(author)\n" }.joined()
    return FileWrite(name: name, before: before, after: (before ?? []) + Array(lines.utf8))
  }

  private static func bytes(in folder: String) throws -> [UInt8]? {
    let path = "\(folder)/\(name)"
    return access(path, F_OK) == 0 ? try MappedBytes(mapping: path).array : nil
  }
}
