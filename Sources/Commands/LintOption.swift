import Configuration
import Linting
import Localization

/// Options of `lint`.
extension Option {
  static let minimumSeverity = Option(
    "--min-severity", "SEVERITY", choices: Severity.allCases.map(\.rawValue),
    LocalizedText(
      "the least severity to report (default: information)",
      fr: "la gravité minimale à signaler (par défaut\u{A0}: information)"))
  static let failOn = Option(
    "--fail-on", "SEVERITY", choices: Severity.allCases.map(\.rawValue),
    LocalizedText(
      "the least severity that makes the exit status 1 (default: error)",
      fr: "la gravité minimale qui donne le statut de sortie 1 (par défaut\u{A0}: error)"))
  static let jobs = Option(
    "--jobs", "N",
    LocalizedText(
      "how many files to check at a time (default: one for each processor)",
      fr: "le nombre de fichiers vérifiés à la fois (par défaut\u{A0}: un par processeur)"))
  static let standardInputName = Option(
    "--stdin-filename", "NAME",
    LocalizedText(
      "the name of the draft on the standard input: tells its format and its configuration",
      fr: "le nom du texte de l’entrée standard\u{A0}: en donne le format et la configuration"))
  static let printConfiguration = Option(
    "--print-config", "FILE",
    LocalizedText(
      "shows how a file would be checked, and by which \(Configuration.fileName), and checks nothing",
      fr: "montre comment un fichier serait vérifié, et selon quel \(Configuration.fileName), sans rien vérifier"))
}

extension Run {
  /// The least severity to report: that of the option, else of the configuration.
  func minimumSeverity(_ configuration: Configuration) -> Severity {
    arguments[.minimumSeverity].flatMap(Severity.init(rawValue:)) ?? configuration.minimumSeverity ?? .information
  }

  /// The least severity that makes the exit status 1: that of the option, else of the configuration.
  func failingSeverity(_ configuration: Configuration) -> Severity {
    arguments[.failOn].flatMap(Severity.init(rawValue:)) ?? configuration.failOn ?? .error
  }
}
