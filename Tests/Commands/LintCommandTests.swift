import Commands
import Foundation
import Localization
import Testing
import TestSupport

@Suite struct LintCommandTests {
  private static let endings =
    ".docm, .docx, .dotm, .dotx, .htm, .html, .markdown, .md, .mdown, .mkd, .mqxliff, .mxliff, .odt, .ott, .pdf, .po"
    + ", .potx, .ppsx, .pptm, .pptx, .sdlxliff, .text, .tmx, .txlf, .txt, .xhtml, .xlf, .xliff"

  @Test(
    "the exit status tells whether there is a finding at or above the limit",
    arguments: [
      ("Les migrants bloqués.", [], Commands.ExitStatus.clean), ("Les migrants illégaux.", [], .findings),
      ("Les migrants clandestins.", [], .clean),
      ("Les migrants clandestins.", ["--fail-on", "warning"], .findings),
      ("The irregular migrants.", ["--fail-on=hint"], .findings),
      ("The irregular migrants.", ["--min-severity", "hint"], .clean), ("", [], .clean),
      ("Les migrants illégaux.", ["--language", "en"], .clean),
      ("Les migrants illégaux.", ["--format", "json"], .findings),
    ])
  func status(text: String, options: [String], status: Commands.ExitStatus) throws {
    let run = Invocation(["lint", try Invocation.file("été.txt", text)] + options)
    #expect(run.status == status)
    #expect(run.error == "")
  }

  @Test("a finding shows its line, a mark below it, and what to write, once") func report() throws {
    let line = MarkedText("À Évian, les *[[migrants illégaux]]* arrivent.")
    let path = try Invocation.file("note.md", "# Été\n\n\(line.text)\n")
    let run = Invocation(["lint", path], language: .french)
    let before = String(decoding: line.text.utf8.prefix(line.ranges[0].lowerBound), as: UTF8.self)
    let mark = String(repeating: " ", count: before.count) + String(repeating: "^", count: "migrants illégaux".count)
    #expect(run.output.hasPrefix("\(path):3:\(before.count + 1): "))
    #expect(run.output.contains("\n  3 | \(line.text)\n    | \(mark)\n"))
    let message =
      "«\u{A0}migrants illégaux\u{A0}» est un terme à éviter\u{A0}: écrire «\u{A0}migrants en situation irrégulière\u{A0}»"
    #expect(run.output.components(separatedBy: message).count == 2)
    #expect(run.output.hasSuffix("\n1 fichier vérifié\u{A0}: 1 erreur\n"))
  }

  @Test("a file that cannot be read is told, the others are checked, and the status is 2") func mixed() throws {
    let good = try Invocation.file("bon.txt", "Les migrants illégaux.")
    let nul = try Invocation.file("nul.txt", "L’été\nà\0")
    let empty = try TestFolder()
    let run = Invocation(["lint", "/nulle/part/été.md", good, empty.path, nul])
    #expect(run.status == .failure)
    #expect(
      run.error == """
        /nulle/part/été.md:1:1: error: no such file or directory
        \(empty.path):1:1: error: no draft in this folder: files are looked for that end in \(Self.endings), are not hidden and not ignored
        \(nul):2:2: error: a NUL character: this is not a text file

        """)
    #expect(run.output.contains("\(good):1:5: error: “migrants illégaux”"))
    #expect(run.output.hasSuffix("1 file checked: 1 error\n"))
  }

  @Test("no file that could be read gives no report") func none() {
    let run = Invocation(["lint", "/nulle/part/été.md"], language: .french)
    #expect(run.status == .failure)
    #expect(run.output == "")
  }

  @Test("a file in another encoding is read, and a guess is told") func encodings() throws {
    let text = "Les migrants illégaux."
    let latin1 = try Invocation.file("latin1.txt", text.unicodeScalars.map { UInt8($0.value) })
    let run = Invocation(["lint", latin1], language: .french)
    #expect(run.status == .findings)
    #expect(run.error == "\(latin1):1:17: avertissement\u{A0}: pas de l’UTF-8\u{A0}; lu comme windows-1252\n")
    let utf16 = try Invocation.file(
      "utf16.txt", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(Invocation(["lint", utf16]).status == .findings)
    #expect(Invocation(["lint", utf16]).error == "")
  }

  @Test("words behind -- are files, even where they begin with a hyphen") func hyphens() {
    let run = Invocation(["lint", "--", "--été.md"])
    #expect(run.error == "--été.md:1:1: error: no such file or directory\n")
  }

  @Test(
    "colours are for terminals that want them",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
      (true, ["TERM": "dumb"], false),
    ] as [(Bool, [String: String], Bool)])
  func colours(isTerminal: Bool, variables: [String: String], isColoured: Bool) throws {
    let path = try Invocation.file("été.txt", "Les migrants illégaux.")
    for words in [["lint", path], ["lookup", "migrant illégal"], ["show", "stranded-migrant"]] {
      let run = Invocation(words, isTerminal: isTerminal, variables: variables)
      #expect(run.output.contains("\u{1B}[") == isColoured)
    }
  }
}
