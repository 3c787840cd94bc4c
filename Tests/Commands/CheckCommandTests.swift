import Commands
import Foundation
import Localization
import TestSupport
import Testing

/// `check` compares translations with their sources.
@Suite struct CheckCommandTests {
  private static let xliff = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="note.txt" source-language="en" target-language="fr" datatype="plaintext">
        <body>
          <trans-unit id="one">
            <source>Irregular migrants have rights &amp; duties.</source>
            <target>Les migrants ill&#233;gaux ont des droits &amp; des devoirs.</target>
          </trans-unit>
          <trans-unit id="two">
            <source>Stranded migrants are helped.</source>
            <target>Ces personnes sont aidées.</target>
          </trans-unit>
        </body>
      </file>
    </xliff>

    """

  private struct Report: Decodable {
    struct File: Decodable { let path: String, language: String, findings: [Item] }
    struct Item: Decodable {
      let rule: String, severity: String, conceptId: String, text: String, segment: String, range: Span
      let replacements: [Replacement]
    }
    struct Replacement: Decodable { let text: String, fix: Bool }
    struct Span: Decodable { let start: Place, end: Place }
    struct Place: Decodable { let line: Int, column: Int, byte: Int }
    let version: Int
    let files: [File]
  }

  private static func report(_ run: Invocation) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test("the report names the segment, and its places are those of the file, entities and all")
  func reportsPlaces() throws {
    let path = try Invocation.file("note.xlf", Self.xliff)
    let run = Invocation(["check", "--format", "json", path])
    #expect(run.status == .findings)
    let file = try #require(try Self.report(run).files.first)
    #expect(file.language == "fr")
    #expect(file.findings.map(\.rule) == ["deprecated-equivalent", "missing-equivalent"])
    #expect(file.findings.map(\.segment) == ["one", "two"])
    #expect(file.findings.map(\.text) == ["migrants ill&#233;gaux", "Stranded migrants"])
    for finding in file.findings {
      let bytes = Array(Self.xliff.utf8)[finding.range.start.byte..<finding.range.end.byte]
      #expect(String(decoding: bytes, as: UTF8.self) == finding.text)
    }
    #expect(file.findings.last?.replacements.map(\.text) == ["migrants bloqués"])
  }

  @Test("the text report shows the source and the target")
  func showsBoth() throws {
    let path = try Invocation.file("note.xlf", Self.xliff)
    let run = Invocation(["check", path])
    #expect(run.output.contains("> Stranded migrants are helped.\n"))
    #expect(run.output.contains("> Ces personnes sont aidées.\n"))
    #expect(run.output.contains("no equivalent of “Stranded migrants” in the target: write “migrants bloqués”"))
    #expect(run.output.contains("1 error, 1 warning"))
    #expect(Invocation(["check", path], language: .french).output.contains("pas d’équivalent de «\u{A0}Stranded"))
  }

  @Test("a text and its translation are compared by paragraph, each finding in its file", arguments: [false, true])
  func comparesTexts(withOption: Bool) throws {
    let folder = try TestFolder([
      "note.en.md": "# Rights\n\nStranded migrants are helped.\n\nIrregular migrants have rights.\n",
      "note.fr.md": "# Droits\n\nCes personnes sont aidées.\n\nLes migrants illégaux ont des droits.\n",
    ])
    let (source, target) = ("\(folder.path)/note.en.md", "\(folder.path)/note.fr.md")
    let operands = withOption ? ["--source-file", source, target] : [source, target]
    let files = try Self.report(Invocation(["check", "--format", "json"] + operands)).files
    #expect(files.map { $0.findings.map(\.rule) } == [["missing-equivalent"], ["deprecated-equivalent"]])
    #expect(files.map(\.language) == ["en", "fr"])
    #expect(files.map { $0.findings.first?.range.start.line } == [3, 5])
  }

  @Test(
    "what is wrong with the command line or a file is told",
    arguments: [
      (["a.md"], "'a.md' is not a bilingual file"), (["a.md", "b.md", "c.md"], "'a.md' is not a bilingual file"),
      (["--source-file", "a.md"], "'--source-file' goes with one translation"), ([], "which file?"),
      (["none.xlf"], "none.xlf:1:1: error: no such file"),
    ])
  func tellsFaults(words: [String], message: String) {
    let run = Invocation(["check"] + words)
    #expect(run.status == .failure)
    #expect(run.error.contains(message))
  }

  @Test("a broken file fails and is told with its place")
  func refusesBrokenFiles() throws {
    let path = try Invocation.file("note.xlf", String(Self.xliff.dropLast(60)))
    let run = Invocation(["check", path])
    #expect(run.status == .failure)
    #expect(run.error.contains("note.xlf:"))
    #expect(Invocation(["lint", path]).status == .failure)
  }

  @Test("lint --fix changes the words of a target, sets its state and leaves a note; a second run changes nothing")
  func fixesTargets() throws {
    let path = try Invocation.file("note.xlf", Self.xliff)
    #expect(Invocation(["lint", "--fix", path]).status == .clean)
    let fixed = try String(contentsOfFile: path, encoding: .utf8)
    let expected = Self.xliff.replacing(
      "<target>Les migrants ill&#233;gaux",
      with: "<target state=\"needs-review-translation\">Les migrants en situation irrégulière"
    ).replacing(
      "des devoirs.</target>",
      with: """
        des devoirs.</target>
                <note from="Motjuste">migrants ill&#233;gaux → migrants en situation irrégulière</note>
        """)
    #expect(fixed == expected)
    #expect(Invocation(["lint", "--fix", path]).status == .clean)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == fixed)
  }

  @Test(
    "lint --fix works in every writable format",
    arguments: [
      (
        "note.xlf",
        "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\"><unit id=\"u\"><segment state=\"final\" subState=\"x:y\"><source>s</source><target>Les migrants illégaux arrivent.</target></segment></unit></file></xliff>",
        "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\"><unit id=\"u\"><notes><note category=\"motjuste\">migrants illégaux → migrants en situation irrégulière</note></notes><segment state=\"translated\"><source>s</source><target>Les migrants en situation irrégulière arrivent.</target></segment></unit></file></xliff>"
      ),
      (
        "note.tmx",
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>s</seg></tuv><tuv xml:lang=\"fr\"><seg>Les migrants illégaux arrivent.</seg></tuv></tu></body></tmx>",
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>s</seg></tuv><tuv xml:lang=\"fr\"><seg>Les migrants en situation irrégulière arrivent.</seg></tuv></tu></body></tmx>"
      ),
      (
        "note.po", "msgid \"s\"\nmsgstr \"\"\n\"Les migrants \"\n\"illégaux arrivent.\"\n",
        "# Motjuste migrants illégaux → migrants en situation irrégulière\nmsgid \"s\"\nmsgstr \"\"\n\"Les migrants \"\n\"en situation irrégulière arrivent.\"\n"
      ),
      (
        "broken.po", "msgid \"s\"\nmsgstr \"\"\n\"Les migrants illé\"\n\"gaux arrivent.\"\n",
        "# Motjuste migrants illégaux → migrants en situation irrégulière\nmsgid \"s\"\nmsgstr \"\"\n\"Les migrants en situation irrégulière arrivent.\"\n"
      ),
      ("note.tsv", "s\tLes migrants illégaux arrivent.\n", "s\tLes migrants en situation irrégulière arrivent.\n"),
    ])
  func fixesFormats(name: String, text: String, fixed: String) throws {
    let path = try Invocation.file(name, text)
    _ = Invocation(["lint", "--fix", "--language", "fr", path])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == fixed)
  }
}
