import Foundation
import Linting
import Localization
import Testing

@Suite struct SARIFReportTests {
  @Test("a result has its rule, a text region in characters, a fix or a suggestion, and a fingerprint")
  func results() throws {
    let results = try run([try ReportSample.two()])["results"] as? [NSDictionary]
    let location = #"{"uri": "notes/%C3%A9t%C3%A9%2C%2050%25%3A%20a.txt", "uriBaseId": "%SRCROOT%"}"#
    let regions = [
      #"{"startLine": 1, "startColumn": 12, "endLine": 1, "endColumn": 29, "charOffset": 11, "charLength": 17}"#,
      #"{"startLine": 2, "startColumn": 5, "endLine": 3, "endColumn": 9, "charOffset": 34, "charLength": 17}"#,
    ]
    let expected = """
      [{"ruleId": "deprecated-term", "ruleIndex": 0, "level": "error",
        "message": {"text": "“migrants illégaux” is a deprecated term\\nBeing there is no crime: {{100%}}."},
        "locations": [{"physicalLocation": {"artifactLocation": \(location), "region": \(regions[0])}}],
        "partialFingerprints": {"motjuste/v1": "9a38c9cb42104c2a"}, "suppressions": [],
        "fixes": [{"description": {"text": "write “migrants en situation irrégulière”"},
          "artifactChanges": [{"artifactLocation": \(location), "replacements": [
            {"deletedRegion": \(regions[0]), "insertedContent": {"text": "migrants en situation irrégulière"}}]}]}],
        "properties": {"severity": "error", "conceptId": "irregular-migrant", "term": "migrant illégal",
          "status": "deprecated"}},
       {"ruleId": "deprecated-term", "ruleIndex": 0, "level": "warning",
        "message": {"text":
          "“migrants illégaux” is a deprecated term\\nits words do not stand together: it may be something else"},
        "locations": [{"physicalLocation": {"artifactLocation": \(location), "region": \(regions[1])}}],
        "partialFingerprints": {"motjuste/v1": "9a3c2fcb42132f53"}, "suppressions": [],
        "properties": {"severity": "warning", "conceptId": "irregular-migrant", "term": "migrant illégal",
          "status": "deprecated", "suggestions": ["personnes"], "isUncertain": true}}]
      """
    #expect(try results == JSONSerialization.jsonObject(with: Data(expected.utf8)) as? [NSDictionary])
  }

  @Test(
    "the run names the tool, its version, the language, and every rule with a summary", arguments: UILanguage.allCases)
  func driver(language: UILanguage) throws {
    var options = ReportSample.options(language)
    options.isComplete = false
    let run = try run([], options)
    #expect(run["language"] as? String == language.rawValue)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["invocations"] as? [[String: Bool]] == [["executionSuccessful": false]])
    #expect(run["results"] as? [NSDictionary] == [])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["name"] as? String == "motjuste")
    #expect(driver?["version"] as? String == "1.2.3")
    let rules = driver?["rules"] as? [[String: Any]] ?? []
    #expect(rules.compactMap { $0["id"] as? String } == ReportedRule.ofLinter.map(\.id))
    let summaries = rules.compactMap { ($0["shortDescription"] as? [String: String])?["text"] }
    #expect(
      summaries.first
        == (language == .french
          ? "Un terme que le glossaire dit de ne pas écrire." : "A term that the glossary says not to write."))
    let levels = rules.compactMap { ($0["defaultConfiguration"] as? [String: String])?["level"] }
    #expect(levels == ["error", "warning", "warning", "note", "note", "note", "note"])
    for rule in rules {
      let full = (rule["fullDescription"] as? [String: String])?["text"] ?? ""
      let help = rule["help"] as? [String: String]
      #expect(!full.isEmpty)
      #expect(!full.contains("\n"))
      #expect(help?["text"]?.hasPrefix(full) == true)
      let words = { (text: String?) in text?.split(whereSeparator: \.isWhitespace) }
      #expect(words(help?["markdown"]) == words(help?["text"]))
    }
  }

  @Test("what is hidden is kept in its place and marked; nothing else has suppressions")
  func suppressions() throws {
    let results = try run([try ReportSample.hidden()])["results"] as? [[String: Any]] ?? []
    #expect(
      results.map { $0["suppressions"] as? [[String: String]] } == [
        [["kind": "inSource", "justification": "nom d’un livre"]], [["kind": "external"]], [],
      ])
  }

  @Test("a fingerprint stays when lines move, are wrapped anew, or the finding before is hidden; no two are the same")
  func fingerprints() throws {
    let sentence = "Des [[migrants illégaux]], des [[migrants illégaux]] et des [[clandestins]].\n"
    let before = try fingerprints(try ReportSample.file(sentence))
    #expect(Set(before).count == 3)
    #expect(before.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    #expect(
      try fingerprints(try ReportSample.file("Un.\n\n" + sentence.replacing("migrants i", with: "migrants\ni")))
        == before)
    let hidden = try ReportSample.file(sentence) { if $1 == 0 { $0.suppression = Suppression(.baseline) } }
    #expect(try fingerprints(hidden) == before)
  }

  @Test(
    "a path is a relative reference to the base folder, else a file URI",
    arguments: [
      ("a b.md", "a%20b.md", true), ("./a/../b.md", "b.md", true), ("x:y.md", "x%3Ay.md", true), ("-", "-", true),
      ("/home/me/project/d/é.md", "d/%C3%A9.md", true), ("/home/me/projects/a", "file:///home/me/projects/a", false),
      ("../a#?.md", "file:///home/me/a%23%3F.md", false), ("../project/a", "a", true), ("/..//a", "file:///a", false),
      ("100%25", "100%2525", true), ("a\\b\u{1}", "a%5Cb%01", true), ("../../../../../a", "file:///a", false),
    ])
  func uris(path: String, uri: String, isRelative: Bool) throws {
    let expected = isRelative ? ["uri": uri, "uriBaseId": "%SRCROOT%"] : ["uri": uri]
    #expect(try location(path, ReportSample.options()) == expected)
  }

  @Test("without a base folder a path stays as it was given")
  func noBase() throws {
    let options = ReportOptions(.english, version: "1.2.3")
    #expect(try location("../a", options) == ["uri": "../a", "uriBaseId": "%SRCROOT%"])
    #expect(try location("/x/a", options) == ["uri": "file:///x/a"])
  }

  /// The location of the one result in a file at a path.
  private func location(_ path: String, _ options: ReportOptions) throws -> [String: String]? {
    let results = try run([try ReportSample.file("[[x]]", path: path)], options)["results"] as? [[String: Any]]
    let location = (results?.first?["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    return location?["artifactLocation"] as? [String: String]
  }

  private func fingerprints(_ file: LintedFile) throws -> [String] {
    let results = try run([file])["results"] as? [[String: Any]] ?? []
    return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["motjuste/v1"] }
  }

  private func run(_ files: [LintedFile], _ options: ReportOptions = ReportSample.options()) throws -> [String: Any] {
    let text = try Report(files, options).text(as: .sarif)
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }
}
