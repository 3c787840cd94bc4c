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
  static let fix = Option(
    "--fix", nil,
    LocalizedText(
      "writes the replacements that are certain into the files; suggestions are left",
      fr: "écrit dans les fichiers les remplacements certains\u{A0}; les suggestions restent"))
  static let accept = Option(
    "--accept", nil,
    LocalizedText(
      "writes fixes of Word and OpenDocument files directly, not as tracked changes; slides are fixed only so",
      fr:
        "écrit directement les corrections des fichiers Word et OpenDocument, sans suivi des modifications\u{A0}; les diapositives ne se corrigent qu’ainsi"
    ))
  static let diff = Option(
    "--diff", nil,
    LocalizedText(
      "shows what --fix would do as a patch, and writes nothing",
      fr: "montre ce que ferait --fix sous forme de correctif, sans rien écrire"))
  static let dryRun = Option(
    "--dry-run", nil,
    LocalizedText("tells how much --fix would do, and writes nothing", fr: "dit ce que ferait --fix, sans rien écrire"))
  static let baseline = Option(
    "--baseline", "FILE",
    LocalizedText(
      "hides the findings that a baseline knows", fr: "cache les constats que connaît une liste de référence"))
  static let writeBaseline = Option(
    "--write-baseline", "FILE",
    LocalizedText(
      "writes all findings into a baseline, which hides them from then on",
      fr: "écrit tous les constats dans une liste de référence, qui les cache désormais"))
  static let pruneBaseline = Option(
    "--prune-baseline", nil,
    LocalizedText(
      "takes out of the baseline what is found no more",
      fr: "retire de la liste de référence ce qui n’est plus trouvé"))
  static let explain = Option(
    "--explain", nil,
    LocalizedText(
      "tells of each finding how it was found, and what was passed over",
      fr: "dit de chaque constat comment il a été trouvé, et ce qui a été laissé de côté"))
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
