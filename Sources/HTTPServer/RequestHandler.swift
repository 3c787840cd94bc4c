internal import CMicroHTTPD
import Glibc
import HTTPMessages

/// What the callbacks of a server need: the bounds and the function that answers.
final class RequestHandler: Sendable {
  let limits: HTTPLimits
  let answer: @Sendable (HTTPRequest) -> HTTPResponse
  private let refuse: (@Sendable (HTTPRequest, Int) -> HTTPResponse)?

  init(
    limits: HTTPLimits, tooLarge: (@Sendable (HTTPRequest, Int) -> HTTPResponse)?,
    answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) {
    self.limits = limits
    refuse = tooLarge
    self.answer = answer
  }

  /// The answer to a request whose path or query is not UTF-8.
  static let foreignAddress: HTTPResponse = {
    let body =
      #"{"type":"about:blank","title":"Bad Request","status":400,"detail":"The address of the request is not UTF-8."}"#
    return HTTPResponse(status: 400, headers: ["Content-Type": "application/problem+json"], body: Array(body.utf8))
  }()

  /// Whether content of a length is not even taken and dropped. A browser shows an answer only when it has sent its
  /// content.
  func refusesAtOnce(_ length: Int) -> Bool { length > limits.body * (refuse == nil ? 1 : 8) }

  /// The answer to a request whose content is larger than the bound.
  func tooLarge(_ request: HTTPRequest) -> HTTPResponse {
    if let refuse { return refuse(request, limits.body) }
    let detail = "The request has more than \(limits.body) bytes of content: send the draft in parts."
    let body =
      #"{"type":"about:blank","title":"Content Too Large","status":413,"detail":"\#(detail)"}"#
    return HTTPResponse(
      status: 413, headers: ["Content-Type": "application/problem+json", "Connection": "close"], body: Array(body.utf8))
  }
}

/// A request whose content is still coming. Used by the thread that owns its connection.
private final class PendingRequest {
  let start = monotonicSeconds()
  var body: [UInt8] = []
  var isTooLarge = false
}

private func monotonicSeconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec
}

/// The callback of libmicrohttpd: called first when the header is there, then for each part of the content, then to
/// answer. Nothing may be answered in the first call but a refusal.
let handleRequest: MHD_AccessHandlerCallback = {
  context, connection, url, method, _, upload, uploadSize, state in
  guard let context, let connection, let url, let method, let uploadSize, let state else { return .NO }
  let handler = Unmanaged<RequestHandler>.fromOpaque(context).takeUnretainedValue()
  guard let current = state.pointee else {
    state.pointee = Unmanaged.passRetained(PendingRequest()).toOpaque()
    let length = MHD_lookup_connection_value(connection, cmicrohttpd_header(), "Content-Length").map {
      String(cString: $0)
    }
    if let length, handler.refusesAtOnce(Int(length) ?? .max) {
      let response = request(method, url, connection).map(handler.tooLarge) ?? RequestHandler.foreignAddress
      return queue(response, on: connection)
    }
    return .YES
  }
  let pending = Unmanaged<PendingRequest>.fromOpaque(current).takeUnretainedValue()
  if uploadSize.pointee > 0 {
    // A client that sends its content drop by drop does not hold a connection for ever.
    if monotonicSeconds() - pending.start > handler.limits.seconds { return .NO }
    if pending.body.count + uploadSize.pointee > handler.limits.body {
      pending.isTooLarge = true
      pending.body = []
    } else if !pending.isTooLarge {
      pending.body.append(contentsOf: UnsafeRawBufferPointer(start: upload, count: uploadSize.pointee))
    }
    uploadSize.pointee = 0
    return .YES
  }
  guard var whole = request(method, url, connection) else {
    return queue(RequestHandler.foreignAddress, on: connection)
  }
  if pending.isTooLarge { return queue(handler.tooLarge(whole).negotiated(for: whole), on: connection) }
  whole.body = pending.body
  return queue(handler.answer(whole).negotiated(for: whole), on: connection)
}

/// A request without its content; nil where its path or query is not UTF-8.
private func request(
  _ method: UnsafePointer<CChar>, _ url: UnsafePointer<CChar>, _ connection: OpaquePointer
) -> HTTPRequest? {
  let query = values(of: connection, cmicrohttpd_query())
  guard let path = String(validatingCString: url), !query.hasForeignText else { return nil }
  return HTTPRequest(
    String(cString: method), path, query: query.values,
    headers: values(of: connection, cmicrohttpd_header(), lowercased: true).values)
}

/// Frees what the first call has made.
let requestCompleted: MHD_RequestCompletedCallback = { _, _, state, _ in
  guard let state, let pending = state.pointee else { return }
  Unmanaged<PendingRequest>.fromOpaque(pending).release()
  state.pointee = nil
}

private func queue(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
  var body = response.body
  let made = body.withUnsafeMutableBytes { bytes in
    cmicrohttpd_response(bytes.count, bytes.baseAddress)
  }
  guard let made else { return .NO }
  defer { MHD_destroy_response(made) }
  for (name, value) in response.headers { _ = MHD_add_response_header(made, name, value) }
  return MHD_queue_response(connection, UInt32(response.status), made)
}

/// The values of a kind by name; of a name that comes twice, the first.
private func values(of connection: OpaquePointer, _ kind: MHD_ValueKind, lowercased: Bool = false) -> ValueList {
  var list = ValueList(lowercased: lowercased)
  withUnsafeMutablePointer(to: &list) { pointer in
    // The sizes are told, since a decoded value may have a NUL in it.
    _ = MHD_get_connection_values_n(
      connection, kind,
      { context, _, name, nameSize, value, valueSize in
        guard let context, let name else { return .YES }
        let list = context.assumingMemoryBound(to: ValueList.self)
        list.pointee.add(
          UnsafeRawBufferPointer(start: name, count: nameSize), UnsafeRawBufferPointer(start: value, count: valueSize))
        return .YES
      }, pointer)
  }
  return list
}

private struct ValueList {
  let lowercased: Bool
  var values: [String: String] = [:]
  /// Whether a name or a value is not UTF-8.
  var hasForeignText = false

  mutating func add(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let known = String(validating: name, as: UTF8.self)
    let text = String(validating: value, as: UTF8.self)
    if known == nil || text == nil { hasForeignText = true }
    let written = known ?? String(decoding: name, as: UTF8.self)
    let key = lowercased ? written.lowercased() : written
    if values[key] == nil { values[key] = text ?? String(decoding: value, as: UTF8.self) }
  }
}
