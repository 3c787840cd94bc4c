import Commands
import Foundation
import Localization
import TestSupport
import Testing

/// `lint --fix`, `--diff` and `--dry-run`.
@Suite struct LintFixTests {
  /// The last concept has a term that windows-1252 cannot write.
  private static let glossary =
    (try? TestIndex.write(
      TestIndex.tbx(
        TestIndex.migrants + [
          "irregular-migrant|fr|admitted|migrant irrégulier|pos=noun|gender=masculine",
          "osaka|fr|preferred|habitant d’Ōsaka|pos=noun|gender=masculine",
          "osaka|fr|deprecated|habitant du Sud|pos=noun|gender=masculine",
        ]), name: "glossaire.tbx")) ?? ""

  /// A fix, and a suggestion that is left.
  private static let before = "Les migrants illégaux partent.\r\n\r\nDes migrants souvent illégaux.\r\n"
  private static let after = "Les migrants en situation irrégulière partent.\r\n\r\nDes migrants souvent illégaux.\r\n"

  private func lint(_ words: [String], _ language: UILanguage = .english) -> Invocation {
    Invocation(["lint"] + words, glossary: Self.glossary, language: language)
  }

  private func content(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
  private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }
  private func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  @Test("certain replacements are written, what is left is reported at its new place, and again nothing changes")
  func writes() throws {
    let path = try Invocation.file("note.md", Self.before + "Les migrants illégaux. Des migrants souvent illégaux.")
    let first = lint(["--fix", "--format", "compact", path])
    let fixed = Self.after + "Les migrants en situation irrégulière. Des migrants souvent illégaux."
    #expect(try content(path) == fixed)
    #expect(first.error == "2 fixes in 1 file; 2 findings are left\n")
    let message =
      "“migrants souvent illégaux” is a deprecated term: write “migrants souvent en situation irrégulière” [deprecated-term]"
    #expect(first.output == "\(path):3:5: error: \(message)\n\(path):4:44: error: \(message)\n")
    #expect(first.status == .findings)
    let second = lint(["--fix", "--format", "compact", path])
    #expect(try content(path) == fixed)
    #expect(second.error == "no fix; 2 findings are left\n")
    #expect(second.output == first.output)
    #expect(second.status == .findings)
    #expect(lint(["--fix", path], .french).error == "aucune correction\u{A0}; il reste 2 constats\n")
  }

  @Test(
    "the exit status is that of what is left, also of what is not reported",
    arguments: [
      ("Les migrants illégaux.", [], Commands.ExitStatus.clean, "1 fix in 1 file; no finding is left\n"),
      ("Des migrants souvent illégaux.", [], .findings, "no fix; 1 finding is left\n"),
      ("Les migrants clandestins.", ["--fail-on", "warning"], .clean, "1 fix in 1 file; no finding is left\n"),
      ("Les migrants bloqués.", [], .clean, "no fix; no finding is left\n"),
      (
        "Les migrants illégaux partent. Un migrant irrégulier reste.",
        ["--fail-on", "hint", "--min-severity", "warning"], .findings, "1 fix in 1 file; no finding is left\n"
      ),
      (
        "Les migrants illégaux partent. Un migrant irrégulier reste.", ["--min-severity", "warning"], .clean,
        "1 fix in 1 file; no finding is left\n"
      ),
    ])
  func status(text: String, options: [String], status: Commands.ExitStatus, error: String) throws {
    let run = lint(["--fix", try Invocation.file("note.txt", text)] + options)
    #expect(run.status == status)
    #expect(run.error == error)
    #expect(run.output.hasPrefix("1 file checked: ") == !error.contains("1 finding"))
  }

