import Commands
import Foundation
import Localization
import TestSupport
import Testing

@Suite struct ExtractCommandTests {
  private static let french = """
    Le mécanisme de réinstallation aide les migrants bloqués. Les mécanismes de réinstallation du présent rapport sont là.

    Le retour volontaire assisté (RVA) est une voie. Le retour volontaire assisté reste rare.
    """
  private static let english =
    "They reinforce the resettlement mechanisms. It is a resettlement mechanism of the people.\n"

  private struct Report: Decodable {
    struct Candidate: Decodable {
      let term: String
      let language: String
      let partOfSpeech: String
      let gender: String?
      let acronym: String?
      let score: Double
      let count: Int
      let documents: Int
      let forms: [[String: StringOrNumber]]
      let concordances: [Passage]
      let nearest: [String]
    }
    struct Passage: Decodable {
      let path: String
      let line: Int
      let left: String
      let text: String
      let right: String
    }
    enum StringOrNumber: Decodable {
      case text(String), number(Int)
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
          if let number = try? container.decode(Int.self) { .number(number) } else {
            .text(try container.decode(String.self))
          }
      }
    }
    let version: Int
    let documents: Int
    let candidates: [Candidate]
  }

  private static func report(_ words: [String]) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(Invocation(["extract", "--format", "json"] + words).output.utf8))
  }

  @Test("candidates come with counts, forms and places; what the glossary has does not") func json() throws {
    let path = try Invocation.file("note.txt", Self.french)
    let report = try Self.report([path])
    #expect(report.version == 1)
    #expect(report.documents == 1)
    let terms = report.candidates.map(\.term)
    #expect(terms.contains("mécanisme de réinstallation") && terms.contains("retour volontaire assisté"))
    #expect(!terms.contains { $0.contains("bloqué") || $0.contains("rapport") || $0.contains("présent") })
    let candidate = try #require(report.candidates.first { $0.term == "mécanisme de réinstallation" })
    #expect(candidate.language == "fr" && candidate.partOfSpeech == "noun" && candidate.gender == "masculine")
    #expect(candidate.count == 2 && candidate.documents == 1 && candidate.forms.count == 2)
    #expect(candidate.concordances.first?.path == path)
    #expect(candidate.concordances.first?.line == 1)
    #expect(candidate.concordances.first?.text == "mécanisme de réinstallation")
    #expect(candidate.concordances.first?.left == "Le ")
    #expect(report.candidates.first { $0.term == "retour volontaire assisté" }?.acronym == "RVA")
  }

  @Test("folders are searched; each text is read in its language, and candidates can be of one only") func languages()
    throws
  {
    let folder = try TestFolder(["a.md": Self.french, "b/c.html": "<p>\(Self.english)</p>"])
    let both = try Self.report([folder.path]).candidates
    #expect(Set(both.map(\.language)) == ["fr", "en"])
    #expect(both.contains { $0.term == "resettlement mechanism" && $0.count == 2 })
    #expect(try Self.report(["--language", "fr", "\(folder.path)/a.md"]).candidates.allSatisfy { $0.language == "fr" })
    let wrong = Invocation(["extract", "--language", "de", folder.path])
    #expect(wrong.status == .failure)
    #expect(wrong.error.hasPrefix("motjuste: error: 'de' is not a value of '--language': write one of fr, en\n"))
  }

  @Test("the limit, the minimum and the number of places hold, whatever the number of jobs", arguments: ["1", "3"])
  func options(jobs: String) throws {
    let folder = try TestFolder([
      "a.txt": Self.french, "b.txt": Self.french, "c.txt": Self.french, "d.txt": Self.french,
    ])
    let one = try Self.report(["--limit", "1", "--concordances", "2", "--jobs", jobs, folder.path])
    #expect(one.candidates.count == 1)
    #expect(one.candidates.first?.concordances.count == 2)
    #expect(one.documents == 4)
    #expect(try Self.report(["--minimum", "9", "--jobs", jobs, folder.path]).candidates.allSatisfy { $0.count > 8 })
    for words in [["--limit", "0"], ["--minimum", "x"], ["--concordances", "-1"]] {
      let run = Invocation(["extract"] + words + [folder.path])
      #expect(run.status == .failure)
      #expect(run.error.hasPrefix("motjuste: error: '\(words[1])' is not a value of '\(words[0])': write "))
    }
  }

  @Test("the proposals are a valid TBX file") func tbx() throws {
    let run = Invocation(["extract", "--format", "tbx", try Invocation.file("note.txt", Self.french)])
    #expect(run.status == .clean)
    #expect(run.output.contains("<conceptEntry id=\"mecanisme-de-reinstallation\">"))
    #expect(!run.output.contains("administrativeStatus"))
    let path = try Invocation.file("proposals.tbx", run.output)
    let validation = Invocation(["validate", path])
    #expect(validation.status == .clean, "\(validation.output)")
  }

  @Test("the table has one row a candidate, and no cell is a formula") func table() throws {
    let run = Invocation(["extract", "--format", "csv", try Invocation.file("note.txt", Self.french)])
    let rows = run.output.split(separator: "\r\n")
    #expect(
      rows.first
        == "\u{FEFF}rank,term,acronym,language,partOfSpeech,gender,score,count,documents,forms,path,line,context,nearest"
    )
    #expect(rows.contains { $0.contains(",mécanisme de réinstallation,,fr,noun,masculine,") })
    #expect(rows.dropFirst().allSatisfy { $0.first?.isNumber == true })
  }

  @Test("people are told in their language", arguments: UILanguage.allCases) func text(language: UILanguage) throws {
    let run = Invocation(["extract", try Invocation.file("note.txt", Self.french)], language: language)
    #expect(run.status == .clean)
    let isFrench = language == .french
    #expect(run.output.hasPrefix(isFrench ? "français\u{A0}: " : "French: "))
    #expect(
      run.output.contains(
        "mécanisme de réinstallation  fr \(isFrench ? "masculin, 2 × dans 1 texte" : "masculine, 2 × in 1 text")\n"))
    #expect(run.output.contains("note.txt:1\n"))
  }

  @Test("nothing found is status 1, what cannot be read status 2") func status() throws {
    let path = try Invocation.file("rien.txt", "Rien.")
    #expect(Invocation(["extract", path]).output == "no candidates\n")
    #expect(Invocation(["extract", path]).status == .findings)
    let tbx = Invocation(["extract", "--format", "tbx", path], language: .french)
    #expect(tbx.output == "" && tbx.error == "aucun candidat\n" && tbx.status == .findings)
    let missing = Invocation(["extract", path, "/nulle/part.txt"])
    #expect(missing.status == .failure)
    #expect(missing.error == "/nulle/part.txt:1:1: error: no such file or directory\n")
    #expect(Invocation(["extract"]).status == .failure)
  }

  @Test("a hyphen reads the standard input") func standardInput() throws {
    let run = try Executable(["extract", "--format", "json", "-"], input: Array(Self.french.utf8))
    #expect(run.status == 0)
    #expect(run.output.contains("\"path\" : \"-\"") && run.output.contains("mécanisme de réinstallation"))
  }
}
