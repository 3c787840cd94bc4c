import FileBytes
import Glibc

/// One file of a change: what it holds before and after.
struct FileWrite: Sendable, Hashable {
  /// The path, relative to the folder of the termbase.
  var name: String
  /// The content before; nil where there is no file yet.
  var before: [UInt8]?
  /// The content after.
  var after: [UInt8]

  /// Whether the file in a folder holds exactly these bytes; for nil, whether it is not there. O(size).
  static func holds(_ bytes: [UInt8]?, _ path: String) -> Bool {
    guard access(path, F_OK) == 0 else { return bytes == nil }
    guard let bytes, let file = try? MappedBytes(mapping: path), file.count == bytes.count else { return false }
    return file.withUnsafeBytes { $0.elementsEqual(bytes) }
  }
}