  @Test("a file in windows-1252 stays one") func windows1252() throws {
    let path = try Invocation.file("note.txt", latin1(Self.before))
    let run = lint(["--fix", path], .french)
    #expect(try bytes(path) == latin1(Self.after))
    #expect(
      run.error == """
        \(path):1:17: avertissement\u{A0}: pas de l’UTF-8\u{A0}; lu comme windows-1252
        1 correction dans 1 fichier\u{A0}; il reste 1 constat

        """)
  }

  @Test(
    "a file whose encoding lacks a character, and a read-only one, stay as they are; the others are fixed",
    arguments: [UILanguage.english, .french])
  func failures(language: UILanguage) throws {
    let cases =
      [
        (
          "Été. Les habitants du Sud.", [:], ":1:22",
          "windows-1252 has no character 'Ō' (U+014C): save the file as UTF-8",
          "windows-1252 n’a pas de caractère «\u{A0}Ō\u{A0}» (U+014C)\u{A0}: enregistrer le fichier en UTF-8"
        ),
        (
          "Les migrants illégaux.", [.posixPermissions: 0o444], ":1:1", "the file is read-only",
          "le fichier est en lecture seule"
        ),
      ] as [(String, [FileAttributeKey: Int], String, String, String)]
    for (text, attributes, place, english, french) in cases {
      let bad = try Invocation.file("mal.txt", latin1(text))
      try FileManager.default.setAttributes(attributes, ofItemAtPath: bad)
      let good = try Invocation.file("bon.txt", "Un migrant illégal.")
      let run = lint(["--fix", "--format", "compact", bad, good], language)
      #expect(try bytes(bad) == latin1(text))
      #expect(try content(good) == "Un migrant en situation irrégulière.")
      let expected =
        language == .french
        ? "\(bad)\(place): erreur\u{A0}: \(french)\n1 correction dans 1 fichier\u{A0}; il reste 1 constat\n"
        : "\(bad)\(place): error: \(english)\n1 fix in 1 file; 1 finding is left\n"
      #expect(run.error.hasSuffix("\n" + expected))
      #expect(run.output.hasPrefix("\(bad):1:"))
      #expect(run.output.filter { $0 == "\n" }.count == 1)
      #expect(run.status == .failure)
    }
  }

  @Test(
    "a file in a folder without write permission stays as it is",
    .enabled(if: geteuid() != 0, "the superuser may write everywhere"))
  func folderWithoutPermission() throws {
    let folder = try TestFolder(["a.md": Self.before])
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let path = "\(folder.path)/a.md"
    let run = lint(["--fix", path])
    #expect(run.error == "\(path):1:1: error: permission denied\nno fix; 2 findings are left\n")
    #expect(
      lint(["--fix", path], .french).error
        == "\(path):1:1: erreur\u{A0}: accès refusé\naucune correction\u{A0}; il reste 2 constats\n")
    #expect(run.status == .failure)
    #expect(try content(path) == Self.before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }

  @Test("a symbolic link stays one, and its target is fixed") func link() throws {
    let folder = try TestFolder(["loin/a.md": Self.before])
    let link = "\(folder.path)/b.md"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "loin/a.md")
    #expect(lint(["--fix", link]).status == .findings)
    #expect(try content("\(folder.path)/loin/a.md") == Self.after)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "loin/a.md")
  }

  @Test("what a baseline knows is not fixed") func baseline() throws {
    let known = "On voit que les migrants illégaux sont souvent seuls.\n\n"
    let folder = try TestFolder(["a.md": known])
    let words = ["\(folder.path)/a.md", "--baseline", "\(folder.path)/b.json"]
    #expect(lint(["\(folder.path)/a.md", "--write-baseline", "\(folder.path)/b.json"]).status == .clean)
    try folder.write("a.md", known + "Un migrant illégal.\n")
    let run = lint(["--fix"] + words)
    #expect(try content("\(folder.path)/a.md") == known + "Un migrant en situation irrégulière.\n")
    #expect(run.error == "1 fix in 1 file; no finding is left\n")
    #expect(run.output == "1 file checked: nothing to correct\n1 finding hidden by the baseline\n")
    #expect(run.status == .clean)
  }

  @Test("a patch is shown on the standard output, alone, and nothing is written") func diff() throws {
    let path = try Invocation.file("note.md", Self.before)
    let patch = """
      --- a\(path)
      +++ b\(path)
      @@ -1,3 +1,3 @@
      -Les migrants illégaux partent.\r
      +Les migrants en situation irrégulière partent.\r
       \r
       Des migrants souvent illégaux.\r

      """
    for (language, summary) in [
      (UILanguage.english, "1 fix in 1 file would be written; 1 finding would be left\n"),
      (.french, "1 correction dans 1 fichier serait écrite\u{A0}; il resterait 1 constat\n"),
    ] {
      let run = lint(["--diff", path], language)
      #expect(run.output == patch)
      #expect(run.error == summary)
      #expect(run.status == .findings)
    }
    // The patch says what --fix does; --diff with it writes nothing either.
    #expect(lint(["--fix", "--diff", path]).output == patch)
    #expect(try content(path) == Self.before)
    let clean = lint(["--diff", try Invocation.file("note.md", "Rien.")])
    #expect(clean.output == "")
    #expect(clean.error == "no fix would be written; no finding would be left\n")
    #expect(clean.status == .clean)
  }

  @Test("the standard input gives a patch with the name that it is given, and cannot be written")
  func standardInput() throws {
    let input = Array("Les migrants illégaux.\n".utf8)
    let change = "@@ -1,1 +1,1 @@\n-Les migrants illégaux.\n+Les migrants en situation irrégulière.\n"
    let named = ["lint", "-", "--stdin-filename", "docs/été.md"]
    let run = try Executable(named + ["--diff"], input: input)
    #expect(run.output == "--- a/docs/été.md\n+++ b/docs/été.md\n\(change)")
    #expect(run.error == "1 fix in 1 file would be written; no finding would be left\n")
    #expect(run.status == 1)
    #expect(try Executable(["lint", "-", "--diff"], input: input).output == "--- a/-\n+++ b/-\n\(change)")
    #expect(
      try Executable(named + ["--dry-run"], input: input).output
        == "docs/été.md: 1 fix would be written\n1 fix in 1 file would be written; no finding would be left\n")
    let fixed = try Executable(named + ["--fix", "--ui-language", "fr"], input: input)
    #expect(
      fixed.error == """
        docs/été.md:1:1: erreur\u{A0}: l’entrée standard ne se corrige pas sur place\u{A0}: --diff montre les corrections
        aucune correction\u{A0}; il reste 1 constat

        """)
    #expect(fixed.output.hasPrefix("docs/été.md:1:5: erreur"))
    #expect(fixed.status == 2)
  }

  @Test("a dry run tells the numbers and writes nothing") func dryRun() throws {
    let folder = try TestFolder(["a.md": Self.before + Self.before, "b.md": "Rien.", "c.md": "Un migrant illégal."])
    let run = lint(["--dry-run", folder.path])
    #expect(
      run.output == """
        \(folder.path)/a.md: 2 fixes would be written
        \(folder.path)/c.md: 1 fix would be written
        3 fixes in 2 files would be written; 2 findings would be left

        """)
    #expect(run.error == "")
    #expect(run.status == .findings)
    let french = lint(["--dry-run", folder.path], .french)
    #expect(
      french.output == """
        \(folder.path)/a.md\u{A0}: 2 corrections seraient écrites
        \(folder.path)/c.md\u{A0}: 1 correction serait écrite
        3 corrections dans 2 fichiers seraient écrites\u{A0}; il resterait 2 constats

        """)
    #expect(try content("\(folder.path)/a.md") == Self.before + Self.before)
    #expect(try content("\(folder.path)/c.md") == "Un migrant illégal.")
  }

  @Test(
    "options that exclude one another are told, and nothing is done",
    arguments: [
      ("--diff", "--dry-run"), ("--baseline", "--write-baseline"), ("--write-baseline", "--prune-baseline"),
      ("--write-baseline", "--fix"), ("--write-baseline", "--diff"), ("--write-baseline", "--dry-run"),
      ("--prune-baseline", "--fix"), ("--prune-baseline", "--diff"), ("--prune-baseline", "--dry-run"),
    ])
  func exclusions(first: String, second: String) throws {
    let folder = try TestFolder(["a.md": Self.before])
    // In the order of the command line that is not that of the message.
    let words = [second, first].flatMap {
      ["--baseline", "--write-baseline"].contains($0) ? [$0, "\(folder.path)/b"] : [$0]
    }
    let english = lint(words + [folder.path])
    #expect(
      english.error
        == "motjuste: error: '\(first)' and '\(second)' do not go together\nsee 'motjuste lint --help'\n")
    #expect(
      lint(words + [folder.path], .french).error == """
        motjuste\u{A0}: erreur\u{A0}: «\u{A0}\(first)\u{A0}» et «\u{A0}\(second)\u{A0}» ne vont pas ensemble
        voir «\u{A0}motjuste lint --help\u{A0}»

        """)
    #expect(english.output == "")
    #expect(english.status == .failure)
    #expect(try content("\(folder.path)/a.md") == Self.before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }
}
