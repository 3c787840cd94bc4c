import Commands
import Foundation
import Localization
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  private static func folder() throws -> String {
    let file = try Invocation.file("a.md", "# Les migrants illégaux\n\nUn migrant bloqué.\n")
    let folder = (file as NSString).deletingLastPathComponent
    try "Des migrants clandestins.".write(toFile: "\(folder)/b.txt", atomically: true, encoding: .utf8)
    return folder
  }

  @Test("a folder of documents is told for people, for programs and for spreadsheets") func formats() throws {
    let folder = try Self.folder()
    let text = Invocation(["report", "--language", "fr", folder])
    #expect(text.status == .clean)
    #expect(text.output.hasPrefix("2 documents, 9 words, 3 terms of 2 concepts: 333.3 per 1,000 words\n"))
    let json = try JSONSerialization.jsonObject(
      with: Data(Invocation(["report", "--language", "fr", folder, "--format", "json"]).output.utf8))
    #expect(((json as? [String: Any])?["documents"] as? [Any])?.count == 2)
    let csv = Invocation(["report", "--language", "fr", folder, "--format", "csv"]).output
    #expect(csv.split(separator: "\r\n").count == 4)
    let page = Invocation(["report", "--language", "fr", folder, "--format", "html"], language: .french).output
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">") && page.contains("<title>Emploi des termes</title>"))
  }

  @Test("what cannot be read is told, and the exit status says so") func unreadable() throws {
    let run = Invocation(["report", try Self.folder(), "missing.md"])
    #expect(run.status == .failure)
    #expect(run.error == "missing.md:1:1: error: no such file or directory\n")
    #expect(Invocation(["report"]).status == .failure)
    let wrong = Invocation(["report", "--concordances", "-1", "a.md"])
    #expect(wrong.error.hasPrefix("motjuste: error: '-1' is not a value of '--concordances': write 0 or more\n"))
  }
}
