import Glibc

/// What a run finds around it.
public struct Environment: Sendable {
  /// The environment variables.
  public var variables: [String: String]
  /// Where it writes.
  public var console: Console
  /// The folders in which the glossary and the schemas may lie, the best first.
  public var installation: [String]

  /// Creates an environment.
  public init(variables: [String: String], console: Console, installation: [String]) {
    self.variables = variables
    self.console = console
    self.installation = installation
  }

  /// The environment of the process.
  public static var process: Environment {
    var variables: [String: String] = [:]
    var pointer = environ
    while let item = pointer.pointee {
      let pair = String(cString: item).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
      pointer += 1
    }
    return Environment(variables: variables, console: .standard, installation: foldersAroundExecutable())
  }

  /// The folder of the executable and all above it (a build inside the package), and `share/motjuste` beside `bin`.
  private static func foldersAroundExecutable() -> [String] {
    guard let path = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(path) }
    var parts = String(cString: path).split(separator: "/").dropLast().map(String.init)
    var folders: [String] = []
    if parts.last == "bin" { folders.append("/" + (parts.dropLast() + ["share", "motjuste"]).joined(separator: "/")) }
    while !parts.isEmpty {
      folders.append("/" + parts.joined(separator: "/"))
      parts.removeLast()
    }
    return folders
  }

  /// The path of a file or folder of the installation, or nil where there is none.
  func installed(_ name: String) -> String? {
    installation.lazy.map { "\($0)/\(name)" }.first { access($0, R_OK) == 0 }
  }
}
