import FileBytes
import FoundationEssentials
import Glibc
import Localization
import Terminology

/// The record of an import: what each entry was before and after, by which it can be undone.
struct Batch: Codable {
  /// One entry, as the markup that stood in the file.
  struct Change: Codable {
    var concept: String
    var file: String
    var before: String?
    var after: String?
  }

  var version = 1
  var author: String
  var date: String
  var sources: [String]
  var changes: [Change]

  /// The path of a record, relative to the folder of the termbase.
  static func name(_ id: String) -> String { ".motjuste/batches/\(id).json" }

  /// A name for an import: the moment, and four letters and digits that tell it from others.
  ///
  /// - Parameter date: as ISO 8601 writes it.
  static func id(date: String, using generator: inout some RandomNumberGenerator) -> String {
    let digits = date.filter { $0.isASCII && $0.isNumber }
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    let tail = String((0..<4).map { _ in letters.randomElement(using: &generator) ?? "x" })
    return "import-\(digits.prefix(8))-\(digits.dropFirst(8).prefix(6))-\(tail)"
  }

  /// The record in JSON, UTF-8. O(size).
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  /// Reads a record. Throws `EditError` where there is none of that name, and `FileError` where it cannot be read.
  init(_ id: String, in folder: String) throws {
    let path = "\(folder)/\(Self.name(id))"
    guard !id.isEmpty, !id.contains("/"), access(path, F_OK) == 0 else {
      throw EditError("no import '\(id)'", fr: "pas d’import «\u{A0}\(id)\u{A0}»", kind: .unknown)
    }
    let bytes = try MappedBytes(mapping: path).array
    guard let batch = try? JSONDecoder().decode(Batch.self, from: Data(bytes)), batch.version == 1 else {
      throw FileError(
        path: path,
        reason: LocalizedText("not a record of an import", fr: "pas le compte rendu d’un import"))
    }
    self = batch
  }

  /// Records changes.
  init(_ changes: ChangeSet, sources: [String], _ stamp: EditStamp) {
    author = stamp.author
    date = stamp.date
    self.sources = sources
    self.changes = changes.changes.map { change in
      Change(
        concept: change.id.rawValue, file: changes.store.files[change.fileNumber].name,
        before: changes.store.source(of: change.id), after: change.text)
    }
  }
}
