import Commands
import Foundation
import TestSupport
import Testing

/// `lint` of Word, OpenDocument and PowerPoint files.
@Suite struct LintDocumentsTests {
  private static let word = DocumentPackage.word(
    "<w:p/>" + DocumentPackage.paragraph("Les mig", "rants illé", "gaux partent."))

  private func lint(_ words: String...) -> Invocation { Invocation(["lint", "--language", "fr"] + words) }
  private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  @Test("a finding has its part, its paragraph and its column") func positions() throws {
    let path = try Invocation.file("note.docx", Self.word)
    #expect(lint("--format", "compact", path).output.hasPrefix("\(path):word/document.xml:2:5: error: "))
    let text = lint(path).output
    #expect(text.hasPrefix("\(path):word/document.xml:2:5: error: "))
    #expect(text.contains("  paragraph 2 | Les migrants illégaux partent.\n"))
    struct Report: Decodable {
      struct File: Decodable { let findings: [Finding] }
      struct Finding: Decodable {
        let text: String
        let range: [String: Place]
      }
      struct Place: Decodable, Equatable {
        let part: String?
        let paragraph: Int?
        let column: Int
        var line: Int?
        var byte: Int?
      }
      let files: [File]
    }
    let json = lint("--format", "json", path).output
    let finding = try #require(JSONDecoder().decode(Report.self, from: Data(json.utf8)).files.first?.findings.first)
    #expect(finding.text == "migrants illégaux")
    #expect(finding.range["start"] == .init(part: "word/document.xml", paragraph: 2, column: 5))
    #expect(finding.range["end"] == .init(part: "word/document.xml", paragraph: 2, column: 22))
  }

  @Test("--fix tracks the changes, and finds nothing more") func fixes() throws {
    let path = try Invocation.file("note.docx", Self.word)
    let diff = lint("--diff", path).output
    #expect(diff.contains("-Les migrants illégaux partent.\n+Les migrants en situation irrégulière partent.\n"))
    #expect(try bytes(path) == Self.word)
    let run = lint("--fix", path)
    #expect(run.error == "1 fix in 1 file; no finding is left\n")
    #expect(run.status == .clean)
    let document = try #require(DocumentPackage.member("word/document.xml", of: try bytes(path)))
    #expect(document.contains("w:author=\"Motjuste\""))
    #expect(document.contains("en situation irrégulière</w:t></w:r></w:ins>"))
    #expect(lint("--fix", path).error == "no fix; no finding is left\n")
  }

  @Test("--accept writes the words themselves") func accepts() throws {
    let path = try Invocation.file("note.docx", Self.word)
    #expect(lint("--fix", "--accept", path).status == .clean)
    let document = try #require(DocumentPackage.member("word/document.xml", of: try bytes(path)))
    #expect(!document.contains("w:ins"))
    #expect(lint("--accept", path).status == .failure)
  }

  @Test("slides are left without --accept, and it says so") func slides() throws {
    let file = DocumentPackage.slides(["<a:p><a:r><a:t>Les migrants illégaux</a:t></a:r></a:p>"])
    let path = try Invocation.file("note.pptx", file)
    let run = lint("--fix", path)
    #expect(run.error.hasPrefix("\(path): note: not fixed: slides have no tracked changes"))
    #expect(run.status == .findings)
    #expect(try bytes(path) == file)
    #expect(lint("--fix", "--accept", path).status == .clean)
  }

  @Test("a broken file is told with its part, and stays as it is") func broken() throws {
    let file = DocumentPackage.word("<w:p>")
    let path = try Invocation.file("note.docx", file)
    let run = lint("--fix", path)
    #expect(run.error.contains("note.docx/word/document.xml:1:"))
    #expect(run.status == .failure)
    #expect(try bytes(path) == file)
  }
}
