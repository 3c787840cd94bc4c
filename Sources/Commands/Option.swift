import Localization

/// An option of a command: one row feeds parsing, help and tests.
struct Option: Sendable, Hashable {
  /// The name, with its two hyphens.
  let name: String
  /// What its value is, in capitals, such as `PATH`; nil for a switch.
  let value: String?
  /// The values that it takes; empty where any may stand.
  let choices: [String]
  /// Whether help shows the choices in the place of the value; otherwise the text names them.
  let showsChoices: Bool
  /// What it does.
  let help: LocalizedText

  init(
    _ name: String, _ value: String? = nil, choices: [String] = [], showsChoices: Bool = true, _ help: LocalizedText
  ) {
    self.name = name
    self.value = value
    self.choices = choices
    self.showsChoices = showsChoices
    self.help = help
  }

  /// The option as help shows it: `--format text|json`.
  var usage: String {
    guard let value else { return name }
    return "\(name) \(choices.isEmpty || !showsChoices ? value : choices.joined(separator: "|"))"
  }

  static let glossary = Option(
    "--glossary", "PATH",
    LocalizedText(
      "a TBX file or a folder of them (default: MOTJUSTE_GLOSSARY, else the embedded glossary)",
      fr:
        "un fichier TBX ou un dossier de fichiers TBX (par défaut\u{A0}: MOTJUSTE_GLOSSARY, sinon le glossaire fourni)")
  )
  static let language = Option(
    "--language", "TAG",
    LocalizedText(
      "the language of the term or draft, such as fr or en", fr: "la langue du terme ou du texte, comme fr ou en"))
  static let uiLanguage = Option(
    "--ui-language", "TAG", choices: UILanguage.allCases.map(\.rawValue),
    LocalizedText(
      "the language of messages (default: that of the environment)",
      fr: "la langue des messages (par défaut\u{A0}: celle de l’environnement)"))
  static let helpSwitch = Option("--help", nil, LocalizedText("shows this help", fr: "affiche cette aide"))
  static let versionSwitch = Option("--version", nil, LocalizedText("shows the version", fr: "affiche la version"))

  /// The option `--format`; the first of its values is the default.
  static func format(_ choices: [String]) -> Option {
    let usual = choices.first ?? ""
    return Option(
      "--format", "FORMAT", choices: choices,
      LocalizedText(
        "how to write the answer (default: \(usual))", fr: "la forme de la réponse (par défaut\u{A0}: \(usual))"))
  }
}
