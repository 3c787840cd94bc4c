import FileBytes
import Localization
import TBX
import Threads
import XML

/// The TBX files behind an index, opened when an entry of theirs is shown for the first time.
final class EntrySources: Sendable {
  /// What the index knows of one file.
  struct File: Sendable {
    let path: String
    let rootTag: Range<Int>
    let variant: Variant
  }

  /// A file that is open, with its stamp when it was opened.
  private struct Source: Sendable {
    let bytes: MappedBytes
    /// Nil for a copy, which nobody can write over.
    let stamp: FileStamp?
  }

  let files: [File]
  /// The stamps of the files when the index was built.
  private let stamps: [String]
  /// The lock guards the table of open files.
  private let open = Lock<[Int: Source]>([:])

  /// Creates the sources of an index; its stamp begins with a line for each file.
  init(_ rows: UnsafeBufferPointer<UInt32>, _ strings: UnsafeRawBufferPointer, stamp: String) {
    stamps = stamp.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    typealias Column = IndexLayout.File
    files = (0..<rows.count / Column.width).compactMap { number in
      let row = number * Column.width
      let root = Int(rows[row + Column.rootStart])..<Int(rows[row + Column.rootEnd])
      let versions: [Variant.Version] = [.two, .three, .oldMin]
      var tag = Element(versions[Int(rows[row + Column.version])].rootName)
      tag.attributes = [
        .init("type", value: TermIndex.string(strings, rows[row + Column.dialect], rows[row + Column.dialectLength])),
        .init("style", value: rows[row + Column.style] == 0 ? "dca" : "dct"),
      ]
      return Variant(root: tag).map { variant in
        File(
          path: TermIndex.string(strings, rows[row + Column.path], rows[row + Column.pathLength]), rootTag: root,
          variant: variant)
      }
    }
  }

  /// The bytes of a file in UTF-8, as they were when the index was built.
  ///
  /// Throws `FileError` if the file has changed since or cannot be read any more. A file that is open stays as it was
  /// when another takes its name.
  func bytes(_ file: Int) throws -> MappedBytes {
    let path = files[file].path
    let known = open.withLock { $0[file] }
    if let known, known.stamp == nil { return known.bytes }
    let stamp = FileStamp(path: path)
    if let known, let older = known.stamp, !stamp.overwrites(older) { return known.bytes }
    guard stamps.indices.contains(file), stamp.description == stamps[file] else {
      throw FileError(
        path: path,
        reason: LocalizedText(
          "the file has changed since its terms were read: start again",
          fr: "le fichier a changé depuis la lecture de ses termes\u{A0}: recommencer"))
    }
    let bytes = try MappedBytes(mapping: path).transcodedToUTF8(file: path)
    open.withLock { $0[file] = Source(bytes: bytes, stamp: stamp) }
    return bytes
  }

  /// Opens every file, and copies them where they are small enough together.
  ///
  /// Throws as `bytes` does.
  func openAll(copyingUpTo most: Int) throws {
    let all = try files.indices.map { try bytes($0) }
    guard all.reduce(0, { $0 + $1.count }) <= most else { return }
    // A mapped file that is written over in the middle of this would be copied half new.
    let stamps = files.map { FileStamp(path: $0.path).description }
    let copies = all.map { Source(bytes: MappedBytes($0.array), stamp: nil) }
    guard files.map({ FileStamp(path: $0.path).description }) == stamps,
      stamps == Array(self.stamps.prefix(files.count))
    else { return }
    open.withLock { open in for (file, copy) in copies.enumerated() { open[file] = copy } }
  }
}

extension Variant.Version {
  /// The name of the root element.
  var rootName: String {
    switch self {
    case .two: "martif"
    case .three: "tbx"
    case .oldMin: "TBX"
    }
  }
}
