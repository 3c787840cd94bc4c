import HTTPMessages
import Localization
import TermMatching

extension Route {
  /// Whether the service is there, and what it serves.
  static let health = Route(
    "GET", "/v1/health", name: "health", group: .service,
    LocalizedText(
      "Says that the service answers, and how much it serves.", fr: "Dit que le service répond, et ce qu’il contient."),
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
        terms: exchange.index.termCount))
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
}
