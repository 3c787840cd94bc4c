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
  /// The address of the client, without its port; empty where it is not known.
  public var client = ""

  /// Creates a request.
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
