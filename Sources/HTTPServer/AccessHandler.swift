internal import CMicroHTTPD
import Glibc
import HTTPMessages
import Synchronization
import Threads
import Threads

/// A request whose content is still coming, or whose answer is. Used by the thread that owns its connection.
private final class PendingRequest {
  let start = monotonicSeconds()
  var body: [UInt8] = []
  var isTooLarge = false
  /// What waits for another thread, if it takes long.
  var suspended: SuspendedRequest?
}

private func monotonicSeconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
  return time.tv_sec
}

/// The callback of libmicrohttpd for a connection: none is taken once the server stops.
let acceptConnection: MHD_AcceptPolicyCallback = { context, _, _ in
  guard let context else { return .NO }
  return Unmanaged<RequestHandler>.fromOpaque(context).takeUnretainedValue().isStopping.load(ordering: .relaxed)
    ? .NO : .YES
}

/// The callback of libmicrohttpd: called first when the header is there, then for each part of the content, then to
/// answer; once more where the connection was suspended for that. Nothing may be answered in the first call but a refusal.
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
      let response =
        HTTPRequest(method, url, connection, isSecure: handler.isSecure).map(handler.tooLarge)
        ?? RequestHandler.foreignAddress
      return queue(response, on: connection)
    }
    return .YES
  }
  let pending = Unmanaged<PendingRequest>.fromOpaque(current).takeUnretainedValue()
  if let suspended = pending.suspended { return suspended.response.map { queue($0, on: connection) } ?? .NO }
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
  guard var whole = HTTPRequest(method, url, connection, isSecure: handler.isSecure) else {
    return queue(RequestHandler.foreignAddress, on: connection)
  }
  if pending.isTooLarge { return queue(handler.tooLarge(whole).negotiated(for: whole), on: connection) }
  whole.body = pending.body
  guard handler.isLong(whole) else { return queue(handler.answer(whole).negotiated(for: whole), on: connection) }
  pending.body = []
  return suspend(whole, pending, on: connection, handler)
}

/// Leaves a request to the threads for what takes long; refuses it where too many wait.
private func suspend(
  _ request: HTTPRequest, _ pending: PendingRequest, on connection: OpaquePointer, _ handler: RequestHandler
) -> MHD_Result {
  let suspended = SuspendedRequest(connection)
  handler.unsent.wrappingAdd(1, ordering: .relaxed)
  let isTaken = handler.longRequests.add(after: suspended.suspend) {
    suspended.resume(with: handler.lateAnswer(request))
  }
  guard isTaken else {
    handler.unsent.wrappingSubtract(1, ordering: .relaxed)
    return queue(handler.busy(request).negotiated(for: request), on: connection)
  }
  // The other thread does not touch what pends; the connection comes back to this one.
  pending.suspended = suspended
  return .YES
}

/// Frees what the first call has made.
let requestCompleted: MHD_RequestCompletedCallback = { context, _, state, _ in
  guard let context, let state, let current = state.pointee else { return }
  let pending = Unmanaged<PendingRequest>.fromOpaque(current).takeRetainedValue()
  state.pointee = nil
  guard pending.suspended != nil else { return }
  Unmanaged<RequestHandler>.fromOpaque(context).takeUnretainedValue().unsent.wrappingSubtract(1, ordering: .relaxed)
}
