internal import CMicroHTTPD
import HTTPMessages
import Threads

/// A request whose connection is suspended until its answer is there. The thread that answers hands the response over,
/// the thread of the connection sends it; the connection is only passed to a function of the library that may be called
/// from any thread (`@unchecked Sendable`).
final class SuspendedRequest: @unchecked Sendable {
  private let connection: OpaquePointer
  private let made = Lock<HTTPResponse?>(nil)

  init(_ connection: OpaquePointer) { self.connection = connection }

  /// Leaves the connection alone. To be called by its thread.
  func suspend() { MHD_suspend_connection(connection) }

  /// Hands the response over. To be called once, after `suspend()`.
  func resume(with response: HTTPResponse) {
    made.withLock { $0 = response }
    MHD_resume_connection(connection)
  }

  /// The response, or nil where it is not there yet.
  var response: HTTPResponse? { made.withLock { $0 } }
}
