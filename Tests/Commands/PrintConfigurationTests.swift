import Commands
import Foundation
import Testing
import TestSupport

@Suite struct PrintConfigurationTests {
  private func print(_ words: [String]) throws -> [String: Any] {
    let run = Invocation(["lint"] + words)
    #expect(run.status == .clean)
    #expect(run.error == "")
    return try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("the configuration of a file is shown with where it comes from; options win") func effective() throws {
    let folder = try TestFolder([
      ".motjuste.json": """
      {"glossary": "g", "languages": {"*.md": "en"}, "rules": {"admitted-term": "off"}, "failOn": "hint",
       "subjectFields": ["été"], "ignore": ["a.*"], "baseline": "b.json"}
      """
    ])
    let path = "\(folder.path)/a.md"
    let shown = try print(["--print-config", path])
    #expect(shown["configuration"] as? String == "\(folder.path)/.motjuste.json")
    #expect(shown["file"] as? String == path)
    #expect(shown["glossary"] as? String == "\(folder.path)/g")
    #expect(shown["baseline"] as? String == "\(folder.path)/b.json")
    #expect(shown["language"] as? String == "en")
    #expect(shown["format"] as? String == "markdown")
    #expect(shown["failOn"] as? String == "hint")
    #expect(shown["minSeverity"] as? String == "information")
    #expect(shown["subjectFields"] as? [String] == ["été"])
    #expect(shown["ignored"] as? Bool == true)
    let rules = shown["rules"] as? [String: String]
    #expect(rules?["admitted-term"] == "off")
    #expect(rules?["deprecated-term"] == "error")
    let options = ["--fail-on", "error", "--min-severity=error", "--language", "fr", "--glossary", "x"]
    let given = try print(["--print-config", "\(folder.path)/b.md"] + options)
    #expect(given["failOn"] as? String == "error")
    #expect(given["minSeverity"] as? String == "error")
    #expect(given["language"] as? String == "fr")
    #expect(given["glossary"] as? String == "x")
    #expect(given["ignored"] as? Bool == false)
  }

  @Test("without a configuration file it comes from null, and what is not set is null") func none() throws {
    let folder = try TestFolder()
    let shown = try print(["--print-config", "\(folder.path)/a.txt"])
    for key in ["configuration", "language", "baseline"] { #expect(shown[key] is NSNull, "\(key)") }
    #expect(shown["glossary"] as? String == Invocation.glossary)
    #expect(shown["format"] as? String == "text")
  }

  @Test("a configuration that is wrong is told, with status 2") func wrong() throws {
    let folder = try TestFolder([".motjuste.json": "{]"])
    let run = Invocation(["lint", "--print-config", "\(folder.path)/a.md"])
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.error == "\(folder.path)/.motjuste.json:1:2: error: a key in quotes is missing\n")
  }
}
