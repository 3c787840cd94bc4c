/// A pattern for paths as git understands it (gitignore(5)): one line of a `.gitignore`, or a pattern of the configuration.
///
/// A pattern with a slash at its beginning or in its middle is held against the whole path below the folder of the
/// patterns, any other against the last name alone. Everything is compared byte by byte, so `?` is one byte.
public struct PathPattern: Sendable, Hashable {
  /// Whether it takes back what an earlier pattern has said (`!`).
  public let isNegated: Bool
  /// Whether it is meant for folders alone (`/` at its end).
  public let isForFolders: Bool
  /// Whether it is held against the last name of a path alone.
  private let isForNames: Bool
  /// The bytes before the first wildcard.
  private let prefix: [UInt8]
  private let wildcards: Wildcards

  /// Reads a pattern.
  ///
  /// - Returns: nil for an empty line, for a comment, and for a pattern that matches nothing: a class of characters that
  ///   is not closed or not known, a backslash at the end. O(length).
  public init?(_ line: String) { self.init(line: Array(line.utf8)) }

  /// Reads a pattern from the bytes of a line, without its end.
  init?(line: [UInt8]) {
    var bytes = Self.trimmed(line)[...]
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { bytes = bytes.dropFirst() }
    isForFolders = bytes.last == UInt8(ascii: "/")
    if isForFolders { bytes = bytes.dropLast() }
    guard !bytes.isEmpty else { return nil }
    isForNames = !bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes = bytes.dropFirst() }
    // As git does: what follows the literal beginning is a pattern of its own, which matters to `**` behind letters.
    let literal = isForNames ? bytes.prefix(0) : bytes.prefix { !"*?[\\".utf8.contains($0) }
    guard let wildcards = Wildcards(bytes.dropFirst(literal.count)) else { return nil }
    prefix = Array(literal)
    self.wildcards = wildcards
  }

  /// Whether it matches a path, negated or not.
  ///
  /// - Parameters:
  ///   - path: the path below the folder of the patterns, without a slash at either end.
  ///   - isFolder: whether it is the path of a folder.
  ///
  /// O(length of the path × length of the pattern).
  func matches(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    if isForNames {
      let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
      return wildcards.match(path[start...])
    }
    guard path.starts(with: prefix) else { return false }
    return wildcards.match(path.dropFirst(prefix.count))
  }

  /// Whether it matches a file or one of the folders that it lies in, negated or not.
  ///
  /// - Parameter path: the path of the file below the folder of the patterns.
  ///
  /// O(length of the path squared × length of the pattern).
  public func matches(file path: String) -> Bool {
    let path = Array(path.utf8)
    let folders = path.indices.lazy.filter { path[$0] == UInt8(ascii: "/") }
    return folders.contains { matches(path[..<$0], isFolder: true) } || matches(path[...], isFolder: false)
  }

  /// The line without the spaces at its end, but for one behind a backslash.
  private static func trimmed(_ line: [UInt8]) -> ArraySlice<UInt8> {
    var end = 0
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\\") {
        guard index + 1 < line.count else { return line[...] }
        index += 1
        end = index + 1
      } else if line[index] != UInt8(ascii: " ") {
        end = index + 1
      }
      index += 1
    }
    return line[..<end]
  }
}
