import Commands
import Foundation
import Languages
import Localization
import TermMatching
import TestSupport
import Testing

/// The figures of a glossary as JSON.
private struct StatsShape: Decodable, Equatable {
  struct Definitions: Decodable, Equatable {
    let total: Int
    let languages: [String: Int]
    let inEachLanguage: Int
  }

  struct Sources: Decodable, Equatable {
    let terms: Int
    let definitions: Int
  }

  let entries: Int
  let terms: Int
  let languages: [String: Int]
  let statuses: [String: Int]
  let subjectFields: [String: Int]
  let definitions: Definitions
  let sources: Sources
  let crossReferences: Int
  let falseFriends: Int

  init(_ run: Invocation) throws { self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8)) }
}

@Suite struct StatsCommandTests {
  @Test("terms are counted by language and status, and what is missing is told") func terms() {
    #expect(
      Invocation(["stats"], language: .french).output == """
        entrées               2
        termes                7
          en                  3
          fr                  4
          privilégiés         4
          admis               1
          à éviter            1
          remplacés           1
          avec une source     0 sur 7
        domaines              0
          sans domaine        2
        définitions           0
          en                  0 entrée sur 2
          fr                  0 entrée sur 2
          dans chaque langue  0 entrée sur 2
          avec une source     0 sur 0
        renvois               0
        faux amis             0

        """)
  }

  @Test("a folder is counted as one: fields, the largest first, definitions, sources, references") func folder() throws
  {
    let folder = try TestFolder(TestIndex.falseFriends)
    #expect(
      Invocation(["stats", folder.path]).output == """
        entries             4
        terms               9
          en                4
          fr                5
          preferred         6
          admitted          1
          deprecated        1
          no status         1
          with a source     1 of 9
        subject fields      2
          law               2
          speech            2
          without one       1
        definitions         2
          en                2 of 4 entries
          fr                1 of 4 entries
          in each language  1 of 4 entries
          with a source     1 of 2
        cross-references    3
        false friends       5

        """)
    #expect(Invocation(["stats"], glossary: folder.path).output == Invocation(["stats", folder.path]).output)
    #expect(
      Invocation(["stats", folder.path], language: .french).output.contains(
        """
          en                  2 entrées sur 4
          fr                  1 entrée sur 4

        """))
  }

  @Test("one entry is told in the singular") func singular() throws {
    let path = try Invocation.file("un.tbx", TestIndex.tbx(["été|fr|preferred|été|pos=noun|gender=masculine"]))
    #expect(Invocation(["stats", path]).output.contains("\n  fr                0 of 1 entry\n"))
    #expect(
      Invocation(["stats", path], language: .french).output.contains("\n  fr                  0 entrée sur 1\n"))
  }

  @Test("a reference from one term to another is no false friend") func termReferences() {
    let path = Places.fixture("TBX/v3-dca-basic.tbx")
    let output = Invocation(["stats", path]).output
    #expect(output.contains("\nfalse friends "))
    #expect(output.hasSuffix(" 0\n"), "\(output)")
  }

  @Test("JSON has the same figures") func json() throws {
    let folder = try TestFolder(TestIndex.falseFriends)
    let run = Invocation(["stats", folder.path, "--format", "json"])
    let stats = try StatsShape(run)
    #expect(stats.entries == 4)
    #expect(stats.terms == 9)
    #expect(stats.crossReferences == 3)
    #expect(stats.falseFriends == 5)
    #expect(stats.languages == ["en": 4, "fr": 5])
    #expect(stats.statuses == ["preferred": 6, "admitted": 1, "deprecated": 1, "none": 1])
    #expect(stats.subjectFields == ["law": 2, "speech": 2, "none": 1])
    #expect(stats.definitions == .init(total: 2, languages: ["en": 2, "fr": 1], inEachLanguage: 1))
    #expect(stats.sources == .init(terms: 1, definitions: 1))
    #expect(Invocation(["stats", folder.path, "--format", "json"], language: .french).output == run.output)
  }

  @Test("the glossary of the package is counted as its index has it") func embedded() throws {
    let index = try TestIndex.embedded.get()
    let stats = try StatsShape(
      Invocation(["stats", "--format", "json"], glossary: "", variables: ["MOTJUSTE_GLOSSARY": ""]))
    #expect(stats.entries == index.entryCount)
    #expect(stats.terms == index.termCount)
    #expect(stats.languages.values.reduce(0, +) == index.termCount)
    #expect(stats.statuses.values.reduce(0, +) == index.termCount)
    #expect(Set(stats.languages.keys) == Set(index.languages.map(\.code)))
    let fields = (0..<index.entryCount).flatMap { index.subjectFields(ofEntry: $0) }
    #expect(stats.subjectFields == fields.reduce(into: [:]) { $0[$1, default: 0] += 1 })
  }

  @Test("a long name of a subject field does not push the column away") func longName() throws {
    let name = String(repeating: "très ", count: 20) + "long"
    let tbx = TestIndex.tbx(TestIndex.migrants).replacing(
      "<conceptEntry id=\"stranded-migrant\">",
      with: "<conceptEntry id=\"stranded-migrant\"><descrip type=\"subjectField\">\(name)</descrip>")
    let output = Invocation(["stats", try Invocation.file("long.tbx", tbx)]).output
    #expect(output.contains("\n  \(name)  1\n"))
    #expect(output.hasPrefix("entries             2\n"))
  }
}
