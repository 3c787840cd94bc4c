internal import CMicroHTTPD
import Glibc

/// The address of the client of a connection.
struct ClientAddress {
  /// The numeric address of the peer; empty where it has none, as on a socket of the file system.
  let peer: String
  /// Whether the peer is on this machine, as a proxy before the server is.
  let isLocal: Bool

  /// - Parameter address: the address of the peer; nil where it is not known.
  init(_ address: UnsafePointer<sockaddr>?) {
    switch address.map({ CInt($0.pointee.sa_family) }) {
    case AF_INET:
      let bytes = UnsafeRawPointer(address).map { $0.loadUnaligned(as: sockaddr_in.self).sin_addr } ?? in_addr()
      // A proxy comes from here with every request, and to write an address takes time.
      peer = bytes.s_addr.bigEndian == 0x7F00_0001 ? "127.0.0.1" : Self.text(AF_INET, bytes, Int(INET_ADDRSTRLEN))
      isLocal = bytes.s_addr.bigEndian >> 24 == 127
    case AF_INET6:
      let bytes = UnsafeRawPointer(address).map { $0.loadUnaligned(as: sockaddr_in6.self).sin6_addr } ?? in6_addr()
      let text = Self.text(AF_INET6, bytes, Int(INET6_ADDRSTRLEN))
      // A client that speaks version 4 has its address within one of version 6 (RFC 4291, section 2.5.5.2).
      peer = text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
      isLocal = peer == "::1" || (peer.hasPrefix("127.") && peer != text)
    case AF_UNIX:
      peer = ""
      isLocal = true
    default:
      peer = ""
      isLocal = false
    }
  }

  /// The address of the client itself: behind a proxy on this machine the one that the proxy tells, which is the last of
  /// the last field `X-Forwarded-For`, as all before it may come from the client; else that of the peer.
  func client(forwarded: String?) -> String {
    guard isLocal, let forwarded, let last = forwarded.split(separator: ",").last else { return peer }
    let told = last.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
    return Self.isAddress(String(told)) ? String(told) : peer
  }

  private static func isAddress(_ text: String) -> Bool {
    var bytes = in6_addr()
    return inet_pton(AF_INET, text, &bytes) == 1 || inet_pton(AF_INET6, text, &bytes) == 1
  }

  private static func text<Bytes>(_ family: CInt, _ bytes: Bytes, _ most: Int) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: most) { text in
      let isWritten = withUnsafePointer(to: bytes) { inet_ntop(family, $0, text.baseAddress, socklen_t(most)) != nil }
      return isWritten ? text.baseAddress.map { String(cString: $0) } ?? "" : ""
    }
  }
}
