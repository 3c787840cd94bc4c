import Commands
import Foundation
import Localization
import Testing
import TestSupport

@Suite struct AnnotateCommandTests {
  private struct Report: Decodable {
    struct Annotation: Decodable {
      struct Place: Decodable { let line, column, byte: Int }
      let conceptId, term, text: String
      let status, preferred: String?
      let range: [String: Place]
    }
    let path, language: String
    let annotations: [Annotation]
    let summary: [String: Int]
  }

  private func report(_ run: Invocation) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test("JSON tells each term with its status and its place, and the status is 0 whatever is found") func json() throws
  {
    let marked = MarkedText("😀 Les\n[[migrants illégaux]] et le [[migrant bloqué]].")
    let path = try Invocation.file("été.txt", marked.text)
    let run = Invocation(["annotate", "--format", "json", path])
    #expect(run.status == .clean)
    #expect(run.error == "")
    let report = try report(run)
    #expect(report.path == path)
    #expect(report.language == "fr")
    #expect(report.annotations.map(\.conceptId) == ["irregular-migrant", "stranded-migrant"])
    #expect(report.annotations.map(\.status) == ["deprecated", "preferred"])
    #expect(report.annotations.map(\.preferred) == ["migrant en situation irrégulière", "migrant bloqué"])
    #expect(report.annotations.map { $0.range["start"]?.byte } == marked.ranges.map(\.lowerBound))
    #expect(report.annotations.map { $0.range["end"]?.byte } == marked.ranges.map(\.upperBound))
    #expect(report.annotations.first?.range["start"]?.line == 2)
    #expect(report.annotations.first?.range["start"]?.column == 1)
    #expect(report.summary == ["terms": 2, "concepts": 2])
  }

  @Test("a draft without terms gives an empty list, and status 0", arguments: ["", "Rien."]) func none(text: String)
    throws
  {
    let path = try Invocation.file("rien.md", text)
    let run = Invocation(["annotate", "--format=json", path])
    #expect(run.status == .clean)
    #expect(try report(run).annotations.isEmpty)
    #expect(try report(run).summary == ["terms": 0, "concepts": 0])
    #expect(Invocation(["annotate", path]).status == .clean)
  }

  @Test("the page is the default, in the language of messages; the name of the file tells its format")
  func page() throws {
    let path = try Invocation.file("note.md", "# Les *migrants illégaux*\n\n`migrant bloqué`\n")
    let run = Invocation(["annotate", path], language: .french)
    #expect(run.status == .clean)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n"))
    #expect(run.output.contains("<mark>migrants illégaux</mark>"))
    #expect(!run.output.contains("<mark>migrant bloqué</mark>"))
    #expect(run.output == Invocation(["annotate", "--ui-language", "fr", "--format", "html", path]).output)
    #expect(Invocation(["annotate", path]).output.contains("<html lang=\"en\">"))
  }

  @Test("the language is the one that is asked for, or that the configuration of the draft names") func language()
    throws
  {
    let folder = try TestFolder([
      "note.txt": "Les migrants illégaux, the stranded migrant.", ".motjuste.json": "{\"language\": \"en\"}",
    ])
    let found = { (words: [String]) in
      try report(Invocation(["annotate", "--format", "json", "\(folder.path)/note.txt"] + words)).annotations.map(
        \.term)
    }
    #expect(try found([]) == ["stranded migrant"])
    #expect(try found(["--language", "fr"]) == ["migrant illégal"])
    try folder.write(".motjuste.json", "{\"languag\": \"en\"}")
    let run = Invocation(["annotate", "\(folder.path)/note.txt"])
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("\(folder.path)/.motjuste.json:1:2: error: "))
  }

  @Test("what cannot be read is told, with status 2") func unreadable() throws {
    let missing = Invocation(["annotate", "/nulle/part/été.md"], language: .french)
    #expect(missing.status == .failure)
    #expect(missing.error == "/nulle/part/été.md:1:1: erreur\u{A0}: aucun fichier ni dossier de ce nom\n")
    #expect(missing.output == "")
    let nul = try Invocation.file("nul.txt", "L’été\nà\0")
    let run = Invocation(["annotate", nul])
    #expect(run.status == .failure)
    #expect(run.error == "\(nul):2:2: error: a NUL character: this is not a text file\n")
  }

  @Test("a guess at the encoding is told") func encoding() throws {
    let path = try Invocation.file("l.txt", "Les été illégaux.".unicodeScalars.map { UInt8($0.value) })
    #expect(Invocation(["annotate", path]).error == "\(path):1:5: warning: not UTF-8; read as windows-1252\n")
  }

  @Test("one file is annotated at a time", arguments: [[], ["a", "b"]] as [[String]]) func operands(words: [String]) {
    let run = Invocation(["annotate"] + words)
    #expect(run.status == .failure)
    #expect(
      run.error
        == "motjuste: error: which file? give one, or - for the standard input\nsee 'motjuste annotate --help'\n")
  }

  @Test("a hyphen reads the standard input") func standardInput() throws {
    let run = try Executable(["annotate", "--format", "json", "-"], input: Array("Les migrants bloqués.".utf8))
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(run.output.contains("\"path\" : \"-\"") && run.output.contains("\"text\" : \"migrants bloqués\""))
  }
}
