/// All routes, ready to be found by path.
struct RouteTable: Sendable {
  let routes: [Route]
  /// The routes of each path without braces.
  private let plain: [String: [Route]]
  private let patterns: [Route]
  /// Those with braces that may take long.
  private let longPatterns: [Route]

  init(_ routes: [Route]) {
    self.routes = routes
    plain = Dictionary(grouping: routes.filter { !$0.path.contains("{") }, by: \.path)
    patterns = routes.filter { $0.path.contains("{") }
    longPatterns = patterns.filter(\.isLong)
  }

  /// The routes of a path, whatever the method, with the values of the parts in braces.
  func matches(_ path: String) -> [(route: Route, values: [String: String])] {
    if let routes = plain[path] { return routes.map { ($0, [:]) } }
    return patterns.compactMap { route in route.pathValues(path).map { (route, $0) } }
  }

  /// Whether a request goes to a route that may take long. HEAD is answered as GET.
  func isLong(_ method: String, _ path: String) -> Bool {
    let method = method == "HEAD" ? "GET" : method
    if let routes = plain[path] { return routes.contains { $0.isLong && $0.method == method } }
    return longPatterns.contains { $0.method == method && $0.pathValues(path) != nil }
  }

  /// The methods that routes of one path answer; HEAD is answered as GET (RFC 9110, section 9.3.2).
  static func methods(of routes: [Route]) -> [String] {
    routes.flatMap { $0.method == "GET" ? ["GET", "HEAD"] : [$0.method] }
  }
}
