import Foundation
import TestSupport
import Testing

/// An edit that was acknowledged survives the end of the server at any moment.
@Suite struct DurabilityTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    "no acknowledged edit is lost and no file is broken when a server is killed while it is written to",
    .enabled(if: python != nil, "Python is not there"))
  func kills() throws {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    let tool = Places.package.appending(path: "tools/check-durability").path(percentEncoded: false)
    process.arguments = [tool, "--times", "8", "--seed", "\(Int.random(in: 1...1_000_000))"]
    var environment = ProcessInfo.processInfo.environment
    environment["MOTJUSTE"] = Executable.url.path(percentEncoded: false)
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("8 kills"))
  }
}
