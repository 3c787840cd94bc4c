public import Foundation

/// Where tests find files.
public enum Places {
  /// The top of the package.
  public static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file of ours below `Tests/Fixtures`.
  public static func fixture(_ path: String) -> String {
    package.appending(path: "Tests/Fixtures/\(path)").path(percentEncoded: false)
  }

  /// Files of other tools, which lie beside the package where they are present; the package does not carry them.
  public static let shared = package.deletingLastPathComponent().appending(path: "shared")

  /// Whether a file of other tools is present.
  public static func hasShared(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: sharedFile(path))
  }

  /// The path of a file of other tools.
  public static func sharedFile(_ path: String) -> String { shared.appending(path: path).path(percentEncoded: false) }
}
