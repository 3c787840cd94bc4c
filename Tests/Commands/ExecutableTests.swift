import Commands
import Foundation
import Testing
import TestSupport

/// What only a process of its own can show: standard input, pipes, signals.
@Suite struct ExecutableTests {
  @Test(
    "a hyphen reads the standard input",
    arguments: [("Les migrants illégaux.", Int32(1)), ("Les migrants bloqués.", 0), ("", 0)])
  func standardInput(text: String, status: Int32) throws {
    let run = try Executable(["lint", "-"], input: Array(text.utf8))
    #expect(run.status == status)
    #expect(run.error == "")
    #expect(run.output.hasPrefix("-:1:5: error: “migrants illégaux”") == (status == 1))
    let bad = try Executable(["lint", "--ui-language", "fr", "-"], input: Array("été\0".utf8))
    #expect(bad.status == 2)
    #expect(bad.error.hasPrefix("-:1:4: "))
  }

  @Test("validate reads the standard input as well") func validates() throws {
    let bytes = try Data(contentsOf: URL(filePath: Places.fixture("TBX/v3-dca-basic.tbx")))
    let run = try Executable(["validate", "-"], input: Array(bytes))
    #expect(run.output == "-: valid (TBX-Basic, DCA, version 3): 3 entries, 20 terms\n")
    #expect(run.status == 0)
  }

  @Test("a reader that goes away is no fault, and nothing is said of it") func brokenPipe() throws {
    let draft = try Invocation.file("grand.txt", String(repeating: "Les migrants illégaux arrivent.\n", count: 20_000))
    let process = Executable.process(["lint", draft])
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let start = try output.fileHandleForReading.read(upToCount: 20)
    try output.fileHandleForReading.close()
    let said = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(start?.count == 20)
    #expect(said.isEmpty)
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 1)
  }

  @Test(
    "the exit status is the one of the run",
    arguments: [(["--version"], 0), (["show", "été"], 1), (["été"], 2)] as [([String], Int32)])
  func status(words: [String], status: Int32) throws {
    #expect(try Executable(words).status == status)
  }
}
