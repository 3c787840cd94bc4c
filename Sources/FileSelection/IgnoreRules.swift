import FileBytes
import Glibc

/// The patterns of one file or list, and the folder for which they are meant. The last one that matches decides.
public struct IgnoreRules: Sendable, Hashable {
  /// The absolute path of the folder, without a slash at its end.
  private let base: [UInt8]
  private let patterns: [PathPattern]

  /// Creates rules of patterns in their order.
  ///
  /// - Parameter folder: the absolute path of the folder for which they are meant.
  public init(_ patterns: [PathPattern], folder: String) {
    self.patterns = patterns
    base = Array((folder == "/" ? "" : folder).utf8)
  }

  /// Reads a file of git's; nil where there is none. A link or anything else that is no file is none, as for git.
  init?(file path: String, folder: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let bytes = try? MappedBytes(mapping: path)
    else { return nil }
    self.init(Self.patterns(bytes.array[...]), folder: folder)
  }

  /// The patterns of the text of a file. O(length).
  static func patterns(_ text: ArraySlice<UInt8>) -> [PathPattern] {
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return PathPattern(line: Array(line.prefix { $0 != 0 }))
    }
  }

  /// Whether a path is ignored: what the last matching pattern says, or nil where none matches. Folders above it do not
  /// count. O(number of patterns × their length × length of the path).
  ///
  /// - Parameter path: an absolute path.
  public func verdict(_ path: String, isFolder: Bool) -> Bool? {
    guard let below = below(path) else { return nil }
    return verdict(below[...], isFolder: isFolder)
  }

  /// Whether a path or a folder above it, below the folder of the rules, is ignored. O(depth of the path) verdicts.
  ///
  /// - Parameter path: an absolute path.
  public func ignores(_ path: String, isFolder: Bool) -> Bool {
    guard let below = below(path) else { return false }
    let folders = below.indices.lazy.filter { below[$0] == UInt8(ascii: "/") }
    return folders.contains { verdict(below[..<$0], isFolder: true) == true }
      || verdict(below[...], isFolder: isFolder) == true
  }

  private func verdict(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool? {
    patterns.last { $0.matches(path, isFolder: isFolder) }.map { !$0.isNegated }
  }

  /// A path below the folder of the rules, or nil where it does not lie there.
  private func below(_ path: String) -> [UInt8]? {
    let path = Array(path.utf8)
    guard path.count > base.count + 1, path.starts(with: base), path[base.count] == UInt8(ascii: "/") else {
      return nil
    }
    return Array(path[(base.count + 1)...])
  }
}
