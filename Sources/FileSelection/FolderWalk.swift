import FileBytes
import Glibc
import Localization

/// A search through a folder and the folders below it.
struct FolderWalk {
  private let endings: Set<String>
  /// What was found, in order.
  private(set) var items: [Selection.Item] = []

  /// Creates a search for files with these endings.
  init(endings: Set<String>) { self.endings = endings }

  /// Searches a folder.
  ///
  /// - Parameters:
  ///   - folder: its absolute path without symbolic links.
  ///   - prefix: what is shown before the names in it.
  mutating func search(_ folder: String, shownAs prefix: String, excludes: (String, Bool) -> Bool) {
    let ignored = GitIgnore(folder: folder)
    guard !ignored.isIgnored, !excludes(folder, true) else { return }
    search(folder, prefix, ignored, excludes)
  }

  private mutating func search(
    _ folder: String, _ prefix: String, _ ignored: GitIgnore, _ excludes: (String, Bool) -> Bool
  ) {
    do {
      for bytes in try Self.names(in: folder, shownAs: prefix) {
        let name = String(decoding: bytes, as: UTF8.self)
        let path = AbsolutePath.joined(folder, name)
        guard let kind = try Self.kind(of: bytes, in: folder, shownAs: prefix + name) else { continue }
        guard kind == .folder || hasKnownEnding(name) else { continue }
        guard !ignored.ignores(path, isFolder: kind == .folder), !excludes(path, kind == .folder) else { continue }
        switch kind {
        case .folder:
          var below = ignored
          below.enter(path)
          search(path, "\(prefix)\(name)/", below, excludes)
        case .file where name.utf8.elementsEqual(bytes):
          items.append(.file(Selection.File(path: prefix + name, absolutePath: path)))
        case .file:
          let reason = LocalizedText("its name is not UTF-8", fr: "son nom n’est pas de l’UTF-8")
          items.append(.failure(FileError(path: prefix + name, reason: reason)))
        }
      }
    } catch {
      items.append(.failure(error))
    }
  }

  private func hasKnownEnding(_ name: String) -> Bool {
    name.lastIndex(of: ".").map { endings.contains(name[name.index(after: $0)...].lowercased()) } ?? false
  }

  private enum Kind { case file, folder }

  /// What a name stands for; nil for a link to a folder and for what is neither file nor folder. A link that leads nowhere
  /// counts as a file, so that reading it tells of it.
  ///
  /// Throws `FileError` where the system cannot tell, as for a path that is too long for it.
  private static func kind(of name: [UInt8], in folder: String, shownAs shown: String) throws(FileError) -> Kind? {
    let path = (Array(folder.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      // It has just been removed.
      if errno == ENOENT { return nil }
      throw FileError(path: shown, code: errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR { return .folder }
    guard stat(path, &status) == 0 else { return .file }
    return status.st_mode & S_IFMT == S_IFREG ? .file : nil
  }

  /// What begins the names of the files by which Word tells that a document is open.
  private static let lockMark = "~$".utf8

  /// The names in a folder that do not begin with a dot and are no marks of locks, in the order of their bytes. Throws `FileError` where the folder
  /// cannot be read.
  private static func names(in folder: String, shownAs prefix: String) throws(FileError) -> [[UInt8]] {
    guard let stream = opendir(folder) else {
      throw FileError(path: prefix.isEmpty ? "." : prefix, code: errno)
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let item = readdir(stream) {
      let name = withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: "."), !name.starts(with: Self.lockMark) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
