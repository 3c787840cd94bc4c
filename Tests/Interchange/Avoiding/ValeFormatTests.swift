import Foundation
import Interchange
import Terminology
import Localization
import TestSupport
import Testing

/// Styles of Vale.
@Suite struct ValeFormatTests {
  @Test("one file a language and severity, with the replacement in the same number") func rules() throws {
    let (files, losses) = ValeFormat.files(AvoidingSample.termbase, AvoidingSample.options)
    #expect(
      files.map(\.name) == [
        "en-deprecated.yml", "en-superseded.yml", "fr-deprecated.yml", "fr-deprecated-alone.yml", "fr-superseded.yml",
      ])
    #expect(
      AvoidingSample.text(files, "en-deprecated.yml") == """
        extends: substitution
        message: 'Write %s instead of ''%s''.'
        level: error
        ignorecase: true
        action:
          name: replace
        capitalize: true
        swap:
          'illegal\\s+migrant': 'irregular migrant'
          'illegal\\s+migrants': 'irregular migrants'

        """)
    let superseded = try #require(AvoidingSample.text(files, "fr-superseded.yml"))
    #expect(superseded.contains("level: warning\n"))
    #expect(superseded.contains("  'migrantes\\s+illégales': 'migrantes en situation irrégulière'\n"))
    #expect(AvoidingSample.text(files, "en-superseded.yml")?.contains("  '(?-i:ICM)': 'IOM'\n") == true)
    #expect(AvoidingSample.text(files, "fr-deprecated-alone.yml")?.contains("tokens:\n  - 'bougnoule'\n") == true)
    #expect(
      losses.losses.map(\.what.english) == ["forms that begin or end with a sign", "concepts without a term to avoid"])
  }

  @Test("a word is not found inside a longer term that is right") func surroundings() throws {
    let files = ValeFormat.files(AvoidingSample.termbase, AvoidingSample.options).files
    let text = try #require(AvoidingSample.text(files, "fr-deprecated.yml"))
    #expect(text.contains("'(?<!\\b(?:passager\\s+))clandestin': 'migrant en situation irrégulière'"))
  }

  private static let script = """
    import sys, yaml
    allowed = {"extends", "message", "level", "ignorecase", "action", "capitalize", "swap", "tokens"}
    for path in sys.argv[1:]:
        rule = yaml.safe_load(open(path, encoding="utf-8"))
        assert set(rule) <= allowed, set(rule) - allowed
        assert rule["extends"] in ("substitution", "existence") and rule["level"] in ("error", "warning")
        assert ("swap" in rule) == (rule["extends"] == "substitution") != ("tokens" in rule)
        assert rule["message"].count("%s") == (2 if "swap" in rule else 1)
        for pattern in list(rule.get("swap", {})) + rule.get("tokens", []):
            assert pattern.count("(") == pattern.count("(?") + pattern.count("\\\\(") , pattern
        assert all(isinstance(value, str) and value for value in rule.get("swap", {}).values())
    print("good")
    """

  @Test(
    "a parser of YAML finds the documented keys in the style of the real glossary",
    .enabled(if: PythonReader.has("yaml"), "tools/check-reports --install has not been run"), arguments: ["en", "fr"])
  func yaml(interface: String) throws {
    var options = AvoidingSample.options
    options.interface = interface == "fr" ? .french : .english
    let folder = try TestFolder()
    var paths: [String] = []
    for (name, termbase) in try SKOSSample.avoided() {
      for file in ValeFormat.files(termbase, options).files {
        let path = "\(folder.path)/\(name)-\(file.name)"
        try Data(file.bytes).write(to: URL(filePath: path))
        paths.append(path)
      }
    }
    #expect(paths.count > 5)
    #expect(try PythonReader.output(Self.script, paths) == "good\n")
  }
}
