import FileBytes
import Synchronization
import TBX
import XML

/// The TBX files behind an index, opened when an entry of theirs is shown for the first time.
final class EntrySources: Sendable {
  /// What the index knows of one file.
  struct File: Sendable {
    let path: String
    let rootTag: Range<Int>
    let variant: Variant
  }

  let files: [File]
  /// The lock guards the table of open files.
  private let open = Mutex<[Int: MappedBytes]>([:])

  init(_ rows: UnsafeBufferPointer<UInt32>, _ strings: UnsafeRawBufferPointer) {
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

  /// The bytes of a file in UTF-8. Throws `FileError` or `XMLError` if it cannot be read any more.
  func bytes(_ file: Int) throws -> MappedBytes {
    if let bytes = open.withLock({ $0[file] }) { return bytes }
    let path = files[file].path
    let bytes = try MappedBytes(mapping: path).transcodedToUTF8(file: path)
    open.withLock { $0[file] = bytes }
    return bytes
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
