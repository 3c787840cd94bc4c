import HTTPMessages
import Localization

extension Route {
  /// What the service answers.
  static let index = Route(
    "GET", "/", name: "index", group: .service,
    LocalizedText(
      "Lists the routes of this service. A browser gets the first page.",
      fr: "Donne la liste des routes de ce service. Un navigateur reçoit la première page."),
    answers: [
      Answer(
        LocalizedText("The routes.", fr: "Les routes."), .json(Schemas.named("RouteList")), .text("text/html"))
    ],
    examples: [
      RouteExample(
        meaning: LocalizedText("the routes", fr: "les routes"), target: "/", answer: #""path":"/v1/lookup""#),
      RouteExample(
        meaning: LocalizedText("the first page", fr: "la première page"), target: "/", headers: ["accept": "text/html"],
        answer: "<!DOCTYPE html>"),
    ]
  ) { exchange in
    if exchange.request.prefersPage { return exchange.homePage }
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
