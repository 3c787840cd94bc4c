import Access
import Drafts
import Glibc
public import HTTPMessages
import Localization
public import TermMatching
import Threads

/// The HTTP interface to a glossary: requests in, responses out. It knows nothing of sockets and clocks.
public final class Service: Sendable {
  /// A response with what there is to tell about it.
  public struct Answered: Sendable {
    /// The response.
    public let response: HTTPResponse
    /// The path of the route that gave it, with its braces; `-` where there is none.
    public let route: String
    let method: String
  }

  let version: String
  let metrics = Metrics()
  private let allowedOrigin: String?
  let environment: [String: String]
  /// Where the glossary lies.
  let path: String
  /// Where it is edited; nil for a service that is read-only.
  let desk: EditingDesk?
  /// Whether what is served is what is on the disk. The lock also keeps two from reading the files at once.
  let freshness: Lock<Freshness>
  /// Why the files cannot be read now, with the place; nil where they can. Reading it waits for no reading of files.
  let failure = Lock<LocalizedText?>(nil)
  /// The seconds since 1970.
  let clock: @Sendable () -> Int
  /// The lock guards which glossary is served, for as long as it takes to read or write a reference.
  private let served: Lock<ServedGlossary>

  /// Creates a service of an index.
  ///
  /// - Parameters:
  ///   - environment: the variables that tell where dictionaries are.
  ///   - version: the product's, as the health check tells it.
  ///   - allowedOrigin: the origin whose pages may read the answers, `*` for any, nil for none but the service's own.
  ///   - glossary: the termbase of the index, where it is to be read again when its files change.
  ///   - editing: what is needed to edit it; nil for a service that is read-only.
  ///   - clock: tells the seconds since 1970; nil for that of the system.
  public init(
    _ index: TermIndex, environment: [String: String] = [:], version: String, allowedOrigin: String? = nil,
    glossary: Glossary? = nil, editing: Editing? = nil, clock: (@Sendable () -> Int)? = nil
  ) {
    let glossary = glossary ?? index.glossary
    path = glossary.path
    desk = editing.map { EditingDesk($0) }
    freshness = Lock(Freshness(stamp: glossary.stamp(environment: environment)))
    self.clock = clock ?? { time(nil) }
    self.version = version
    self.environment = environment
    self.allowedOrigin = allowedOrigin
    served = Lock(ServedGlossary(index, environment: environment))
  }

  /// Every route of the service.
  static let table: RouteTable = {
    let ours: [Route] = [
      .index, .health, .metrics, .openAPI, .lookup, .search, .suggest, .concepts, .concept, .related, .history, .lint,
      .checkTranslation, .annotate, .export, .audit, .stats,
    ]
    return RouteTable(ours + Route.ofEditing + Route.ofLanguageTool + Route.pages)
  }()

  /// Serves another index from now on. Requests that are under way are answered from the old one.
  public func replace(_ index: TermIndex) {
    let new = ServedGlossary(index, environment: environment)
    served.withLock { $0 = new }
    metrics.addReload()
  }

