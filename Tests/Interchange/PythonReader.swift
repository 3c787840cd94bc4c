import Foundation
import TestSupport

/// Readers from PyPI, where `tools/check-reports --install` has put them.
enum PythonReader {
  private static let folder = Places.package.appending(path: ".build/report-readers")

  /// Whether a package is there.
  static func has(_ package: String) -> Bool {
    let libraries = folder.appending(path: "lib").path(percentEncoded: false)
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: libraries)) ?? []
    return versions.contains { FileManager.default.fileExists(atPath: "\(libraries)/\($0)/site-packages/\(package)") }
  }

  /// What a script prints, errors included.
  static func output(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = folder.appending(path: "bin/python")
    process.arguments = ["-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
