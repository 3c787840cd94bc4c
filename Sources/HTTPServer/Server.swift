internal import CMicroHTTPD
import Glibc
public import HTTPMessages
import Synchronization
import Threads

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
  private let isStopped = Lock(false)

  /// Starts a server. Throws `ServerError` where it cannot listen.
  ///
  /// - Parameter answer: makes the response to a request; it is called on several threads at once.
  public convenience init(
    _ address: ListenAddress, _ options: ServerOptions = ServerOptions(),
    answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    let handler = RequestHandler(options, answer: answer)
    let daemon = try address.withSocketAddress { (socketAddress) throws(ServerError) -> OpaquePointer in
      try Self.start(socketAddress, listener: -1, handler, address)
    }
    self.init(daemon, handler, host: address.host)
  }

  /// Starts a server on a socket that listens already, such as one that systemd has opened. The server closes it when it
  /// stops. Throws `ServerError` where that is no such socket.
  ///
  /// - Parameter answer: makes the response to a request; it is called on several threads at once.
  public convenience init(
    listener: CInt, _ options: ServerOptions = ServerOptions(),
    answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    let handler = RequestHandler(options, answer: answer)
    let address = ListenAddress(host: "socket", port: 0)
    var isListening: CInt = 0
    var size = socklen_t(MemoryLayout<CInt>.size)
    guard getsockopt(listener, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) == 0, isListening != 0 else {
      throw ServerError(address: address, reason: "no socket that listens was passed")
    }
    // Several threads accept on it: one that comes too late must not wait.
    _ = fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK)
    self.init(try Self.start(nil, listener: listener, handler, address), handler, host: address.host)
  }

  private init(_ daemon: OpaquePointer, _ handler: RequestHandler, host: String) {
    self.daemon = daemon
    self.handler = handler
    address = ListenAddress(host: host, port: Int(cmicrohttpd_port(daemon)))
  }

  private static func start(
    _ socketAddress: UnsafePointer<sockaddr>?, listener: CInt, _ handler: RequestHandler, _ address: ListenAddress
  ) throws(ServerError) -> OpaquePointer {
    let threads = UInt32(max(sysconf(CInt(_SC_NPROCESSORS_ONLN)), 1))
    errno = 0
    let daemon = withText(handler.options.certificate?.certificate) { certificate in
      withText(handler.options.certificate?.key) { key in
        cmicrohttpd_start(
          socketAddress, listener, threads, UInt32(handler.limits.connections), UInt32(handler.limits.seconds),
          handler.limits.header, certificate, key, acceptConnection, handleRequest,
          requestCompleted,
          Unmanaged.passUnretained(handler).toOpaque())
      }
    }
    guard let daemon else { throw ServerError(address: address, reason: String(cString: strerror(errno))) }
    return daemon
  }

  /// Calls `body` with bytes as text of C, or with nil.
  private static func withText<Result>(_ bytes: [UInt8]?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let bytes else { return body(nil) }
    return (bytes + [0]).withUnsafeBytes { body($0.bindMemory(to: CChar.self).baseAddress) }
  }

  /// The most time that a client has to take the answers that are ready when the server stops, in steps of 10 ms.
  private static let mostStepsToSend = 200

  /// Stops accepting, lets the requests that are under way come to their end, refuses those that wait, and frees the port.
  public func stop() {
    let wasStopped = isStopped.withLock { isStopped in
      defer { isStopped = true }
      return isStopped
    }
    guard !wasStopped else { return }
    // Not `MHD_quiesce_daemon`: in libmicrohttpd 0.9.75 it ends the process where one of the threads has seen before it
    // that nothing is to be accepted any more. And no connection may be suspended when the daemon ends.
    handler.stop()
    for _ in 0..<Self.mostStepsToSend where handler.unsent.load(ordering: .relaxed) > 0 { usleep(10_000) }
    MHD_stop_daemon(daemon)
  }

  /// The threads of the daemon use the handler, which must not go before them.
  deinit { stop() }
}
