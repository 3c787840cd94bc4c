/// All routes, ready to be found by path.
struct RouteTable: Sendable {
  let routes: [Route]
  /// The routes of each path without braces.
  private let plain: [String: [Route]]
  private let patterns: [Route]

  init(_ routes: [Route]) {
    self.routes = routes
    plain = Dictionary(grouping: routes.filter { !$0.path.contains("{") }, by: \.path)
    patterns = routes.filter { $0.path.contains("{") }
  }

  /// The routes of a path, whatever the method, with the values of the parts in braces.
  func matches(_ path: String) -> [(route: Route, values: [String: String])] {
    if let routes = plain[path] { return routes.map { ($0, [:]) } }
    return patterns.compactMap { route in route.pathValues(path).map { (route, $0) } }
  }

  /// The methods that routes of one path answer; HEAD is answered as GET (RFC 9110, section 9.3.2).
  static func methods(of routes: [Route]) -> [String] {
    routes.flatMap { $0.method == "GET" ? ["GET", "HEAD"] : [$0.method] }
  }
}
