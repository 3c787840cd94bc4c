import HTTPMessages
import Localization
import TermMatching

extension Route {
  /// Whether the service is there, and what it serves.
  static let health = Route(
    "GET", "/v1/health",
    LocalizedText(
      "Says that the service answers, and how much it serves.", fr: "Dit que le service répond, et ce qu’il contient.")
  ) { service, _ in
    try service.json(
      Health(
        status: "ok", version: service.version, entries: service.index.entryCount, terms: service.index.termCount))
  }
}

private struct Health: Encodable {
  let status: String
  let version: String
  let entries: Int
  let terms: Int
}
