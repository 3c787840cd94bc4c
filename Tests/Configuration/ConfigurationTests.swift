@testable import Configuration
import Languages
import Linting
import Testing

@Suite struct ConfigurationTests {
  static func read(_ text: String) throws(ConfigurationErrors) -> Configuration {
    try Configuration(Array(text.utf8), folder: "/été", shownAs: "c.json")
  }

  /// A file with every key.
  static let whole = """
    \u{FEFF}// Les textes de l’équipe
    {
      "$schema": "configuration.schema.json", /* pour les éditeurs */
      "glossary": "termes/glossaire.tbx",
      "language": "fr-CH",
      "languages": { "*.md": "en", "fr/": "fr", "/b.md": "de", },
      "rules": { "admitted-term": "warning", "superseded-term": "off" },
      "quotations": "check",
      "subjectFields": ["migration", "\\u00e9t\\u00C9 \\ud83c\\uDF0D\\n\\/"],
      "projectSubsets": [],
      "minSeverity": "hint", "failOn": "information",
      "ignore": ["build/", "*.tmp.md", "!garder.tmp.md",],
      "baseline": "/absolu/base.json",
    }
    // fin
    """

  @Test("every key is read, with comments, commas behind the last element, and a byte order mark") func whole() throws {
    let configuration = try Self.read(Self.whole)
    #expect(configuration.path == "c.json")
    #expect(configuration.glossary?.value == "/été/termes/glossaire.tbx")
    #expect(configuration.glossary?.line == 4)
    #expect(configuration.glossary?.column == 15)
    #expect(configuration.baseline == "/absolu/base.json")
    #expect(configuration.minimumSeverity == .hint)
    #expect(configuration.failOn == .information)
    var options = LintOptions(minimum: .warning)
    options.rules = ["admitted-term": .severity(.warning), "superseded-term": .off]
    options.quotations = .check
    options.subjectFields = ["migration", "étÉ 🌍\n/"]
    #expect(configuration.options(minimum: .warning) == options)
  }

  @Test("an empty object sets nothing", arguments: ["{}", " { /**/ } ", "{//}\n}"]) func empty(text: String) throws {
    let configuration = try Self.read(text)
    #expect(configuration.options(minimum: .hint) == LintOptions(minimum: .hint))
    #expect(configuration.language(for: "/été/a.md") == nil)
    #expect(configuration.minimumSeverity == nil)
    #expect(configuration.glossary == nil)
    #expect(!configuration.ignores("/été/a.md", isFolder: false))
  }

  @Test(
    "the last pattern that matches tells the language, else the language of all",
    arguments: [
      ("/été/a.txt", Language.french), ("/été/a.md", .english), ("/été/fr/a.md", .french),
      ("/été/x/fr/y/a.md", .french),
      ("/été/b.md", .other("de")), ("/été/x/b.md", .english), ("/ailleurs/fr/a.md", .french), (nil, .french),
    ] as [(String?, Language)])
  func languages(path: String?, language: Language) throws {
    #expect(try Self.read(Self.whole).language(for: path) == language)
  }

  @Test(
    "what is passed over is told by patterns, the last of which decides",
    arguments: [
      ("/été/build", true, true), ("/été/build/a/b.md", false, true), ("/été/build", false, false),
      ("/été/a/x.tmp.md", false, true), ("/été/a/garder.tmp.md", false, false), ("/ailleurs/build", true, false),
    ])
  func ignored(path: String, isFolder: Bool, isIgnored: Bool) throws {
    #expect(try Self.read(Self.whole).ignores(path, isFolder: isFolder) == isIgnored)
  }
}
