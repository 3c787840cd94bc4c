import HTTPMessages
import HTTPServer
import Testing

/// What a request tells of its client.
@Suite struct ClientAddressTests {
  private func told(_ host: String, _ fields: String) throws -> String? {
    let server = try Server(ListenAddress(host: host, port: 0)) { request in
      HTTPResponse(body: Array("\(request.client) \(request.isSecure)".utf8))
    }
    return try Client(server.address).answer("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")?.body
  }

  @Test(
    "a proxy on the same machine tells the client by the last address of the last field",
    arguments: [
      ("", "127.0.0.1 false"), ("X-Forwarded-For: 192.0.2.7\r\n", "192.0.2.7 false"),
      ("X-Forwarded-For: 10.0.0.1,  2001:db8::1 \r\n", "2001:db8::1 false"),
      ("X-Forwarded-For: 10.0.0.1\r\nX-Other: a\r\nx-forwarded-for: 192.0.2.8\r\n", "192.0.2.8 false"),
      ("X-Forwarded-For: 10.0.0.1, unknown\r\n", "127.0.0.1 false"),
      ("X-Forwarded-For: 10.0.0.1, 192.0.2.7:80\r\n", "127.0.0.1 false"),
      ("X-Forwarded-For: \r\n", "127.0.0.1 false"), ("X-Forwarded-For: ,\r\n", "127.0.0.1 false"),
      ("X-Forwarded-Proto: https\r\n", "127.0.0.1 true"), ("X-Forwarded-Proto: http\r\n", "127.0.0.1 false"),
    ])
  func forwarded(fields: String, told expected: String) throws {
    #expect(try told("127.0.0.1", fields) == expected)
  }

  @Test("a request that a test makes has no client") func none() {
    #expect(HTTPRequest("GET", "/").client == "")
    #expect(!HTTPRequest("GET", "/").isSecure)
  }
}
