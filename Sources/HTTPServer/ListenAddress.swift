internal import CMicroHTTPD
import Glibc

/// Where a server listens: a host and a port, such as `127.0.0.1:8080` or `[::1]:8080`.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
  /// A name or numeric address.
  public let host: String
  /// The port; 0 lets the system choose a free one.
  public let port: Int

  /// Creates an address.
  public init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Reads `host:port` or `[host]:port`; nil where it is neither.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let digits = text[text.index(after: colon)...]
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let port = Int(digits),
      port <= 65_535
    else { return nil }
    var host = String(text[..<colon])
    // Without its brackets an IPv6 address would end where its port begins, or have none.
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    if isBracketed { host = String(host.dropFirst().dropLast()) }
    guard !host.isEmpty, host.contains(":") == isBracketed,
      !host.contains(where: { $0 == "[" || $0 == "]" || $0.isWhitespace })
    else { return nil }
    self.init(host: host, port: port)
  }

  /// The address as it is written.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Calls `body` with the address as the socket interface has it. Throws `ServerError` where the host has none.
  func withSocketAddress<Result>(
    _ body: (UnsafePointer<sockaddr>) throws(ServerError) -> Result
  ) throws(ServerError) -> Result {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, String(port), &hints, &list)
    guard status == 0, let first = list, let address = first.pointee.ai_addr else {
      throw ServerError(address: self, reason: String(cString: gai_strerror(status)))
    }
    defer { freeaddrinfo(list) }
    return try body(address)
  }
}
