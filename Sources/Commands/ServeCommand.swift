import Access
import Glibc
import HTTPMessages
import HTTPServer
import Localization
import TermMatching
import TermService
import TermStore

extension Command {
  private static let listen = Option(
    "--listen", "HOST:PORT",
    LocalizedText(
      "where to listen (default: 127.0.0.1:8080; port 0: any free one)",
      fr: "où écouter (par défaut\u{A0}: 127.0.0.1:8080\u{A0}; port 0\u{A0}: un port libre quelconque)"))

  private static let origin = Option(
    "--allow-origin", "ORIGIN",
    LocalizedText(
      "let the pages of another origin read the answers (CORS); * for any",
      fr: "laisser les pages d’une autre origine lire les réponses (CORS)\u{A0}; * pour toutes"))
  private static let log = Option(
    "--log", "FORMAT", choices: ["json"],
    LocalizedText(
      "tell of every request on the standard error, a line of JSON each, without what was asked",
      fr: "dire chaque requête sur l’erreur standard, une ligne de JSON chacune, sans ce qui était demandé"))
  private static let certificate = Option(
    "--tls-cert", "FILE",
    LocalizedText(
      "speak TLS with the certificate of this file (PEM); wants --tls-key",
      fr: "parler TLS avec le certificat de ce fichier (PEM)\u{A0}; demande --tls-key"))
  private static let key = Option(
    "--tls-key", "FILE", LocalizedText("the key of the certificate (PEM)", fr: "la clé du certificat (PEM)"))

  /// Answers over HTTP.
  static let serve = Command(
    name: "serve", operands: "",
    summary: LocalizedText(
      "Answers lookups and checks drafts over HTTP.", fr: "Répond aux recherches et vérifie des textes par HTTP."),
    example: "motjuste serve --listen 127.0.0.1:8080",
    options: [.glossary, listen, .tokens, origin, log, certificate, key]
  ) { run in
    guard run.arguments.operands.isEmpty else {
      throw UsageError(LocalizedText("serve takes no operand", fr: "serve ne prend pas d’opérande"))
    }
    var options = ServerOptions()
    options.certificate = try run.certificate(run.arguments[certificate], key: run.arguments[key])
    let address = try Self.address(run.arguments[listen] ?? "127.0.0.1:8080")
    // The signals are blocked before any thread starts, so that only this one takes them.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let glossary = try run.glossary()
    // A termbase that is edited is opened before its index: an edit that was cut off is completed then.
    let editing = try run.tokenPath.map { path in Editing(try TermStore(glossary), try TokenFile(path: path)) }
    let index = try run.index()
    try index.openSources()
    let service = Service(
      index, environment: run.environment.variables, version: Motjuste.version, allowedOrigin: run.arguments[origin],
      glossary: glossary, editing: editing)
    let requests = ServedRequests(service, isLogged: run.arguments[log] != nil)
    options.isLong = { service.isLong($0) }
    options.refuse = { requests.refuse($0, $1) }
    let given = run.arguments[listen] == nil ? Self.givenSocket(run.environment.variables) : nil
    let server =
      try given.map { try Server(listener: $0, options) { requests.answer($0) } }
      ?? Server(address, options) { requests.answer($0) }
    let scheme = options.certificate == nil ? "http" : "https"
    let place = given == nil ? "\(scheme)://\(server.address)" : run.text("the socket given", fr: "le socket donné")
    run.console.error(
      run.text(
        "motjuste \(Motjuste.version) listens on \(place) (\(index.entryCount) concept\(index.entryCount == 1 ? "" : "s")); Ctrl-C stops it\n",
        fr:
          "motjuste \(Motjuste.version) écoute sur \(place) (\(index.entryCount) concept\(index.entryCount < 2 ? "" : "s"))\u{A0}; Ctrl-C l’arrête\n"
      ))
    Self.attend(service, signals, run)
    server.stop()
    run.console.error(run.text("stopped\n", fr: "arrêté\n"))
    return .clean
  }

  private static func address(_ text: String) throws(UsageError) -> ListenAddress {
    guard let address = ListenAddress(text) else {
      throw UsageError(
        LocalizedText(
          "'\(text)' is not HOST:PORT, such as 127.0.0.1:8080",
          fr: "«\u{A0}\(text)\u{A0}» n’est pas HÔTE:PORT, comme 127.0.0.1:8080"))
    }
    return address
  }

  /// The socket that systemd has opened for this process, or nil (sd_listen_fds(3)).
  private static func givenSocket(_ variables: [String: String]) -> CInt? {
    guard variables["LISTEN_PID"] == "\(getpid())", let count = variables["LISTEN_FDS"].flatMap({ Int($0) }), count > 0
    else { return nil }
    return 3
  }

  /// Looks every second whether the glossary was edited by hand, until a signal ends the service.
  private static func attend(_ service: Service, _ signals: sigset_t, _ run: Run) {
    var signals = signals
    var second = timespec(tv_sec: 1, tv_nsec: 0)
    while true {
      switch sigtimedwait(&signals, nil, &second) {
      case SIGHUP: tell(service.reload(), run)
      case SIGTERM, SIGINT: return
      default: tell(service.refreshIfSettled(), run)
      }
    }
  }

  private static func tell(_ refresh: Refresh, _ run: Run) {
    switch refresh {
    case .unchanged: break
    case .reloaded(let concepts):
      run.console.error(
        run.text(
          "glossary read anew: \(concepts) concepts\n", fr: "glossaire relu\u{A0}: \(concepts) concepts\n"))
    case .failed(let error):
      let reason = (error as? any PlacedError)?.text(run.uiLanguage) ?? "\(error)"
      run.console.error(
        run.text(
          "\(reason)\nthe glossary is served as it was before\n",
          fr: "\(reason)\nle glossaire reste servi comme avant\n"))
    }
  }
}
