import Commands
import Localization
import Testing

@Suite struct HelpTests {
  /// Every command with its options.
  static let commands = [
    ("lookup", "TERM", ["--glossary PATH", "--language TAG", "--target TAG", "--format text|json"]),
    ("show", "ID", ["--glossary PATH", "--format text|json|tbx"]),
    (
      "lint", "FILE…",
      [
        "--glossary PATH", "--language TAG",
        "--format text|compact|json|jsonl|sarif|github|gitlab|checkstyle|junit|rdjson",
        "--min-severity hint|information|warning|error", "--fail-on hint|information|warning|error", "--fix",
        "--accept", "--diff",
        "--dry-run", "--baseline FILE", "--write-baseline FILE", "--prune-baseline", "--explain", "--jobs N",
        "--stdin-filename NAME", "--print-config FILE",
      ]
    ),
    (
      "check", "FILE… | SOURCE TARGET",
      [
        "--glossary PATH", "--source TAG", "--target TAG", "--source-file FILE",
        "--format text|compact|json|jsonl|sarif|github|gitlab|checkstyle|junit|rdjson",
        "--min-severity hint|information|warning|error", "--fail-on hint|information|warning|error", "--baseline FILE",
        "--write-baseline FILE", "--prune-baseline", "--explain", "--jobs N", "--stdin-filename NAME",
      ]
    ),
    ("annotate", "FILE", ["--glossary PATH", "--language TAG", "--format html|json"]),
    (
      "extract", "FILE…",
      [
        "--glossary PATH", "--language fr|en", "--format text|json|csv|tbx", "--limit N", "--minimum N",
        "--concordances N", "--jobs N", "--stdin-filename NAME",
      ]
    ),
    ("validate", "FILE…", ["--dialect NAME"]), ("stats", "[FILE]", ["--glossary PATH", "--format text|json"]),
    (
      "add", "",
      [
        "--glossary PATH", "--term LANG:TERM", "--id ID", "--status [LANG:TERM=]STATUS", "--pos [LANG:TERM=]VALUE",
        "--gender [LANG:TERM=]VALUE", "--type [LANG:TERM=]VALUE", "--source [LANG:TERM=]TEXT", "--definition LANG:TEXT",
        "--definition-source LANG:TEXT", "--note LANG:TEXT", "--subject-field TEXT", "--file NAME", "--force",
        "--author NAME", "--dry-run",
      ]
    ),
    (
      "edit", "ID",
      [
        "--glossary PATH", "--add-term LANG:TERM", "--remove-term LANG:TERM", "--status [LANG:TERM=]STATUS",
        "--definition LANG:TEXT", "--note LANG:TEXT", "--subject-field TEXT", "--author NAME", "--dry-run",
      ]
    ),
    ("deprecate", "ID [TERM]", ["--glossary PATH", "--use TERM|ID", "--note LANG:TEXT", "--author NAME", "--dry-run"]),
    ("remove", "ID", ["--glossary PATH", "--force", "--author NAME", "--dry-run"]),
    (
      "import", "FILE…",
      [
        "--glossary PATH", "--from FORMAT", "--source TAG", "--target TAG",
        "--column NAME=MEANING", "--on-duplicate skip|merge|replace|new", "--file NAME", "--author NAME", "--dry-run",
        "--undo IMPORT", "--format text|json",
      ]
    ),
    (
      "export", "[OUT]",
      [
        "--glossary PATH", "--to FORMAT", "--languages TAGS", "--statuses STATUSES", "--subject-fields NAMES",
        "--projects NAMES", "--source TAG", "--target TAG", "--column NAME=MEANING", "--title TEXT", "--base-iri IRI",
        "--report FILE",
      ]
    ), ("convert", "IN OUT", ["--from FORMAT", "--to FORMAT", "--source TAG", "--report FILE"]),
    ("diff", "A B", ["--format text|json", "--from FORMAT"]),
    ("merge", "A B", ["--base FILE", "--output FILE", "--prefer ours|theirs", "--author NAME", "--dry-run"]),
    ("report", "FILE…", ["--format text|json|csv|html", "--concordances N", "--title TEXT", "--jobs N"]),
    ("serve", "", ["--glossary PATH", "--listen HOST:PORT"]),
  ]

  @Test(
    "help shows every option of every command, in both languages, needing no glossary", arguments: commands,
    UILanguage.allCases)
  func help(command: (name: String, operands: String, options: [String]), language: UILanguage) {
    let help = Invocation([command.name, "--help"], glossary: nil, language: language)
    #expect(help.status == .clean)
    #expect(help.error == "")
    let usage = language == .french ? "Utilisation\u{A0}: motjuste" : "Usage: motjuste"
    #expect(
      help.output.contains(
        "\(usage) \(command.name) \(command.operands.isEmpty ? "" : command.operands + " ")[options]\n"))
    for option in command.options + ["--ui-language en|fr", "--help", "--version"] {
      #expect(help.output.contains("\n  \(option)"))
    }
    #expect(help.output.contains("\n  motjuste \(command.name) "))
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(Invocation(["help", command.name], glossary: nil, language: language).output == help.output)
    #expect(
      Invocation([command.name, "--ui-language", language.rawValue, "--help"], glossary: nil).output == help.output)
  }

  @Test("the help of all names every command", arguments: UILanguage.allCases) func all(language: UILanguage) {
    let help = Invocation(["--help"], glossary: nil, language: language)
    for command in Self.commands { #expect(help.output.contains("\n  \(command.0) ")) }
    #expect(help.status == .clean)
    #expect(Invocation(["help"], glossary: nil, language: language).output == help.output)
    let nothing = Invocation([], glossary: nil, language: language)
    #expect(nothing.status == .failure)
    #expect(nothing.error == help.output)
    #expect(nothing.output == "")
  }

  @Test("French is set as French: no-break spaces within guillemets and before : ; ? !", arguments: commands)
  func typography(command: (name: String, operands: String, options: [String])) {
    for words in [
      [command.name, "--help"], ["--help"], [command.name, "--formatt"], ["lokup"], [command.name, "--ui-language"],
    ] {
      let run = Invocation(words, glossary: nil, language: .french)
      let text = run.output + run.error
      for wrong in [" :", " ;", " ?", " !", "« ", " »", "'", "\u{2019} "] {
        #expect(!text.contains(wrong), "\(wrong) in \(text)")
      }
    }
  }

  @Test(
    "the version is told everywhere",
    arguments: [["--version"], ["lint", "--version"], ["serve", "--version", "été"]])
  func version(words: [String]) {
    let run = Invocation(words, glossary: nil)
    #expect(run.output == "motjuste \(Motjuste.version)\n")
    #expect(run.status == .clean)
    #expect(run.error == "")
  }
}
