import Auditing
import Glibc
import HTTPMessages
import HTTPServer
import Localization
import TermMatching
import TermService

extension Command {
  private static let listen = Option(
    "--listen", "HOST:PORT",
    LocalizedText(
      "where to listen (default: 127.0.0.1:8080; port 0: any free one)",
      fr: "où écouter (par défaut\u{A0}: 127.0.0.1:8080\u{A0}; port 0\u{A0}: un port libre quelconque)"))

  /// Answers over HTTP.
  static let serve = Command(
    name: "serve", operands: "",
    summary: LocalizedText(
      "Answers lookups and checks drafts over HTTP.", fr: "Répond aux recherches et vérifie des textes par HTTP."),
    example: "motjuste serve --listen 127.0.0.1:8080",
    options: [.glossary, listen]
  ) { run in
    let text = run.arguments[listen] ?? "127.0.0.1:8080"
    guard let address = ListenAddress(text) else {
      throw UsageError(
        LocalizedText(
          "'\(text)' is not HOST:PORT, such as 127.0.0.1:8080",
          fr: "«\u{A0}\(text)\u{A0}» n’est pas HÔTE:PORT, comme 127.0.0.1:8080"))
    }
    guard run.arguments.operands.isEmpty else {
      throw UsageError(LocalizedText("serve takes no operand", fr: "serve ne prend pas d’opérande"))
    }
    // The signals are blocked before any thread starts, so that only this one takes them.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let index = try run.index()
    try index.openSources()
    let service = Service(index, version: Motjuste.version, audit: run.glossaryAudit(of: index))
    let server = try Server(address, tooLarge: { service.tooLarge($0, limit: $1) }) { service.response(to: $0) }
    run.console.error(
      run.text(
        "motjuste \(Motjuste.version) listens on http://\(server.address) (\(index.entryCount) concept\(index.entryCount == 1 ? "" : "s")); Ctrl-C stops it\n",
        fr:
          "motjuste \(Motjuste.version) écoute sur http://\(server.address) (\(index.entryCount) concept\(index.entryCount < 2 ? "" : "s"))\u{A0}; Ctrl-C l’arrête\n"
      ))
    var received: CInt = 0
    sigwait(&signals, &received)
    server.stop()
    run.console.error(run.text("stopped\n", fr: "arrêté\n"))
    return .clean
  }
}

extension Run {
  /// The audit of the glossary that is served, for its page.
  fileprivate func glossaryAudit(of index: TermIndex) -> GlossaryAudit {
    let path = glossaryPath() ?? ""
    let variables = environment.variables
    return GlossaryAudit(rules: Auditor.reportedRules) {
      try Auditor(Glossary(path: path), index, environment: variables).files()
    }
  }
}
