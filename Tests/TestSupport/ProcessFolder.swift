public import Foundation
import Glibc

/// A folder of the test run, gone when the process ends.
public enum ProcessFolder {
  private static let root: URL = {
    let url = FileManager.default.temporaryDirectory.appending(path: "motjuste-tests-\(UUID().uuidString)")
    atexit { try? FileManager.default.removeItem(at: ProcessFolder.root) }
    return url
  }()

  /// A new folder in it.
  public static func folder() throws -> URL {
    let folder = root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
