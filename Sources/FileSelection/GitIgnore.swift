import FileBytes
import Glibc

/// What git ignores in a folder: `.git/info/exclude` and each `.gitignore` from the top of the repository down to it.
///
/// The index is not asked: a file that is tracked and matches a pattern counts as ignored. A user's own list
/// (`core.excludesFile`) is not read, so that all people get the same answer.
struct GitIgnore: Sendable {
  /// The lists, the outermost first; a later one wins.
  private var lists: [IgnoreRules] = []
  /// Whether the folder itself or one above it is ignored.
  private(set) var isIgnored = false

  /// Reads the lists for a folder. Outside a repository they begin with the folder itself. O(depth) files.
  ///
  /// - Parameter folder: the absolute path of the folder, with symbolic links resolved.
  init(folder: String) {
    var above: [String] = []
    var top = folder
    while !Self.isRepository(top), let parent = AbsolutePath.parent(of: top) {
      above.append(top)
      top = parent
    }
    guard Self.isRepository(top) else {
      enter(folder)
      return
    }
    enter(top)
    for folder in above.reversed() {
      isIgnored = isIgnored || ignores(folder, isFolder: true)
      enter(folder)
    }
  }

  /// Whether something in the folder is ignored. O(number of all patterns).
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    lists.reversed().lazy.compactMap { $0.verdict(path, isFolder: isFolder) }.first ?? false
  }

  /// Adds the list of a folder below. The top of another repository begins anew.
  mutating func enter(_ folder: String) {
    if Self.isRepository(folder) {
      lists = []
      if let git = Self.commonFolder(folder), let rules = IgnoreRules(file: "\(git)/info/exclude", folder: folder) {
        lists.append(rules)
      }
    }
    let prefix = folder == "/" ? "" : folder
    if let rules = IgnoreRules(file: "\(prefix)/.gitignore", folder: folder) { lists.append(rules) }
  }

  private static func isRepository(_ folder: String) -> Bool { access("\(folder)/.git", F_OK) == 0 }

  /// The folder of what all work trees of a repository share (gitrepository-layout(5)): `.git`, or the one that the file
  /// `.git` of a work tree or of a submodule names.
  private static func commonFolder(_ top: String) -> String? {
    let path = "\(top)/.git"
    guard let line = firstLine(path) else { return path }
    guard line.hasPrefix("gitdir: ") else { return nil }
    let folder = AbsolutePath.joined(top, String(line.dropFirst(8)))
    return firstLine("\(folder)/commondir").map { AbsolutePath.joined(folder, $0) } ?? folder
  }

  /// The first line of a file, or nil where it is none.
  private static func firstLine(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let bytes = try? MappedBytes(mapping: path)
    else { return nil }
    return String(decoding: bytes[0..<4096].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
