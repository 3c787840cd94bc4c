import HTTPMessages
import Localization

extension Route {
  /// What the service answers.
  static let index = Route(
    "GET", "/",
    LocalizedText(
      "Lists the routes of this service. A browser gets the first page.",
      fr: "Donne la liste des routes de ce service. Un navigateur reçoit la première page.")
  ) { service, exchange in
    if exchange.request.prefersPage { return service.homePage(exchange.request) }
    let items = Service.routes.map { route in
      RouteItem(method: route.method, path: route.path, summary: route.summary[exchange.uiLanguage])
    }
    return try service.json(RouteList(name: "Motjuste", version: service.version, routes: items))
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
