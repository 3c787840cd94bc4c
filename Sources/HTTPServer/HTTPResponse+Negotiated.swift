import HTTPMessages

extension HTTPResponse {
  /// Shorter content is not worth compressing.
  private static let leastCompressed = 1_024

  /// The response as this request is to get it: 304 without content where the client has it already, compressed where it
  /// wants that. O(length of the content).
  func negotiated(for request: HTTPRequest) -> HTTPResponse {
    if status == 200, let tag = headers["ETag"], let known = request.headers["if-none-match"],
      Self.names(known, tag: tag)
    {
      var response = HTTPResponse(status: 304, headers: headers)
      for name in ["Content-Type", "Content-Disposition", "Content-Language"] { response.headers[name] = nil }
      return response
    }
    let type = headers["Content-Type"] ?? ""
    let isText = ["text/", "application/json", "application/ld+json", "application/x-tbx", "application/xliff+xml"]
      .contains { type.hasPrefix($0) }
    guard isText, body.count >= Self.leastCompressed else { return self }
    var response = self
    response.headers["Vary"] = (headers["Vary"].map { $0 + ", " } ?? "") + "Accept-Encoding"
    guard request.headers["accept-encoding"].map(Self.acceptsGzip) ?? false, let smaller = Gzip.compressed(body) else {
      return response
    }
    response.body = smaller
    response.headers["Content-Encoding"] = "gzip"
    // Other bytes have another strong validator (RFC 9110, section 8.8.3.3).
    response.headers["ETag"] = headers["ETag"].map { "\($0.dropLast())-gzip\"" }
    return response
  }

  /// Whether a field `If-None-Match` names a tag, by weak comparison and whatever the coding (RFC 9110, section 13.1.2).
  private static func names(_ field: String, tag: String) -> Bool {
    field.split(separator: ",").contains { item in
      var item = item.drop { $0 == " " || $0 == "\t" }
      while item.last == " " || item.last == "\t" { item.removeLast() }
      if item == "*" { return true }
      if item.hasPrefix("W/") { item = item.dropFirst(2) }
      return item == tag[...] || item == "\(tag.dropLast())-gzip\""
    }
  }

  /// Whether a field `Accept-Encoding` lets gzip pass (RFC 9110, section 12.5.3).
  private static func acceptsGzip(_ field: String) -> Bool {
    var weights: [String: Double] = [:]
    for item in field.split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let name = parts.first else { continue }
      weights[name] = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
    }
    return (weights["gzip"] ?? weights["x-gzip"] ?? weights["*"] ?? 0) > 0
  }
}
