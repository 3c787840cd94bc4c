/// The bounds of a server on what one client may ask of it.
public struct HTTPLimits: Sendable, Hashable {
  /// The most bytes of a request's content.
  public var body = 2 << 20
  /// The most bytes of a request's header.
  public var header = 32 << 10
  /// The most connections at one time.
  public var connections = 1_000
  /// The most seconds that a connection may be idle, and that the content of a request may take to come.
  public var seconds = 30
  /// The most bytes of content of a request that is answered at once by the thread of its connection.
  public var shortBody = 64 << 10
  /// The most requests that take long and wait for a thread.
  public var waiting = 64
  /// The seconds after which a request that found no place may be sent again.
  public var retrySeconds = 5

  /// Creates the usual bounds.
  public init() {}
}
