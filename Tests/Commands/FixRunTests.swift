@testable import Commands
import Drafts
import FileBytes
import Foundation
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

@Suite struct FixRunTests {
  private static let index = Result { try TestIndex.index(TestIndex.migrants) }

  private func content(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  private func fix(
    _ path: String, _ run: inout FixRun, bytes: [UInt8]? = nil, _ language: UILanguage = .english
  ) throws -> (draft: FixedDraft, output: [UInt8]) {
    let bytes = try bytes ?? content(path)
    let linter = Linter(try Self.index.get())
    let fixer = Fixer { LintedFile(path: path, $0, linter, language: .french) }
    return try run.fix(
      path, name: path, bytes: bytes, text: try DecodedText(bytes, name: path), format: DraftFormat(path: path),
      by: fixer, language)
  }

  /// How a file may be encoded.
  enum FileEncoding: Sendable, CaseIterable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, windows1252

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .utf8: Array(text.utf8)
      case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      // All letters of the test are in Latin-1.
      case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
      }
    }
  }

  private static let before = "Les migrants illégaux.\r\nUn migrant\r\nillégal.\r\nFin."
  private static let after =
    "Les migrants en situation irrégulière.\r\nUn migrant\r\nen situation irrégulière.\r\nFin."

  @Test(
    "a file is fixed in its encoding, its line ends and its permissions; again nothing changes",
    arguments: FileEncoding.allCases)
  func writes(encoding: FileEncoding) throws {
    let path = try Invocation.file("note.txt", encoding.bytes(Self.before))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    var run = FixRun(.write)
    let (draft, output) = try fix(path, &run)
    #expect(try content(path) == encoding.bytes(Self.after))
    #expect(output.isEmpty)
    #expect(draft.remaining.findings.isEmpty)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    let identity = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    _ = try fix(path, &run)
    #expect(run.summary.text(isWritten: true).english == "2 fixes in 1 file; no finding is left")
    // Where there is nothing to fix, the file is not even written.
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == identity)
  }

  @Test("a patch is shown and nothing is written", arguments: FileEncoding.allCases)
  func diff(encoding: FileEncoding) throws {
    let bytes = encoding.bytes(Self.before)
    let path = try Invocation.file("note.txt", bytes)
    var run = FixRun(.diff)
    let output = try fix(path, &run).output
    #expect(output.starts(with: Array("--- a\(path)\n+++ b\(path)\n@@ -1,".utf8)))
    // The lines are those of the file, in its encoding.
    let changed = Array(encoding.bytes("irrégulière").dropFirst(encoding.bytes("").count))
    #expect(output.indices.contains { output[$0...].starts(with: changed) })
    #expect(try content(path) == bytes)
  }

  @Test("a dry run tells the number of fixes and writes nothing")
  func dryRun() throws {
    let path = try Invocation.file("note.txt", Self.before)
    var run = FixRun(.dryRun)
    #expect(String(decoding: try fix(path, &run).output, as: UTF8.self) == "\(path): 2 fixes would be written\n")
    #expect(
      String(decoding: try fix(path, &run, .french).output, as: UTF8.self)
        == "\(path)\u{A0}: 2 corrections seraient écrites\n")
    #expect(try content(path) == Array(Self.before.utf8))
  }

  @Test("a file that has changed since it was read, and the standard input, are not written")
  func changed() throws {
    let path = try Invocation.file("note.txt", Self.before + " Autre.")
    var run = FixRun(.write)
    #expect(throws: FileError.self) { try fix(path, &run, bytes: Array(Self.before.utf8)) }
    #expect(try content(path) == Array((Self.before + " Autre.").utf8))
    #expect(throws: FileError.self) { try fix("-", &run, bytes: Array(Self.before.utf8)) }
    #expect(run.summary.fixes == 0)
    var diff = FixRun(.diff)
    #expect(try fix("-", &diff, bytes: Array(Self.before.utf8)).output.starts(with: Array("--- a/-\n".utf8)))
  }
}
