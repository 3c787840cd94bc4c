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
        "--min-severity hint|information|warning|error", "--fail-on hint|information|warning|error", "--fix", "--diff",
        "--dry-run", "--baseline FILE", "--write-baseline FILE", "--prune-baseline", "--explain", "--jobs N",
        "--stdin-filename NAME", "--print-config FILE",
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
