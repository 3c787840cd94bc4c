import Languages
import HTTPMessages
import Localization
import TermMatching

extension Route {
  /// The contract of the service.
  static let openAPI = Route(
    "GET", "/v1/openapi.json", name: "openapi", group: .service,
    LocalizedText("Gives this contract (OpenAPI 3.1).", fr: "Donne ce contrat (OpenAPI 3.1)."),
    answers: [Answer(LocalizedText("The contract.", fr: "Le contrat."), .json(["type": "object"]))],
    examples: [
      RouteExample(
        meaning: LocalizedText("the contract", fr: "le contrat"), target: "/v1/openapi.json",
        answer: #""openapi":"3.1.0""#)
    ]
  ) { exchange in
    let contract = OpenAPI(
      routes: Service.table.routes, languages: exchange.index.languages.map(\.code).sorted(),
      version: exchange.service.version, uiLanguage: exchange.uiLanguage)
    return exchange.json(contract.document.bytes)
  }
}
