import FileSelection
import Glibc

/// Finds the configuration of drafts and reads each file once.
public struct ConfigurationFiles {
  private var known: [String: Result<Configuration, ConfigurationErrors>] = [:]

  /// Creates a finder that knows no file yet.
  public init() {}

  /// The configuration of the drafts in a folder: the nearest `.motjuste.json` in it or above it, or one that sets nothing.
  /// O(depth of the folder), and the reading of the file.
  ///
  /// - Parameter folder: the absolute path of the folder.
  ///
  /// Throws what is wrong with the file, each time it is asked for.
  public mutating func configuration(forFolder folder: String) throws(ConfigurationErrors) -> Configuration {
    var passed: [String] = []
    var next: String? = folder
    var result = Result<Configuration, ConfigurationErrors>.success(Configuration())
    while let current = next {
      if let found = known[current] ?? Self.read(current) {
        result = found
        known[current] = found
        break
      }
      passed.append(current)
      next = AbsolutePath.parent(of: current)
    }
    for folder in passed { known[folder] = result }
    return try result.get()
  }

  /// The configuration file of a folder; nil where there is none.
  private static func read(_ folder: String) -> Result<Configuration, ConfigurationErrors>? {
    let path = AbsolutePath.joined(folder, Configuration.fileName)
    var status = stat()
    // A link that leads nowhere is an error, not nothing.
    guard lstat(path, &status) == 0 else { return nil }
    return Result { () throws(ConfigurationErrors) in
      try Configuration(reading: path, folder: folder, shownAs: shown(path))
    }
  }

  /// A path as it is shown: from the working folder where it lies below.
  private static func shown(_ path: String) -> String {
    let prefix = AbsolutePath.joined(AbsolutePath.workingFolder, "")
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