  /// The present moment, as ISO 8601 writes it: `2026-11-21T14:30:12Z`.
  var date: String {
    var moment = time_t(clock())
    var parts = tm()
    gmtime_r(&moment, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The glossary as it is served now.
  var glossary: ServedGlossary { served.withLock { $0 } }

  /// The answer to a request. It never fails: an error is an answer too.
  public func response(to request: HTTPRequest) -> HTTPResponse { answer(to: request).response }

  /// The answer to a request, with what there is to tell about it.
  public func answer(to request: HTTPRequest) -> Answered {
    let matches = Self.table.matches(request.path)
    // HEAD is answered as GET; the server leaves the content out (RFC 9110, section 9.3.2).
    let method = request.method == "HEAD" ? "GET" : request.method
    let match = matches.first { $0.route.method == method }
    let uiLanguage = UILanguage(acceptLanguage: request.headers["accept-language"] ?? "")
    var response: HTTPResponse
    do throws(Problem) {
      if let match {
        let glossary = glossary
        let make = { () throws(Problem) in
          try self.make(match.route, match.values, request, uiLanguage, from: glossary)
        }
        response =
          match.route.isKept
          ? try glossary.answers.value(ServedGlossary.AnswerKey(match.route, request, uiLanguage), make) : try make()
      } else if request.method == "OPTIONS", allowedOrigin != nil, !matches.isEmpty {
        response = preflight(matches.map(\.route))
      } else {
        throw nothing(request, matches.map(\.route))
      }
    } catch {
      response = error.answer(to: request, signIn(of: request, after: error))
    }
    return Answered(response: allowing(response), route: match?.route.path ?? "-", method: method)
  }

  /// Whether a request may take so long that others must not wait for it.
  public func isLong(_ request: HTTPRequest) -> Bool { Self.table.isLong(request.method, request.path) }

  /// The answer to a request that the server refuses, with what there is to tell about it.
  public func answer(to request: HTTPRequest, refusedAs refusal: HTTPRefusal) -> Answered {
    let method = request.method == "HEAD" ? "GET" : request.method
    let route = Self.table.matches(request.path).first { $0.route.method == method }?.route
    return Answered(
      response: allowing(Problem(refusal).answer(to: request)), route: route?.path ?? "-", method: method)
  }

  /// Counts an answer for `/metrics`.
  ///
  /// - Parameter seconds: how long it took to make.
  public func count(_ answered: Answered, seconds: Double) {
    metrics.add(
      route: answered.route, method: answered.route == "-" ? "-" : answered.method, status: answered.response.status,
      seconds: seconds)
  }

  private func make(
    _ route: Route, _ pathValues: [String: String], _ request: HTTPRequest, _ uiLanguage: UILanguage,
    from glossary: ServedGlossary
  ) throws(Problem) -> HTTPResponse {
    if route.isOwnForm { try OwnForm.check(request) }
    let user: AccessToken?
    do throws(Problem) {
      user = try self.user(of: request, for: route)
    } catch {
      guard let answer = signInFirst(error, request, route) else { throw error }
      return answer
    }
    let values = try route.values(request, pathValues, in: glossary)
    var response: HTTPResponse
    do {
      response = try route.answer(
        Exchange(
          request: request, values: values, uiLanguage: uiLanguage, glossary: glossary, service: self, user: user))
    } catch {
      throw Problem(any: error)
    }
    if route.isConditional, response.status == 200 {
      if response.headers["ETag"] == nil { response.headers["ETag"] = EntityTag.tag(of: response.body) }
      if response.headers["Cache-Control"] == nil { response.headers["Cache-Control"] = "no-cache" }
    }
    return response
  }

  /// The response with the leave to read it for the pages of the origin that is allowed.
  private func allowing(_ response: HTTPResponse) -> HTTPResponse {
    guard let allowedOrigin else { return response }
    var response = response
    response.headers["Access-Control-Allow-Origin"] = allowedOrigin
    if allowedOrigin != "*" {
      response.headers["Vary"] = (response.headers["Vary"].map { $0 + ", " } ?? "") + "Origin"
    }
    return response
  }

  private func preflight(_ routes: [Route]) -> HTTPResponse {
    let methods = RouteTable.methods(of: routes).joined(separator: ", ")
    return HTTPResponse(
      status: 204,
      headers: [
        "Allow": methods, "Access-Control-Allow-Methods": methods,
        "Access-Control-Allow-Headers": "Accept, Accept-Language, Authorization, Content-Type, If-Match, If-None-Match",
        "Access-Control-Max-Age": "600",
      ])
  }

  private func nothing(_ request: HTTPRequest, _ routes: [Route]) -> Problem {
    let allowed = RouteTable.methods(of: routes)
    guard allowed.isEmpty else {
      let methods = allowed.joined(separator: ", ")
      return Problem(
        405,
        LocalizedText(
          "\(request.path) answers \(methods), not \(request.method).",
          fr: "\(request.path) répond à \(methods), pas à \(request.method)."),
        headers: ["Allow": methods])
    }
    return Problem(
      404,
      LocalizedText(
        "There is nothing at \(request.path); GET / lists what there is.",
        fr: "Il n’y a rien à \(request.path)\u{A0}; GET / donne la liste de ce qui existe."))
  }
}
