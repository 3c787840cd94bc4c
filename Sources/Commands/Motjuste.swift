import Glibc
import HTTPServer
import Localization
import TermStore

/// The command line of Motjuste.
public enum Motjuste {
  /// The version of the product.
  public static let version = "0.1.0"

  /// Runs the command that the words name and returns how it ended.
  ///
  /// - Parameter words: the words after the program's name.
  public static func run(_ words: [String], _ environment: Environment) -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    let uiLanguage = uiLanguage(words, environment)
    let status = outcome(words, environment, uiLanguage)
    guard let reason = environment.console.failure() else { return status }
    environment.console.error(
      failure(
        LocalizedText("cannot write: \(reason)", fr: "écriture impossible\u{A0}: \(reason)")[uiLanguage], uiLanguage))
    return .failure
  }

  private static func outcome(
    _ words: [String], _ environment: Environment, _ uiLanguage: UILanguage
  ) -> ExitStatus {
    do {
      return try run(withoutLanguage(words), environment, uiLanguage)
    } catch let error as UsageError {
      environment.console.error(failure(error.message[uiLanguage], uiLanguage))
      let command = words.first.flatMap { word in Command.all.first { $0.name == word } }
      let help = command.map { "motjuste \($0.name) --help" } ?? "motjuste --help"
      environment.console.error(LocalizedText("see '\(help)'\n", fr: "voir «\u{A0}\(help)\u{A0}»\n")[uiLanguage])
      return .failure
    } catch let error as any PlacedError {
      environment.console.error(error.text(uiLanguage) + "\n")
      return .failure
    } catch let error as EditError {
      environment.console.error(failure(error.message[uiLanguage], uiLanguage))
      return .findings
    } catch let error as ServerError {
      let message = LocalizedText("\(error)", fr: "impossible d’écouter sur \(error.address)\u{A0}: \(error.reason)")
      environment.console.error(failure(message[uiLanguage], uiLanguage))
      return .failure
    } catch {
      environment.console.error(failure("\(error)", uiLanguage))
      return .internalError
    }
  }

  private static func run(
    _ words: [String], _ environment: Environment, _ uiLanguage: UILanguage
  ) throws -> ExitStatus {
    guard let name = words.first else {
      environment.console.error(help(uiLanguage))
      return .failure
    }
    if name == "--help" || name == "help" {
      if words.count > 1, !words[1].hasPrefix("-") {
        environment.console.output(try command(words[1]).help(uiLanguage))
      } else {
        environment.console.output(help(uiLanguage))
      }
      return .clean
    }
    if name == "--version" {
      environment.console.output("motjuste \(version)\n")
      return .clean
    }
    let command = try command(name)
    let arguments = try Arguments(Array(words.dropFirst()), command.options + Command.commonOptions)
    if arguments[.helpSwitch] != nil {
      environment.console.output(command.help(uiLanguage))
      return .clean
    }
    if arguments[.versionSwitch] != nil {
      environment.console.output("motjuste \(version)\n")
      return .clean
    }
    return try command.run(Run(arguments: arguments, environment: environment, uiLanguage: uiLanguage))
  }

  private static func command(_ name: String) throws(UsageError) -> Command {
    guard let command = Command.all.first(where: { $0.name == name }) else {
      throw UsageError.unknown(LocalizedText("command", fr: "commande"), name, among: Command.all.map(\.name))
    }
    return command
  }

  /// The words without an option for the language of messages that stands before the command.
  private static func withoutLanguage(_ words: [String]) -> [String] {
    if words.first == "--ui-language", words.count > 2 { return Array(words.dropFirst(2)) }
    if words.first?.hasPrefix("--ui-language=") == true, words.count > 1 { return Array(words.dropFirst()) }
    return words
  }

  /// The language of messages, found before anything else is read, so that even a wrong command line is answered in it.
  private static func uiLanguage(_ words: [String], _ environment: Environment) -> UILanguage {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--ui-language="), let language = UILanguage(tag: String(word.dropFirst(14))) {
        return language
      }
      if word == "--ui-language", index + 1 < words.count, let language = UILanguage(tag: words[index + 1]) {
        return language
      }
    }
    return UILanguage(environment: environment.variables)
  }

  private static func failure(_ message: String, _ uiLanguage: UILanguage) -> String {
    LocalizedText("motjuste: error: \(message)\n", fr: "motjuste\u{A0}: erreur\u{A0}: \(message)\n")[uiLanguage]
  }

  private static func help(_ language: UILanguage) -> String {
    let rows = Command.all.map { (name: "\($0.name) \($0.operands)", text: $0.summary[language]) }
    let about = LocalizedText(
      "Motjuste: the right words for texts about migration, in French and English.",
      fr: "Motjuste\u{A0}: les mots justes pour parler de migration, en français et en anglais.")
    let usage = LocalizedText("Usage: motjuste COMMAND [options]", fr: "Utilisation\u{A0}: motjuste COMMANDE [options]")
    let commands = LocalizedText("Commands:", fr: "Commandes\u{A0}:")
    let more = LocalizedText(
      "'motjuste COMMAND --help' tells more of a command.",
      fr: "«\u{A0}motjuste COMMANDE --help\u{A0}» en dit plus sur une commande.")
    return
      "\(about[language])\n\n\(usage[language])\n\n\(commands[language])\n\(HelpTable.text(rows))\n\(more[language])\n"
  }
}
