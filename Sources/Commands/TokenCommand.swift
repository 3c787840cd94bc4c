import Access
import Glibc
import Localization

extension Command {
  private static let name = Option(
    "--name", "NAME",
    LocalizedText(
      "whose token it is; edits made with it bear this name",
      fr: "à qui est le jeton\u{A0}; les modifications faites avec lui portent ce nom"))
  private static let role = Option(
    "--role", "ROLE", choices: Role.allCases.map(\.rawValue),
    LocalizedText(
      "what it lets do: contributors propose, editors edit and decide, admins also undo what others imported",
      fr:
        "ce qu’il permet\u{A0}: contributor propose, editor modifie et décide, admin annule aussi les imports des autres"
    ))

  /// Makes, lists and revokes the tokens of a server.
  static let token = Command(
    name: "token", operands: "create|list|revoke",
    summary: LocalizedText(
      "Makes, lists and revokes the tokens by which a server lets people edit.",
      fr: "Crée, liste et révoque les jetons par lesquels un serveur laisse modifier."),
    example: "motjuste token create --name \"Claire Martin\" --role editor --tokens tokens.tsv",
    options: [.tokens, name, role]
  ) { run in
    guard let path = run.tokenPath else {
      throw UsageError(
        LocalizedText(
          "which file of tokens? give one with --tokens or MOTJUSTE_TOKENS",
          fr: "quel fichier de jetons\u{A0}? en donner un par --tokens ou MOTJUSTE_TOKENS"))
    }
    switch run.arguments.operands {
    case ["create"]:
      guard let name = run.arguments[name] else { throw UsageError(.whoseToken) }
      guard let role = run.arguments[role].flatMap(Role.init(rawValue:)) else {
        throw UsageError(
          LocalizedText("which role? give one with --role", fr: "quel rôle\u{A0}? en donner un par --role"))
      }
      var file = try TokenFile(creating: path)
      var generator = SystemRandomNumberGenerator()
      let secret = try file.create(name: name, role: role, date: Today.text, using: &generator)
      run.console.output("\(secret)\n")
      run.console.error(
        run.text(
          "the token of '\(name)' (\(role.rawValue)), shown this once; 'motjuste serve --tokens \(path)' takes it\n",
          fr:
            "le jeton de «\u{A0}\(name)\u{A0}» (\(role.rawValue)), montré cette seule fois\u{A0}; «\u{A0}motjuste serve --tokens \(path)\u{A0}» l’accepte\n"
        ))
    case ["list"]:
      for token in try TokenFile(path: path).tokens {
        run.console.output("\(token.name)\t\(token.role.rawValue)\t\(token.created)\n")
      }
    case ["revoke"]:
      guard let name = run.arguments[name] else { throw UsageError(.whoseToken) }
      var file = try TokenFile(path: path)
      try file.revoke(name: name)
    default:
      throw UsageError(
        LocalizedText("say create, list or revoke", fr: "dire create, list ou revoke"))
    }
    return .clean
  }
}

extension LocalizedText {
  fileprivate static let whoseToken = Self(
    "whose token? give a name with --name", fr: "le jeton de qui\u{A0}? donner un nom par --name")
}

extension Option {
  /// The file of tokens.
  static let tokens = Option(
    "--tokens", "FILE",
    LocalizedText(
      "the file of tokens (default: MOTJUSTE_TOKENS)", fr: "le fichier des jetons (par défaut\u{A0}: MOTJUSTE_TOKENS)"))
}

extension Run {
  /// The path of the file of tokens, or nil.
  var tokenPath: String? {
    [arguments[.tokens], environment.variables["MOTJUSTE_TOKENS"]].lazy.compactMap { $0 }.first { !$0.isEmpty }
  }
}
