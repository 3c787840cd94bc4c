internal import CMicroHTTPD
import Glibc
public import HTTPMessages
import Synchronization

/// An HTTP/1.1 server on libmicrohttpd: requests in, responses out.
///
/// It answers on as many threads as there are processors. The handle is only passed to functions of the library that
/// may be called from any thread (`@unchecked Sendable`).
public final class Server: @unchecked Sendable {
  /// Where it listens, with the port that the system chose.
  public let address: ListenAddress
  private let daemon: OpaquePointer
  private let handler: RequestHandler
  /// The lock guards whether the daemon is gone: it may be stopped only once.
  private let isStopped = Mutex(false)

  /// Starts a server. Throws `ServerError` where it cannot listen.
  ///
  /// - Parameters:
  ///   - tooLarge: makes the response to a request, without its content, that has more of it than the bound in bytes; nil
  ///     for a problem in English (RFC 9457).
  ///   - answer: makes the response to a request; it is called on several threads at once.
  public init(
    _ address: ListenAddress, limits: HTTPLimits = HTTPLimits(),
    tooLarge: (@Sendable (HTTPRequest, Int) -> HTTPResponse)? = nil,
    answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    let handler = RequestHandler(limits: limits, tooLarge: tooLarge, answer: answer)
    let threads = UInt32(max(sysconf(CInt(_SC_NPROCESSORS_ONLN)), 1))
    let context = Unmanaged.passUnretained(handler).toOpaque()
    let started = try address.withSocketAddress { (socketAddress) -> (OpaquePointer?, CInt) in
      errno = 0
      let daemon = cmicrohttpd_start(
        socketAddress, threads, UInt32(limits.connections), UInt32(limits.seconds), limits.header, handleRequest,
        requestCompleted, context)
      return (daemon, errno)
    }
    guard let daemon = started.0 else {
      throw ServerError(address: address, reason: String(cString: strerror(started.1)))
    }
    self.daemon = daemon
    self.handler = handler
    self.address = ListenAddress(host: address.host, port: Int(cmicrohttpd_port(daemon)))
  }

  /// Stops accepting, lets the requests that are under way come to their end, and frees the port.
  public func stop() {
    let wasStopped = isStopped.withLock { isStopped in
      defer { isStopped = true }
      return isStopped
    }
    guard !wasStopped else { return }
    let listener = MHD_quiesce_daemon(daemon)
    MHD_stop_daemon(daemon)
    if listener >= 0 { close(listener) }
  }

  /// The threads of the daemon use the handler, which must not go before them.
  deinit { stop() }
}
