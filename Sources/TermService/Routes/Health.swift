import HTTPMessages
import Localization
import Threads
import TermMatching

extension Route {
  /// Whether the service is there, and what it serves.
  static let health = Route(
    "GET", "/v1/health", name: "health", group: .service,
    LocalizedText(
      "Says that the service answers, how much it serves, and whether the files cannot be read just now (`stale`).",
      fr:
        "Dit que le service répond, ce qu’il contient, et si les fichiers ne peuvent pas être lus en ce moment (`stale`)."
    ),
    answers: [Answer(LocalizedText("It answers.", fr: "Il répond."), .json(Schemas.named("Health")))], isLive: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("whether it is there", fr: "s’il est là"), target: "/v1/health",
        answer: #""status":"ok""#)
    ]
  ) { exchange in
    try exchange.json(
      Health(
        status: "ok", version: exchange.service.version, entries: exchange.index.entryCount,
        terms: exchange.index.termCount, isReadOnly: exchange.service.desk == nil,
        stale: exchange.service.failure.withLock { $0 }?[exchange.uiLanguage]))
  }

  /// What a monitor collects.
  static let metrics = Route(
    "GET", "/metrics", name: "metrics", group: .service,
    LocalizedText(
      "Gives counts of requests and how long they took, in the text format of Prometheus.",
      fr: "Donne le nombre des requêtes et leur durée, au format texte de Prometheus."),
    answers: [Answer(LocalizedText("The counts.", fr: "Les nombres."), .text("text/plain"))], isLive: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("the counts", fr: "les nombres"), target: "/metrics",
        answer: "# TYPE motjuste_requests_total counter")
    ]
  ) { exchange in
    let text = exchange.service.metrics.text(
      entries: exchange.index.entryCount, terms: exchange.index.termCount, version: exchange.service.version)
    return exchange.response(Array(text.utf8), "text/plain; version=0.0.4; charset=utf-8")
  }
}

private struct Health: Encodable {
  let status: String
  let version: String
  let entries: Int
  let terms: Int
  let isReadOnly: Bool
  /// Why the glossary on the disk is not what is served; nil where it is.
  let stale: String?
}
