import Glibc
import HTTPMessages
import Synchronization
import TermService

/// Answers requests, and tells of each: it gets a name, is counted, and logged if wanted.
final class ServedRequests: Sendable {
  private static let mostBytesOfName = 64

  private let service: Service
  private let isLogged: Bool
  private let count = Atomic<UInt64>(0)
  /// What tells the requests of this process from those of another.
  private let run = String(UInt32.random(in: 0 ... .max), radix: 36)

  init(_ service: Service, isLogged: Bool) {
    self.service = service
    self.isLogged = isLogged
  }

  /// The response, with the name of the request in `X-Request-Id`.
  func answer(_ request: HTTPRequest) -> HTTPResponse { tell(request) { service.answer(to: request) } }

  /// The response to a request that the server refuses, with its name.
  func refuse(_ request: HTTPRequest, _ refusal: HTTPRefusal) -> HTTPResponse {
    tell(request) { service.answer(to: request, refusedAs: refusal) }
  }

  private func tell(_ request: HTTPRequest, _ answer: () -> Service.Answered) -> HTTPResponse {
    let start = Self.time(CLOCK_MONOTONIC)
    let answered = answer()
    let seconds = Self.time(CLOCK_MONOTONIC) - start
    service.count(answered, seconds: seconds)
    var response = answered.response
    let name = request.headers["x-request-id"].flatMap(Self.name) ?? nextName()
    response.headers["X-Request-Id"] = name
    if isLogged { log(request.method, answered, name, seconds) }
    return response
  }

  private func nextName() -> String {
    "\(run)-\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
  }

  /// The name that a client gives, if it is one that can stand in a log and in a header.
  private static func name(_ given: String) -> String? {
    let isPlain = given.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_.".utf8.contains(byte)
    }
    return isPlain && !given.isEmpty && given.utf8.count <= mostBytesOfName ? given : nil
  }

  /// Writes one line. What was asked for is not in it: neither the query nor the path, only the route.
  private func log(_ method: String, _ answered: Service.Answered, _ name: String, _ seconds: Double) {
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(method) ? method : "other"
    let microseconds = Int(seconds * 1_000_000)
    let line =
      #"{"time":"\#(Self.now())","id":"\#(name)","method":"\#(known)","route":"\#(answered.route)","status":\#(answered.response.status),"bytes":\#(answered.response.body.count),"microseconds":\#(microseconds)}"#
      + "\n"
    var bytes = Array(line.utf8)
    // One call for a line, so that lines of several threads do not mix. A log that is gone is no reason to stop.
    _ = write(STDERR_FILENO, &bytes, bytes.count)
  }

  private static func time(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The time as RFC 3339 writes it.
  private static func now() -> String {
    var seconds = time_t(time(CLOCK_REALTIME))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
