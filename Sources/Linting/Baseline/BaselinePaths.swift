/// Names the files of a run as a baseline does: by their path from the folder of the baseline.
public struct BaselinePaths: Sendable, Hashable {
  private let workingFolder: String
  private let folder: [Substring]

  /// Creates the names for a baseline.
  ///
  /// - Parameters:
  ///   - baseline: the path of the baseline file, absolute or from the working folder.
  ///   - workingFolder: the absolute path of the folder from which paths are given.
  public init(baseline: String, workingFolder: String) {
    self.workingFolder = workingFolder
    folder = Self.parts(baseline, workingFolder).dropLast()
  }

  /// The path of a file from the folder of the baseline, with `/`; `-`, the standard input, stays. Symbolic links are not
  /// followed.
  public func key(of path: String) -> String {
    guard path != "-" else { return path }
    let parts = Self.parts(path, workingFolder)
    let shared = zip(parts, folder).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - shared) + parts[shared...]).joined(separator: "/")
  }

  /// The names of the folders from `/` on, and that of the file, without `.` and `..`.
  private static func parts(_ path: String, _ workingFolder: String) -> [Substring] {
    let absolute = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    var parts: [Substring] = []
    for part in absolute.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }
}
