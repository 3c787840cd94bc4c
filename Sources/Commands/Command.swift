import Localization

/// A command: what help says of it and what it does. `Command.all` is the table of them.
struct Command: Sendable {
  /// The verb.
  let name: String
  /// The operands as help shows them, such as `FILE…`.
  let operands: String
  /// What it does.
  let summary: LocalizedText
  /// An example with what it is for.
  let example: String
  /// Its options, besides the ones that every command has.
  let options: [Option]
  /// Does it. Errors that it throws become messages.
  let run: @Sendable (Run) throws -> ExitStatus

  /// Every command, in the order of help.
  static let all: [Command] = [
    .lookup, .show, .lint, .check, .annotate, .report, .extract, .audit, .validate, .stats, .add, .edit, .deprecate,
    .remove, .importFiles, .export, .convert, .diff, .merge, .serve, .token,
  ]

  /// The options that every command has.
  static let commonOptions: [Option] = [.uiLanguage, .helpSwitch, .versionSwitch]

  /// The help of the command.
  func help(_ language: UILanguage) -> String {
    let rows = (options + Self.commonOptions).map { ($0.usage, $0.help[language]) }
    let usage = LocalizedText("Usage:", fr: "Utilisation\u{A0}:")[language]
    let title = LocalizedText("Options:", fr: "Options\u{A0}:")[language]
    let example = LocalizedText("Example:", fr: "Exemple\u{A0}:")[language]
    return """
      \(summary[language])

      \(usage) motjuste \(name) \(operands.isEmpty ? "" : operands + " ")[options]

      \(title)
      \(HelpTable.text(rows))
      \(example)
        \(self.example)

      """
  }
}

/// Everything that a run of a command has.
struct Run: Sendable {
  let arguments: Arguments
  let environment: Environment
  let uiLanguage: UILanguage

  /// Where it writes.
  var console: Console { environment.console }

  /// A sentence in the language of the run.
  func text(_ english: String, fr french: String) -> String { LocalizedText(english, fr: french)[uiLanguage] }
}
