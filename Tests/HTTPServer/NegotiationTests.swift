import Glibc
import HTTPMessages
import HTTPServer
import Testing

/// What the server makes of an answer for one client: compressed, or not sent again.
@Suite struct NegotiationTests {
  private let server: Server
  private static let long = String(repeating: "été ", count: 500)

  init() throws {
    server = try Server(ListenAddress(host: "127.0.0.1", port: 0)) { request in
      let isLong = request.path == "/long"
      return HTTPResponse(
        headers: ["Content-Type": request.query["type"] ?? "text/plain", "ETag": "\"abc\"", "Vary": "Accept"],
        body: Array((isLong ? Self.long : "kurz").utf8))
    }
  }

  private func answer(_ target: String, _ fields: String = "") throws -> Client.Answer {
    try #require(try Client(server.address).answer("GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"))
  }

  @Test(
    "content is compressed where the client wants it and it is worth it",
    arguments: [
      ("/long", "Accept-Encoding: gzip\r\n", true), ("/long", "Accept-Encoding: br, *;q=0.1\r\n", true),
      ("/long", "Accept-Encoding: deflate, GZIP;q=0.5\r\n", true), ("/long", "Accept-Encoding: gzip;q=0, *\r\n", false),
      ("/long", "Accept-Encoding: identity\r\n", false), ("/long", "", false),
      ("/", "Accept-Encoding: gzip\r\n", false),
      ("/long?type=image/png", "Accept-Encoding: gzip\r\n", false),
    ])
  func coding(target: String, fields: String, isCompressed: Bool) throws {
    let answer = try answer(target, fields)
    #expect(answer.headers["content-encoding"] == (isCompressed ? "gzip" : nil))
    #expect(answer.headers["etag"] == (isCompressed ? "\"abc-gzip\"" : "\"abc\""))
    if isCompressed { #expect(Int(answer.headers["content-length"] ?? "") ?? .max < 100) }
    #expect((answer.headers["vary"] == "Accept, Accept-Encoding") == (target == "/long"))
  }

  @Test(
    "what the client has already is not sent again",
    arguments: [
      ("\"abc\"", 304), ("W/\"abc\"", 304), ("\"x\", \"abc-gzip\"", 304), ("*", 304), ("\"x\"", 200), ("abc", 200),
      ("", 200),
    ])
  func conditional(field: String, status: Int) throws {
    let answer = try answer("/", "If-None-Match: \(field)\r\n")
    #expect(answer.status == status)
    #expect(answer.headers["etag"] == "\"abc\"")
    #expect(answer.body == (status == 200 ? "kurz" : ""))
    #expect((answer.headers["content-type"] == nil) == (status == 304))
  }

  @Test("an address that is not UTF-8 is refused", arguments: ["/%C3%28", "/?a=%FF", "/?%80=a"])
  func foreign(target: String) throws {
    let answer = try answer(target)
    #expect(answer.status == 400)
    #expect(answer.body.contains("The address of the request is not UTF-8."))
  }

  @Test("a server takes a socket that listens already, and no other") func socket() throws {
    let listener = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #expect(throws: ServerError.self) { _ = try Server(listener: listener) { _ in HTTPResponse() } }
    #expect(listen(listener, 8) == 0)
    let given = try Server(listener: listener) { _ in HTTPResponse(body: Array("da".utf8)) }
    let address = ListenAddress(host: "127.0.0.1", port: given.address.port)
    #expect(try Client(address).answer("GET / HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "da")
  }
}
