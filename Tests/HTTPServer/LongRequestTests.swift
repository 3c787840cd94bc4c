import Dispatch
import HTTPMessages
import HTTPServer
import Testing

/// Requests that take long, as long as the test wants, beside others.
@Suite struct LongRequestTests {
  private let server: Server
  private let begun = DispatchSemaphore(value: 0)
  private let release = DispatchSemaphore(value: 0)
  private static let long = "GET /long HTTP/1.1\r\nHost: a\r\n\r\n"

  init() throws {
    var options = ServerOptions()
    options.isLong = { $0.path == "/long" }
    options.threadsForLong = 2
    options.limits.waiting = 1
    let (begun, release) = (begun, release)
    server = try Server(ListenAddress(host: "127.0.0.1", port: 0), options) { request in
      if request.path == "/long" {
        begun.signal()
        release.wait()
      }
      return HTTPResponse(body: Array("\(request.path) \(request.body.count)".utf8))
    }
  }

  /// What is asked until no place is left.
  private struct Asked {
    /// The clients whose requests are under way.
    var underWay: [Client] = []
    /// The client whose request waits.
    let waiting: Client
    /// The answer to the client whose request found no place.
    let refusal: Client.Answer
  }

  private func askAll() throws -> Asked {
    let underWay = try (0..<2).map { _ in
      defer { begun.wait() }
      return try asking()
    }
    // Of two more one waits and one is refused, whichever came first.
    let others = try [asking(), asking()]
    let refused = try #require(Client.firstAnswered(of: others))
    let waiting = try #require(others.first { $0 !== refused })
    return Asked(underWay: underWay, waiting: waiting, refusal: try #require(refused.answer()))
  }

  private func asking() throws -> Client {
    let client = try Client(server.address)
    client.send(Self.long)
    return client
  }

  private func release(_ count: Int) { for _ in 0..<count { release.signal() } }

  @Test("while long requests are under way, short ones on many connections are answered") func short() throws {
    let asked = try askAll()
    for number in 0..<20 {
      let other = try Client(server.address)
      for _ in 0..<10 {
        #expect(other.answer("GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "/\(number) 0")
      }
    }
    release(3)
    for client in asked.underWay + [asked.waiting] {
      #expect(client.answer()?.body == "/long 0")
      #expect(client.answer("GET /after HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "/after 0")
    }
  }

  @Test("what finds no place any more is refused, and told when to come again") func refused() throws {
    let asked = try askAll()
    #expect(asked.refusal.status == 503)
    #expect(asked.refusal.headers["retry-after"] == "5")
    #expect(asked.refusal.body.contains("Too many requests wait"))
    release(3)
  }

  @Test("content that is not short counts as long", arguments: [(65_536, 200), (65_537, 503)])
  func content(count: Int, status: Int) throws {
    let asked = try askAll()
    let body = String(repeating: "a", count: count)
    let client = try Client(server.address)
    #expect(
      client.answer("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n\(body)")?.status == status)
    release(3)
    #expect(asked.waiting.answer()?.status == 200)
    #expect(
      client.answer("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n\(body)")?.body == "/ \(count)")
  }

  @Test("clients that go while their requests are under way disturb no other") func leaves() throws {
    _ = try askAll()
    release(3)
    #expect(try Client(server.address).answer("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "/a 0")
  }

  @Test("a server that stops answers what is under way, and what waits at least with a refusal") func stops()
    async throws
  {
    let asked = try askAll()
    let server = server
    async let stopped: Void = Task.detached { server.stop() }.value
    release(3)
    await stopped
    for client in asked.underWay {
      #expect(client.answer()?.body == "/long 0")
      #expect(client.isClosedByServer)
    }
    #expect([200, 503].contains(asked.waiting.answer()?.status))
  }
}
