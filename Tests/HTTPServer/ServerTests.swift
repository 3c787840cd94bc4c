import HTTPMessages
import HTTPServer
import Testing

/// Answers with what it has understood, a line for each part, in the order of the names.
private func echo(_ request: HTTPRequest) -> HTTPResponse {
  let query = request.query.sorted { $0.key < $1.key }.map { "?\($0.key)=\($0.value)" }
  let lines = ["\(request.method) \(request.path)"] + query + ["été: \(request.headers["x-name"] ?? "-")"]
  return HTTPResponse(
    headers: ["Content-Type": "text/plain; charset=utf-8"],
    body: Array((lines.joined(separator: "\n") + "\n").utf8) + request.body)
}

@Suite struct ServerTests {
  private let server: Server

  init() throws {
    var options = ServerOptions()
    options.limits.body = 1_000
    options.limits.header = 8 << 10
    server = try Server(ListenAddress(host: "127.0.0.1", port: 0), options) { echo($0) }
  }

  @Test("the system's choice of a port is told") func port() {
    #expect(server.address.host == "127.0.0.1")
    #expect((1_024...65_535).contains(server.address.port))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let request: String
    let body: String
  }

  @Test(
    "a request is understood and answered",
    arguments: [
      Row(testDescription: "GET", request: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", body: "GET /\nété: -\n"),
      Row(
        testDescription: "percent-decoding",
        request: "GET /v1/a%20%C3%A9t%C3%A9/b?term=migrants+bloqu%C3%A9s&vide=&nu HTTP/1.1\r\nHost: a\r\n\r\n",
        body: "GET /v1/a été/b\n?nu=\n?term=migrants bloqués\n?vide=\nété: -\n"),
      Row(
        testDescription: "of a name that comes twice the first",
        request: "GET /?a=1&b=2&a=3 HTTP/1.1\r\nX-Name: été\r\nx-name: hiver\r\nHost: a\r\n\r\n",
        body: "GET /\n?a=1\n?b=2\nété: été\n"),
      Row(
        testDescription: "a NUL in the query", request: "GET /?a=x%00y HTTP/1.1\r\nHost: a\r\n\r\n",
        body: "GET /\n?a=x\0y\nété: -\n"),
      Row(
        testDescription: "POST", request: "POST /%C3%A9 HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nété\n",
        body: "POST /é\nété: -\nété\n"),
      Row(
        testDescription: "a body in chunks",
        request: "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nL’\r\n5;x=y\r\nété\r\n0\r\n\r\n",
        body: "POST /\nété: -\nL’été"),
      Row(
        testDescription: "another method", request: "PROPFIND / HTTP/1.1\r\nHost: a\r\n\r\n",
        body: "PROPFIND /\nété: -\n"),
    ])
  func understands(_ row: Row) throws {
    let answer = try #require(try Client(server.address).answer(row.request))
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
    #expect(answer.body == row.body)
  }

  @Test("HEAD has the header of GET and no content") func head() throws {
    let client = try Client(server.address)
    let head = try #require(client.answer("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", isHead: true))
    #expect(head.headers["content-length"] == "\("HEAD /\nété: -\n".utf8.count)")
    // Had content come, it would be taken for the next answer.
    #expect(client.answer("GET / HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "GET /\nété: -\n")
  }

  private static let tooLarge =
    #"{"type":"about:blank","title":"Content Too Large","status":413,"detail":"The request has more than 1000 bytes of content: send the draft in parts."}"#

  @Test(
    "content over the limit is refused, before it comes where its length is told",
    arguments: [
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n\(String(repeating: "é", count: 500))x\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(String(repeating: "A\r\n0123456789\r\n", count: 300))0\r\n\r\n",
    ])
  func large(request: String) throws {
    let client = try Client(server.address)
    let answer = try #require(client.answer(request))
    #expect(answer.status == 413)
    #expect(answer.headers["content-type"] == "application/problem+json")
    #expect(answer.body == Self.tooLarge)
    #expect(client.isClosedByServer)
  }

  @Test("content as large as the limit is taken", arguments: [1_000, 999])
  func largest(count: Int) throws {
    let body = String(repeating: "a", count: count)
    let answer = try Client(server.address).answer(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n\(body)")
    #expect(answer?.body == "POST /\nété: -\n\(body)")
  }
}
