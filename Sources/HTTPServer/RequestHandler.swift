import HTTPMessages
import Synchronization
import Threads

/// What the callbacks of a server need: the bounds, the function that answers, and the threads for what takes long.
final class RequestHandler: Sendable {
  let options: ServerOptions
  let answer: @Sendable (HTTPRequest) -> HTTPResponse
  /// Requests that take long. It is closed when the server stops.
  let longRequests: WorkQueue
  /// How many requests that take long have not been answered to their last byte.
  let unsent = Atomic<Int>(0)
  /// Whether connections, and requests that wait, are refused, since the server stops.
  let isStopping = Atomic<Bool>(false)

  init(_ options: ServerOptions, answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse) {
    self.options = options
    self.answer = answer
    longRequests = WorkQueue(threads: options.threadsForLong, bound: options.limits.waiting)
  }

  /// Where the server could not be started, nobody has stopped it.
  deinit { longRequests.close() }

  var limits: HTTPLimits { options.limits }

  /// Whether the server speaks TLS.
  var isSecure: Bool { options.certificate != nil }

  /// Whether a request is answered by a thread of its own kind.
  func isLong(_ request: HTTPRequest) -> Bool { request.body.count > limits.shortBody || options.isLong(request) }

  /// The answer to a request that has waited for its thread.
  func lateAnswer(_ request: HTTPRequest) -> HTTPResponse {
    let response = isStopping.load(ordering: .relaxed) ? busy(request) : answer(request)
    return response.negotiated(for: request)
  }

  /// Refuses what waits and new connections, and ends when what is under way is answered.
  func stop() {
    isStopping.store(true, ordering: .relaxed)
    longRequests.close()
  }

  /// Whether content of a length is not even taken and dropped. A browser shows an answer only when it has sent its
  /// content.
  func refusesAtOnce(_ length: Int) -> Bool { length > limits.body * (options.refuse == nil ? 1 : 8) }

  /// The answer to a request whose content is larger than the bound.
  func tooLarge(_ request: HTTPRequest) -> HTTPResponse {
    refusal(request, .tooLarge(limit: limits.body), 413, "Content Too Large") {
      "The request has more than \(limits.body) bytes of content: send the draft in parts."
    }
  }

  /// The answer to a request for which there is no place now.
  func busy(_ request: HTTPRequest) -> HTTPResponse {
    var response = refusal(request, .busy(seconds: limits.retrySeconds), 503, "Service Unavailable") {
      "Too many requests wait: send it again in \(limits.retrySeconds) seconds."
    }
    response.headers["Retry-After"] = "\(limits.retrySeconds)"
    return response
  }

  private func refusal(
    _ request: HTTPRequest, _ refusal: HTTPRefusal, _ status: Int, _ title: String, detail: () -> String
  ) -> HTTPResponse {
    var response = options.refuse?(request, refusal) ?? Self.problem(status, title, detail())
    // The rest of the content would be taken for the next request.
    if status == 413 { response.headers["Connection"] = "close" }
    return response
  }

  /// The answer to a request whose path or query is not UTF-8.
  static let foreignAddress = problem(400, "Bad Request", "The address of the request is not UTF-8.")

  private static func problem(_ status: Int, _ title: String, _ detail: String) -> HTTPResponse {
    let body = #"{"type":"about:blank","title":"\#(title)","status":\#(status),"detail":"\#(detail)"}"#
    return HTTPResponse(
      status: status, headers: ["Content-Type": "application/problem+json"], body: Array(body.utf8))
  }
}
