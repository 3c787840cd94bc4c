public import HTTPMessages
import Threads

/// How a server deals with requests, besides answering them.
public struct ServerOptions: Sendable {
  /// The bounds on what one client may ask.
  public var limits = HTTPLimits()
  /// The certificate of a server that speaks TLS, version 1.2 or later, and nothing else; nil for one that does not.
  public var certificate: TLSCertificate?
  /// Whether a request may take long to answer: it is then answered by a thread of its own kind, and other requests do
  /// not wait for it. So is every request with more than `HTTPLimits.shortBody` bytes of content.
  public var isLong: @Sendable (HTTPRequest) -> Bool = { _ in false }
  /// How many threads answer requests that take long.
  public var threadsForLong = max(2, Workers.processorCount)
  /// Makes the response to a request that is refused, without its content; nil for a problem in English (RFC 9457).
  public var refuse: (@Sendable (HTTPRequest, HTTPRefusal) -> HTTPResponse)?

  /// Creates the usual options.
  public init() {}
}
