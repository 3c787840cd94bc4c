import Foundation

/// A folder of a test's own, gone with the last reference to it.
public final class TestFolder: Sendable {
  /// Where it lies, without symbolic links.
  public let path: String

  /// Creates a folder with files, by their paths in it; folders are made as needed, and empty ones for a `/` at the end.
  public init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "motjuste-\(UUID().uuidString)")
    path = url.path(percentEncoded: false)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file.
  public func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    let folder = name.hasSuffix("/") ? file : file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if !name.hasSuffix("/") { try Data(text.utf8).write(to: file) }
  }
}
