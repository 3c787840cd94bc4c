import HTTPMessages

/// The cookie in which a browser keeps a token (RFC 6265). No script can read it, and no foreign page makes it be sent.
enum TokenCookie {
  /// The name.
  static let name = "motjuste-token"
  /// The seconds for which it is kept: a week.
  private static let age = 7 * 24 * 60 * 60

  /// The field `Set-Cookie` that keeps a token.
  static func keeping(_ secret: String, for request: HTTPRequest) -> String { field(secret, age, request) }

  /// The field `Set-Cookie` that drops it.
  static func dropping(for request: HTTPRequest) -> String { field("", 0, request) }

  /// Whether a cookie can hold a token: it has no byte that ends one.
  static func canHold(_ secret: String) -> Bool {
    !secret.isEmpty && secret.utf8.count <= 200
      && secret.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"",;\"#.utf8.contains($0) }
  }

  private static func field(_ value: String, _ age: Int, _ request: HTTPRequest) -> String {
    "\(name)=\(value); HttpOnly; SameSite=Strict; Path=/; Max-Age=\(age)\(request.isOverTLS ? "; Secure" : "")"
  }
}

extension HTTPRequest {
  /// Whether the client came over TLS, as far as the proxy in front tells.
  var isOverTLS: Bool { isSecure || headers["x-forwarded-proto"] == "https" }
}
