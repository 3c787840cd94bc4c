import Commands
import Foundation
import Localization
import TestSupport
import Testing

/// `lint --baseline`, `--write-baseline` and `--prune-baseline`.
@Suite struct LintBaselineTests {
  private static let known = "On voit que les migrants illégaux sont souvent seuls.\n\nLes migrants clandestins.\n"

  private func content(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// A folder with drafts of which `b.json` knows the findings.
  private func folder(_ drafts: [String: String] = ["a.md": known]) throws -> TestFolder {
    let folder = try TestFolder(drafts)
    #expect(Invocation(["lint", folder.path, "--write-baseline", "\(folder.path)/b.json"]).status == .clean)
    return folder
  }

  @Test("what is written is hidden, then and from then on") func roundTrip() throws {
    let folder = try TestFolder(["a.md": Self.known, "é/b.md": "Rien."])
    let path = "\(folder.path)/b.json"
    let written = Invocation(["lint", folder.path, "--write-baseline", path])
    #expect(written.error == "\(path): 2 findings written\n")
    #expect(written.output == "2 files checked: nothing to correct\n2 findings hidden by the baseline\n")
    #expect(written.status == .clean)
    #expect(
      try content(path) == """
        {
          "version": 1,
          "findings": [
            {"path": "a.md", "rule": "superseded-term", "text": "migrants clandestins", "before": "les", "after": "", "count": 1},
            {"path": "a.md", "rule": "deprecated-term", "text": "migrants illégaux", "before": "que les", "after": "sont souvent", "count": 1}
          ]
        }

        """)
    let read = Invocation(["lint", folder.path, "--baseline", path, "--fail-on", "hint"], language: .french)
    #expect(read.error == "")
    #expect(
      read.output == "2 fichiers vérifiés\u{A0}: rien à corriger\n2 constats masqués par la liste de référence\n")
    #expect(read.status == .clean)
    // Once more over the old one.
    let before = try content(path)
    let again = Invocation(["lint", folder.path, "--write-baseline", path], language: .french)
    #expect(again.error == "\(path)\u{A0}: 2 constats écrits\n")
    #expect(try content(path) == before)
  }

  @Test(
    "the numbers of what is written agree",
    arguments: [
      ("Rien.", "no finding written", "aucun constat écrit"),
      ("Les migrants illégaux.", "1 finding written", "1 constat écrit"),
      (known, "2 findings written", "2 constats écrits"),
    ])
  func numbers(text: String, english: String, french: String) throws {
    let draft = try Invocation.file("a.md", text)
    let path = draft + ".json"
    #expect(Invocation(["lint", draft, "--write-baseline", path]).error == "\(path): \(english)\n")
    #expect(
      Invocation(["lint", draft, "--write-baseline", path], language: .french).error == "\(path)\u{A0}: \(french)\n")
  }

  @Test(
    "a known finding stays hidden when its line moves; a new one is reported",
    arguments: [
      ("# Titre\n\nUne phrase.\n\n" + known, [], Commands.ExitStatus.clean),
      ("Les migrants clandestins.\n\nOn voit que les *migrants\nillégaux* sont souvent seuls.\n", [], .clean),
      (known + "\nUn migrant illégal.\n", ["5:4"], .findings),
      (known + "\n" + known, ["5:17", "7:5"], .findings),
      ("On voit ces migrants illégaux.\n", ["1:13"], .findings),
      (known + "\nUn migrant clandestin.\n", ["5:4"], .clean),
    ])
  func changes(text: String, places: [String], status: Commands.ExitStatus) throws {
    let folder = try folder()
    try folder.write("a.md", text)
    let run = Invocation(["lint", folder.path, "--baseline", "\(folder.path)/b.json", "--format", "compact"])
    #expect(
      run.output.split(separator: "\n").map { $0.dropFirst(folder.path.count + 6).prefix { $0 != " " } }
        == places.map { "\($0):" })
    #expect(run.status == status)
    #expect(run.error == "")
  }

  @Test("pruning drops what is found no more in the drafts that are checked; again nothing changes")
  func pruning() throws {
    let folder = try folder(["a.md": Self.known, "c.md": Self.known])
    let path = "\(folder.path)/b.json"
    try folder.write("a.md", "Les migrants clandestins. Un migrant illégal.\n")
    try folder.write("c.md", "Rien.\n")
    let prune = ["lint", "--baseline", path, "--prune-baseline", "--format", "compact"]
    let first = Invocation(prune + ["\(folder.path)/a.md"])
    #expect(first.error == "\(path): 1 finding dropped, 3 left\n")
    #expect(first.output.hasPrefix("\(folder.path)/a.md:1:30: error: "))
    #expect(first.status == .findings)
    let again = Invocation(prune + ["\(folder.path)/a.md"], language: .french)
    #expect(again.error == "\(path)\u{A0}: aucun constat retiré, il en reste 3\n")
    let rest = Invocation(prune + [folder.path], language: .french)
    #expect(rest.error == "\(path)\u{A0}: 2 constats retirés, il en reste 1\n")
    try folder.write("a.md", "Rien.\n")
    let last = Invocation(prune + [folder.path], language: .french)
    #expect(last.error == "\(path)\u{A0}: 1 constat retiré, il n’en reste aucun\n")
    #expect(last.status == .clean)
    #expect(try content(path) == "{\n  \"version\": 1,\n  \"findings\": []\n}\n")
    #expect(Invocation(prune + [folder.path]).error == "\(path): no finding dropped, none left\n")
  }

  @Test("what is only not reported is not pruned") func pruningWithLimit() throws {
    let folder = try folder()
    let path = "\(folder.path)/b.json"
    let before = try content(path)
    let words = ["lint", folder.path, "--min-severity", "error", "--baseline", path, "--prune-baseline"]
    #expect(Invocation(words).error == "\(path): no finding dropped, 2 left\n")
    #expect(try content(path) == before)
  }

  @Test("a baseline that a configuration names is read and pruned") func configured() throws {
    let folder = try folder()
    let path = "\(folder.path)/b.json"
    try folder.write(".motjuste.json", #"{"baseline": "b.json"}"#)
    let run = Invocation(["lint", "\(folder.path)/a.md"])
    #expect(run.output == "1 file checked: nothing to correct\n2 findings hidden by the baseline\n")
    #expect(run.status == .clean)
    // The option wins.
    let other = try Invocation.file("b.json", "{\"version\": 1, \"findings\": []}")
    #expect(Invocation(["lint", "\(folder.path)/a.md", "--baseline", other]).status == .findings)
    try folder.write("a.md", "Les migrants clandestins.\n")
    let pruned = Invocation(["lint", folder.path, "--prune-baseline"])
    #expect(pruned.error == "\(path): 1 finding dropped, 1 left\n")
    #expect(pruned.status == .clean)
  }

  @Test("pruning needs a baseline") func pruningNothing() throws {
    let draft = try Invocation.file("a.md", Self.known)
    let run = Invocation(["lint", draft, "--prune-baseline"])
    #expect(
      run.error
        == "motjuste: error: which baseline? give --baseline FILE as well\nsee 'motjuste lint --help'\n")
    #expect(
      Invocation(["lint", draft, "--prune-baseline"], language: .french).error == """
        motjuste\u{A0}: erreur\u{A0}: quelle liste de référence\u{A0}? donner aussi --baseline FICHIER
        voir «\u{A0}motjuste lint --help\u{A0}»

        """)
    #expect(run.status == .failure)
  }

  @Test(
    "a baseline that is broken or missing is told with its place, is not written, and nothing is reported",
    arguments: [
      (
        "{\"version\": 1,\n \"findings\": [,]}", "2:15: error: not well-formed JSON",
        "2:15: erreur\u{A0}: du JSON mal formé"
      ),
      (
        "[]", "1:1: error: not a baseline: it has no “version” and “findings”",
        "1:1: erreur\u{A0}: pas une liste de référence\u{A0}: «\u{A0}version\u{A0}» et «\u{A0}findings\u{A0}» manquent"
      ),
      (
        "{\"version\": 1, \"findings\": [\n  {\"path\": \"a.md\"}]}",
        "2:3: error: “rule” is missing in this finding or has a wrong value",
        "2:3: erreur\u{A0}: dans ce constat, «\u{A0}rule\u{A0}» manque ou a une valeur incorrecte"
      ),
      (nil, "1:1: error: no such file or directory", "1:1: erreur\u{A0}: aucun fichier ni dossier de ce nom"),
    ] as [(String?, String, String)])
  func broken(json: String?, english: String, french: String) throws {
    let folder = try TestFolder([
      "a.md": Self.known, ".motjuste.json": #"{"baseline": "b.json"}"#,
    ])
    let path = "\(folder.path)/b.json"
    if let json { try folder.write("b.json", json) }
    for words in [
      ["\(folder.path)/a.md", "--baseline", path], ["\(folder.path)/a.md", "--baseline", path, "--prune-baseline"],
      ["\(folder.path)/a.md", "--baseline", path, "--fix"], [folder.path],
    ] {
      let run = Invocation(["lint"] + words)
      #expect(run.error == "\(path):\(english)\n")
      #expect(Invocation(["lint"] + words, language: .french).error == "\(path):\(french)\n")
      #expect(run.output == "")
      #expect(run.status == .failure)
    }
    #expect(try content("\(folder.path)/a.md") == Self.known)
    #expect((try? content(path)) == json)
  }

  @Test("no baseline is written or pruned when a draft cannot be read") func unreadable() throws {
    let folder = try folder()
    let before = try content("\(folder.path)/b.json")
    try folder.write("a.md", "Rien.\n")
    let nul = try Invocation.file("nul.md", "é\0")
    for words in [
      ["--write-baseline", "\(folder.path)/b.json"], ["--baseline", "\(folder.path)/b.json", "--prune-baseline"],
    ] {
      let run = Invocation(["lint", folder.path, nul] + words)
      #expect(
        run.error == """
          \(nul):1:2: error: a NUL character: this is not a text file
          the baseline is not written: not every draft could be checked

          """)
      let french = Invocation(["lint", folder.path, nul] + words, language: .french)
      #expect(
        french.error.hasSuffix(
          "\nla liste de référence n’est pas écrite\u{A0}: des textes n’ont pas pu être vérifiés\n"))
      #expect(run.output == "")
      #expect(run.status == .failure)
      #expect(try content("\(folder.path)/b.json") == before)
    }
    #expect(Invocation(["lint", nul, "--write-baseline", "\(folder.path)/neuf.json"]).status == .failure)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/neuf.json"))
  }

  @Test("a file that is no baseline is not written over; a baseline or an empty file is") func notReplaced() throws {
    let folder = try TestFolder(["a.md": Self.known, "c.md": Self.known, "vide.json": ""])
    let words = ["lint", "\(folder.path)/c.md", "--write-baseline"]
    let run = Invocation(words + ["\(folder.path)/a.md"])
    #expect(run.error == "\(folder.path)/a.md:1:1: error: this file is no baseline: it is not written over\n")
    #expect(
      Invocation(words + ["\(folder.path)/a.md"], language: .french).error
        == "\(folder.path)/a.md:1:1: erreur\u{A0}: ce fichier n’est pas une liste de référence\u{A0}: il n’est pas remplacé\n"
    )
    #expect(run.output == "")
    #expect(run.status == .failure)
    #expect(try content("\(folder.path)/a.md") == Self.known)
    #expect(Invocation(words + ["\(folder.path)/vide.json"]).error == "\(folder.path)/vide.json: 2 findings written\n")
    let nowhere = Invocation(words + ["\(folder.path)/nulle/part.json"])
    #expect(nowhere.error == "\(folder.path)/nulle/part.json:1:1: error: no such file or directory\n")
    #expect(nowhere.status == .failure)
  }
}
