import Glibc

/// Paths from the root of the file system.
public enum AbsolutePath {
  /// The absolute path of a file: its folder with symbolic links resolved, and its own name. Where the folder is not there
  /// it is put together without asking the file system.
  public static func file(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return joined(workingFolder, path) }
    let name = String(path[path.index(after: slash)...])
    if name.isEmpty || name == "." || name == ".." { return folder(path) ?? normalised(joined(workingFolder, path)) }
    let above = slash == path.startIndex ? "/" : String(path[..<slash])
    return joined(folder(above) ?? normalised(joined(workingFolder, above)), name)
  }

  /// The absolute path of a folder with symbolic links resolved, or nil where there is nothing of that name.
  public static func folder(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder in which the process works.
  public static var workingFolder: String { folder(".") ?? "/" }

  /// The folder above a path, or nil above the root.
  public static func parent(of path: String) -> String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path, taken from a folder unless it is absolute.
  public static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// An absolute path without `.`, `..` and doubled slashes.
  private static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
