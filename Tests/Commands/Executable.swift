import Commands
import Foundation
import Testing
import TestSupport

/// The built `motjuste`, run as a process of its own.
struct Executable {
  let status: Int32
  let output: String
  let error: String

  /// Where it lies: beside the bundle of the tests.
  static let url: URL = {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
      path: "motjuste")
    return FileManager.default.isExecutableFile(atPath: own.path(percentEncoded: false))
      ? own : Places.package.appending(path: ".build/debug/motjuste")
  }()

  /// The environment of its processes: English, the glossary of the tests.
  static var environment: [String: String] {
    var variables = TestIndex.environment
    variables["LC_ALL"] = "C"
    variables["MOTJUSTE_GLOSSARY"] = Invocation.glossary
    return variables
  }

  /// Runs it to its end with a text as its standard input.
  init(_ words: [String], input: [UInt8] = []) throws {
    let path = try Invocation.file("entrée", input)
    let process = Self.process(words)
    let output = Pipe()
    let error = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: path))
    process.standardOutput = output
    process.standardError = error
    try process.run()
    self.output = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    self.error = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  static func process(_ words: [String]) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = words
    process.environment = environment
    return process
  }
}
