internal import CMicroHTTPD
import HTTPMessages

extension HTTPRequest {
  /// The request of a connection, without its content; nil where its path or query is not UTF-8.
  ///
  /// - Parameter isSecure: whether the server speaks TLS.
  init?(
    _ method: UnsafePointer<CChar>, _ url: UnsafePointer<CChar>, _ connection: OpaquePointer, isSecure: Bool
  ) {
    let query = Self.values(of: connection, cmicrohttpd_query())
    guard let path = String(validatingCString: url), !query.hasForeignText else { return nil }
    let fields = Self.values(of: connection, cmicrohttpd_header(), lowercased: true)
    self.init(String(cString: method), path, query: query.values, headers: fields.values)
    let address = ClientAddress(cmicrohttpd_client(connection))
    client = address.client(forwarded: fields.forwarded)
    self.isSecure = isSecure || (address.isLocal && headers["x-forwarded-proto"] == "https")
  }

  /// The values of a kind by name; of a name that comes twice, the first.
  private static func values(
    of connection: OpaquePointer, _ kind: MHD_ValueKind, lowercased: Bool = false
  ) -> ValueList {
    var list = ValueList(lowercased: lowercased)
    withUnsafeMutablePointer(to: &list) { pointer in
      // The sizes are told, since a decoded value may have a NUL in it.
      _ = MHD_get_connection_values_n(
        connection, kind,
        { context, _, name, nameSize, value, valueSize in
          guard let context, let name else { return .YES }
          let list = context.assumingMemoryBound(to: ValueList.self)
          list.pointee.add(
            UnsafeRawBufferPointer(start: name, count: nameSize), UnsafeRawBufferPointer(start: value, count: valueSize)
          )
          return .YES
        }, pointer)
    }
    return list
  }
}

private struct ValueList {
  let lowercased: Bool
  var values: [String: String] = [:]
  /// The last value of `X-Forwarded-For`.
  var forwarded: String?
  /// Whether a name or a value is not UTF-8.
  var hasForeignText = false

  mutating func add(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let known = String(validating: name, as: UTF8.self)
    let text = String(validating: value, as: UTF8.self)
    if known == nil || text == nil { hasForeignText = true }
    let written = known ?? String(decoding: name, as: UTF8.self)
    let key = lowercased ? written.lowercased() : written
    if lowercased && key == "x-forwarded-for" { forwarded = text }
    if values[key] == nil { values[key] = text ?? String(decoding: value, as: UTF8.self) }
  }
}
