import Commands
import Foundation
import Localization
import Testing
import TestSupport

/// Folders, configuration files and several threads.
@Suite struct LintManyFilesTests {
  private static let bad = "Les migrants illégaux.\n"

  /// The places of the findings in a report, below a folder.
  private func places(_ run: Invocation, _ folder: TestFolder) -> [String] {
    run.output.split(separator: "\n").filter { $0.hasPrefix("/") }.map { line in
      line.dropFirst(folder.path.count + 1).prefix { $0 != " " }.description
    }
  }

  @Test("folders are searched, and the report is in order whatever the number of jobs", arguments: ["1", "2", "64"])
  func order(jobs: String) throws {
    let names = (0..<40).map { "\($0 % 7)/\($0).md" }
    let folder = try TestFolder(Dictionary(uniqueKeysWithValues: names.map { ($0, "\n" + Self.bad) }))
    try folder.write(".gitignore", "3/\n")
    let run = Invocation(["lint", "\(folder.path)/5/5.md", folder.path, "\(folder.path)/3/3.md", "--jobs", jobs])
    let sorted = names.filter { !$0.hasPrefix("3/") && $0 != "5/5.md" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(places(run, folder) == (["5/5.md"] + sorted + ["3/3.md"]).map { "\($0):2:5:" })
    #expect(run.status == .findings)
    #expect(run.error == "")
  }

  @Test("a configuration sets the rules, the language and the severities of the drafts below it")
  func configuration() throws {
    let folder = try TestFolder([
      ".motjuste.json": #"{"rules": {"superseded-term": "error"}, "languages": {"*.en.md": "en"}, "ignore": ["tmp/"]}"#,
      "a.md": "Les migrants clandestins.\n", "b.en.md": Self.bad, "tmp/c.md": Self.bad,
      "d/.motjuste.json": #"{"rules": {"deprecated-term": "off"}}"#, "d/a.md": Self.bad,
      "e/.motjuste.json": #"{"minSeverity": "error", "failOn": "hint", "language": "fr"}"#,
      "e/a.md": "Les migrants clandestins.\n",
    ])
    let run = Invocation(["lint", folder.path])
    #expect(places(run, folder) == ["a.md:1:5:"])
    #expect(run.status == .findings)
    #expect(run.output.hasSuffix("4 files checked: 1 error\n"))
    let rest = Invocation(["lint", "\(folder.path)/d"])
    #expect(rest.status == .clean)
    let failing = Invocation(["lint", "\(folder.path)/e"])
    #expect(failing.status == .findings)
    #expect(places(failing, folder) == [])
    let given = Invocation(["lint", "\(folder.path)/e", "--fail-on", "error", "--min-severity", "warning"])
    #expect(given.status == .clean)
    #expect(places(given, folder) == ["e/a.md:1:5:"])
    let english = Invocation(["lint", "\(folder.path)/a.md", "--language", "en"])
    #expect(english.status == .clean)
  }

  @Test("a configuration names the glossary; the option wins, the variable does not") func glossary() throws {
    let folder = try TestFolder([
      ".motjuste.json": #"{"glossary": "g.tbx"}"#,
      "g.tbx": TestIndex.tbx(["été|fr|preferred|saison chaude|pos=noun", "été|fr|deprecated|canicule|pos=noun"]),
      "a.md": "La canicule et les migrants illégaux.\n",
    ])
    let path = "\(folder.path)/a.md"
    #expect(places(Invocation(["lint", path]), folder) == ["a.md:1:4:"])
    #expect(places(Invocation(["lint", path, "--glossary", Invocation.glossary]), folder) == ["a.md:1:20:"])
  }

  @Test("a configuration that is wrong is told once, its drafts are left out, and the others are checked")
  func wrong() throws {
    let folder = try TestFolder([
      "a/.motjuste.json": "{\"rulez\": {},\n \"language\": 1}", "a/a.md": Self.bad, "a/b.md": Self.bad,
      "b/.motjuste.json": "{\"glossary\": \"nulle/part\"}", "b/a.md": Self.bad,
      "c/.motjuste.json": "{\"language\": \"de\", \"subjectFields\": [\"été\"]}", "c/a.md": Self.bad,
      "d/a.md": Self.bad,
    ])
    let run = Invocation(["lint", folder.path], language: .french)
    #expect(places(run, folder) == ["d/a.md:1:5:"])
    #expect(run.status == .failure)
    let errors = run.error.replacingOccurrences(of: folder.path + "/", with: "")
    #expect(
      errors == """
        a/.motjuste.json:1:2: erreur\u{A0}: clé inconnue «\u{A0}rulez\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}rules\u{A0}»\u{A0}?
        a/.motjuste.json:2:14: erreur\u{A0}: «\u{A0}language\u{A0}» veut une chaîne qui n’est pas vide
        b/.motjuste.json:1:14: erreur\u{A0}: pas de glossaire dans b/nulle/part\u{A0}: donner un fichier TBX ou un dossier de fichiers TBX
        c/.motjuste.json:1:14: erreur\u{A0}: le glossaire n’a pas de termes dans la langue «\u{A0}de\u{A0}»\u{A0}; il a en, fr
        c/.motjuste.json:1:38: erreur\u{A0}: aucune fiche du glossaire n’a le domaine «\u{A0}été\u{A0}»

        """)
    let english = Invocation(["lint", "\(folder.path)/a/b.md"])
    #expect(english.status == .failure)
    #expect(english.error.hasPrefix("\(folder.path)/a/.motjuste.json:1:2: error: unknown key \"rulez\": did you mean"))
  }

  @Test("a folder without drafts is an error, in both languages") func nothing() throws {
    let folder = try TestFolder(["a.swift": ""])
    let run = Invocation(["lint", folder.path], language: .french)
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("\(folder.path):1:1: erreur\u{A0}: aucun texte dans ce dossier\u{A0}: "))
  }

  @Test("the name of the standard input tells its format and its configuration") func standardInput() throws {
    let folder = try TestFolder([
      ".motjuste.json": #"{"languages": {"en/": "en"}, "rules": {"admitted-term": "error"}}"#
    ])
    let text = Array("The `irregular migrant`, the irregular migrants.\n".utf8)
    let name = "\(folder.path)/en/absent.md"
    let run = try Executable(["lint", "-", "--stdin-filename", name], input: text)
    #expect(run.error == "")
    #expect(run.output.hasPrefix("\(name):1:30: error: "))
    #expect(run.status == 1)
    let plain = try Executable(["lint", "-", "--fail-on", "hint", "--min-severity", "hint"], input: text)
    #expect(plain.output.hasPrefix("-:1:6: hint: "))
  }

  @Test("paths in the working folder are shown without it, and so is its configuration") func workingFolder() throws {
    let folder = try TestFolder(["é/a.md": Self.bad, ".motjuste.json": "{,}"])
    let process = Executable.process(["lint", "."])
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: data, as: UTF8.self) == ".motjuste.json:1:2: error: a key in quotes is missing\n")
    #expect(process.terminationStatus == 2)
  }
}
