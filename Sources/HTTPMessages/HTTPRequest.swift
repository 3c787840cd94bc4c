/// A request as a service sees it (RFC 9110).
public struct HTTPRequest: Sendable, Hashable {
  /// The method, in capitals.
  public var method: String
  /// The path, percent-decoded.
  public var path: String
  /// The query parameters, percent-decoded; of a name that comes twice, the first.
  public var query: [String: String]
  /// The header fields by lower-case name.
  public var headers: [String: String]
  /// The content.
  public var body: [UInt8]
  /// The numeric address of the client; behind a proxy on the same machine, the one that the proxy tells. Empty where it is
  /// not known. It is personal data: it belongs into no log.
  public var client = ""
  /// Whether the request came over TLS, to the server or to a proxy before it on the same machine.
  public var isSecure = false

  /// Creates a request without a client.
  public init(
    _ method: String, _ path: String, query: [String: String] = [:], headers: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }
}
