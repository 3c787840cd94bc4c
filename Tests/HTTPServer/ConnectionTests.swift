import Foundation
import HTTPMessages
import HTTPServer
import Synchronization
import Testing

/// Connections that last, that are many, and that go wrong.
@Suite struct ConnectionTests {
  private let server: Server

  private final class Count: Sendable {
    let number = Atomic(0)
  }

  init() throws {
    server = try Server(ListenAddress(host: "127.0.0.1", port: 0)) { request in
      HTTPResponse(body: Array("\(request.path) \(request.body.count)".utf8))
    }
  }

  @Test("200 requests on one connection have 200 answers") func keptAlive() throws {
    let client = try Client(server.address)
    for number in 0..<200 {
      let answer = try #require(client.answer("POST /n\(number) HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nété"))
      #expect(answer.status == 200)
      #expect(answer.body == "/n\(number) 5")
    }
  }

  @Test("32 connections at once each have their own answers") func parallel() async throws {
    let server = server
    let bodies = try await withThrowingTaskGroup(of: [String].self) { group in
      for number in 0..<32 {
        group.addTask {
          let client = try Client(server.address)
          return (0..<20).compactMap { client.answer("GET /\(number)-\($0) HTTP/1.1\r\nHost: a\r\n\r\n")?.body }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(bodies) == Set((0..<32).flatMap { number in (0..<20).map { "/\(number)-\($0) 0" } }))
    #expect(bodies.count == 640)
  }

  @Test(
    "what is no request is refused, and the next client is served",
    arguments: [
      ("n’importe quoi\r\n\r\n", 400), ("GET\r\n\r\n", nil), ("GET / HTTP/9.9\r\n\r\n", 505),
      ("GET / HTTP/1.1\r\nsans deux-points\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
      ("GET /\(String(repeating: "é", count: 40_000)) HTTP/1.1\r\n\r\n", 414),
    ] as [(String, Int?)])
  func garbage(request: String, status: Int?) throws {
    #expect(try Client(server.address).answer(request)?.status == status)
    #expect(try Client(server.address).answer("GET /ete HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "/ete 0")
  }

  @Test("a header over the limit is refused by its name") func header() throws {
    let client = try Client(server.address)
    let field = "X: \(String(repeating: "a", count: 40_000))"
    #expect(client.answer("GET / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n")?.status == 431)
    #expect(client.answer() == nil)
  }

  @Test(
    "a client that goes in mid-request disturbs no other",
    arguments: ["GET /", "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nété", "\r\n\r\n", ""])
  func leaves(request: String) throws {
    for _ in 0..<20 { try Client(server.address).send(request) }
    #expect(try Client(server.address).answer("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")?.body == "/a 0")
  }

  @Test("a server that has stopped frees its port, and stopping twice is no fault") func stops() throws {
    let address = server.address
    let waiting = try Client(address)
    server.stop()
    server.stop()
    #expect(waiting.answer() == nil)
    #expect(throws: Client.Refused.self) { _ = try Client(address) }
    let second = try Server(address) { _ in HTTPResponse(status: 204) }
    #expect(second.address == address)
    #expect(try Client(address).answer("GET / HTTP/1.1\r\nHost: a\r\n\r\n")?.status == 204)
  }

  @Test("a server that stops while clients come and ask answers them or closes their connections, and ends")
  func stopsUnderLoad() throws {
    for _ in 0..<20 {
      let server = try Server(ListenAddress(host: "127.0.0.1", port: 0)) { _ in HTTPResponse(status: 204) }
      let address = server.address
      let clients = DispatchGroup()
      let answers = Count()
      for _ in 0..<4 {
        // Threads of their own: they would keep those from everything else that is to run.
        clients.enter()
        Thread.detachNewThread {
          while (try? Client(address).answer("GET / HTTP/1.1\r\nHost: a\r\n\r\n"))??.status == 204 {
            answers.number.add(1, ordering: .relaxed)
          }
          clients.leave()
        }
      }
      usleep(20_000)
      server.stop()
      clients.wait()
      #expect(answers.number.load(ordering: .relaxed) > 0)
      #expect(throws: Client.Refused.self) { _ = try Client(address) }
    }
  }

  @Test("a port in use and a host that there is not are errors") func errors() {
    let used = #expect(throws: ServerError.self) { _ = try Server(server.address) { _ in HTTPResponse() } }
    #expect(used?.description == "cannot listen on \(server.address): Address already in use")
    let unknown = ListenAddress(host: "hôte inconnu", port: 80)
    let error = #expect(throws: ServerError.self) { _ = try Server(unknown) { _ in HTTPResponse() } }
    #expect(error?.description == "cannot listen on hôte inconnu:80: Name or service not known")
  }
}
