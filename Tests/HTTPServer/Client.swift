import Glibc
import HTTPServer

/// A connection of a client that writes what a test gives it, right or wrong.
final class Client {
  /// An answer as it came over the line.
  struct Answer {
    var status: Int
    var headers: [String: String]
    var body: String
  }

  private let descriptor: CInt
  private var received: [UInt8] = []

  /// Connects to a server on 127.0.0.1.
  init(_ address: ListenAddress) throws {
    descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var target = sockaddr_in()
    target.sin_family = sa_family_t(AF_INET)
    target.sin_port = in_port_t(address.port).bigEndian
    target.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &target) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Refused() }
    // A server that never answers must not stop the tests.
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  struct Refused: Error {}

  deinit { close(descriptor) }

  /// Sends bytes; a server that has closed the connection already is no fault.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      done += count
    }
  }

  /// Sends a request and returns its answer, or nil where the server closes the connection.
  func answer(_ request: String, isHead: Bool = false) -> Answer? {
    send(request)
    return answer(isHead: isHead)
  }

  /// The next answer, or nil where the server closes the connection.
  func answer(isHead: Bool = false) -> Answer? {
    let separator = Array("\r\n\r\n".utf8)
    var end: Int?
    while end == nil {
      end = received.indices.first { received[$0...].starts(with: separator) }
      if end == nil, !receive() { return nil }
    }
    let lines = String(decoding: received[..<(end ?? 0)], as: UTF8.self).split(separator: "\r\n")
    received.removeFirst((end ?? 0) + 4)
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
      headers[pair[0].lowercased()] = String(pair[1])
    }
    let length = isHead ? 0 : Int(headers["content-length"] ?? "") ?? 0
    while received.count < length, receive() {}
    let body = String(decoding: received.prefix(length), as: UTF8.self)
    received.removeFirst(min(length, received.count))
    return Answer(status: Int(lines[0].split(separator: " ")[1]) ?? 0, headers: headers, body: body)
  }

  /// The first of some clients to get an answer, or nil where none comes.
  static func firstAnswered(of clients: [Client]) -> Client? {
    var waits = clients.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    guard poll(&waits, nfds_t(waits.count), 20_000) > 0 else { return nil }
    return zip(clients, waits).first { $0.1.revents != 0 }?.0
  }

  /// Whether the server closes the connection without another byte.
  var isClosedByServer: Bool { received.isEmpty && !receive() }

  private func receive() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else { return false }
    received += chunk[0..<count]
    return true
  }
}
