import HTTPMessages
import Localization

extension Route {
  /// What the service answers.
  static let index = Route(
    "GET", "/", name: "index", group: .service,
    LocalizedText("Lists the routes of this service.", fr: "Donne la liste des routes de ce service."),
    answers: [Answer(LocalizedText("The routes.", fr: "Les routes."), .json(Schemas.named("RouteList")))],
    examples: [
      RouteExample(
        meaning: LocalizedText("the routes", fr: "les routes"), target: "/", answer: #""path":"/v1/lookup""#)
    ]
  ) { exchange in
    let items = Service.table.routes.map { route in
      RouteItem(method: route.method, path: route.path, summary: route.summary[exchange.uiLanguage])
    }
    return try exchange.json(RouteList(name: "Motjuste", version: exchange.service.version, routes: items))
  }
}

private struct RouteList: Encodable {
  let name: String
  let version: String
  let routes: [RouteItem]
}

private struct RouteItem: Encodable {
  let method: String
  let path: String
  let summary: String
}
