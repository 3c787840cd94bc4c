/// A response as a service makes it (RFC 9110).
public struct HTTPResponse: Sendable, Hashable {
  /// The status code.
  public var status: Int
  /// Header fields besides the ones that the server adds (Date, Content-Length).
  public var headers: [String: String]
  /// The content.
  public var body: [UInt8]

  /// Creates a response.
  public init(status: Int = 200, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
