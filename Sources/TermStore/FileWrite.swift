import FileBytes
import Glibc

/// One file of a change: what it holds before and after.
public struct FileWrite: Sendable, Hashable {
  /// The path, relative to the folder of the termbase.
  public var name: String
  /// The content before; nil where there is no file yet.
  public var before: [UInt8]?
  /// The content after.
  public var after: [UInt8]

  /// Creates a change of a file.
  public init(name: String, before: [UInt8]?, after: [UInt8]) {
    self.name = name
    self.before = before
    self.after = after
  }

  /// Whether the file in a folder holds exactly these bytes; for nil, whether it is not there. O(size).
  static func holds(_ bytes: [UInt8]?, _ path: String) -> Bool {
    guard access(path, F_OK) == 0 else { return bytes == nil }
    guard let bytes, let file = try? MappedBytes(mapping: path), file.count == bytes.count else { return false }
    return file.withUnsafeBytes { $0.elementsEqual(bytes) }
  }
}
