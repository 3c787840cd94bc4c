import Commands
import Foundation
import HTTPMessages
import HTTPServer
import Localization
import Testing
import TestSupport

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `motjuste serve` as a process, from its first line to its end.
@Suite struct ServeTests {
  /// A server that runs until the test ends it.
  private final class Serving {
    let process: Process
    let firstLine: String
    let base: URL
    private let error = Pipe()

    init(_ options: [String] = []) throws {
      process = Executable.process(["serve", "--listen", "127.0.0.1:0"] + options)
      process.standardError = error
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      var line = Data()
      while let byte = try error.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data("\n".utf8) {
        line += byte
      }
      firstLine = String(decoding: line, as: UTF8.self)
      let address = firstLine.split(separator: " ").first { $0.hasPrefix("http://") } ?? ""
      base = try #require(URL(string: String(address)))
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// What it said after its first line, when it has ended.
    func end(_ signal: Int32) throws -> String {
      kill(process.processIdentifier, signal)
      let rest = try error.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return String(decoding: rest, as: UTF8.self)
    }
  }

  @Test("it tells its port, answers, and ends with status 0 on SIGTERM and SIGINT", arguments: [SIGTERM, SIGINT])
  func serves(signal: Int32) async throws {
    let serving = try Serving()
    #expect(
      serving.firstLine == "motjuste \(Motjuste.version) listens on \(serving.base) (2 concepts); Ctrl-C stops it")
    let (health, answer) = try await URLSession.shared.data(from: serving.base.appending(path: "v1/health"))
    #expect((answer as? HTTPURLResponse)?.statusCode == 200)
    #expect(
      String(decoding: health, as: UTF8.self)
        == #"{"entries":2,"isReadOnly":true,"status":"ok","terms":7,"version":"\#(Motjuste.version)"}"#)
    #expect(try serving.end(signal) == "stopped\n")
    #expect(serving.process.terminationReason == .exit)
    #expect(serving.process.terminationStatus == 0)
  }

  @Test("SIGHUP reads the glossary anew while it answers") func reload() async throws {
    let serving = try Serving()
    kill(serving.process.processIdentifier, SIGHUP)
    let (_, answer) = try await URLSession.shared.data(from: serving.base.appending(path: "v1/health"))
    #expect((answer as? HTTPURLResponse)?.statusCode == 200)
    // Of two signals that wait, the one with the lower number is taken first.
    #expect(try serving.end(SIGTERM) == "glossary read anew: 2 concepts\nstopped\n")
  }

  @Test("the log has a line for each request, and nothing of what was asked") func log() async throws {
    let serving = try Serving(["--log", "json"])
    var request = URLRequest(url: serving.base.appending(path: "v1/concepts/secret-id"))
    request.setValue("my-own.id_1", forHTTPHeaderField: "X-Request-Id")
    let (_, answer) = try await URLSession.shared.data(for: request)
    #expect((answer as? HTTPURLResponse)?.value(forHTTPHeaderField: "X-Request-Id") == "my-own.id_1")
    request.setValue("not a name", forHTTPHeaderField: "X-Request-Id")
    let (_, other) = try await URLSession.shared.data(for: request)
    let named = (other as? HTTPURLResponse)?.value(forHTTPHeaderField: "X-Request-Id")
    #expect(named != nil && named != "not a name")
    let lines = try serving.end(SIGTERM).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines.dropLast() {
      let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(entry["route"] as? String == "/v1/concepts/{id}")
      #expect(entry["status"] as? Int == 404)
      #expect(!line.contains("secret"))
    }
    #expect(lines.first?.contains(#""id":"my-own.id_1""#) == true)
  }

  @Test("a request that is refused is logged and counted, and the address of its client is in neither") func refused()
    async throws
  {
    let serving = try Serving(["--log", "json"])
    var request = URLRequest(url: serving.base.appending(path: "v1/lint"))
    request.httpMethod = "POST"
    request.httpBody = Data(repeating: 0x61, count: 3 << 20)
    request.setValue("203.0.113.7", forHTTPHeaderField: "X-Forwarded-For")
    let (_, answer) = try await URLSession.shared.data(for: request)
    #expect((answer as? HTTPURLResponse)?.statusCode == 413)
    let (counts, _) = try await URLSession.shared.data(from: serving.base.appending(path: "metrics"))
    #expect(
      String(decoding: counts, as: UTF8.self).contains(
        #"motjuste_requests_total{route="/v1/lint",method="POST",status="413"} 1"#))
    let log = try serving.end(SIGTERM)
    #expect(log.contains(#""method":"POST","route":"/v1/lint","status":413"#))
    #expect(!log.contains("203.0.113.7") && !log.contains("127.0.0.1"))
  }

  @Test("a lookup has the same answer as the command's") func lookup() async throws {
    let serving = try Serving()
    let url = try #require(URL(string: "\(serving.base)/v1/lookup?term=migrantes%20bloqu%C3%A9es&lang=fr&target=en"))
    let (body, _) = try await URLSession.shared.data(from: url)
    let command = Invocation([
      "lookup", "migrantes", "bloquées", "--language", "fr", "--target", "en", "--format", "json",
    ])
    #expect(try canonical(body) == canonical(Data(command.output.utf8)))
    #expect(command.status == .clean)
  }

  @Test("a draft has the same report as the command's") func lint() async throws {
    let serving = try Serving()
    let text = "Les *migrants illégaux* et les migrants clandestins d’Évian.\n"
    let path = try Invocation.file("note.md", text)
    var request = URLRequest(url: serving.base.appending(path: "v1/lint"))
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = try JSONEncoder().encode(["text": text, "path": path])
    let (body, _) = try await URLSession.shared.data(for: request)
    let command = Invocation(["lint", path, "--format", "json"])
    #expect(try canonical(body) == canonical(Data(command.output.utf8)))
    #expect(command.status == .findings)
    #expect(command.output.contains("\"version\" : 1"))
  }

  /// JSON in one way of writing it.
  private func canonical(_ json: Data) throws -> String {
    let value = try JSONSerialization.jsonObject(with: json)
    return String(decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys), as: UTF8.self)
  }

  @Test("a port in use is an error in the language of the person") func used() throws {
    let server = try Server(ListenAddress(host: "127.0.0.1", port: 0)) { _ in HTTPResponse() }
    let english = Invocation(["serve", "--listen", "\(server.address)"])
    #expect(english.error == "motjuste: error: cannot listen on \(server.address): Address already in use\n")
    let french = Invocation(["serve", "--listen", "\(server.address)"], language: .french)
    #expect(
      french.error
        == "motjuste\u{A0}: erreur\u{A0}: impossible d’écouter sur \(server.address)\u{A0}: Address already in use\n")
    #expect(english.status == .failure)
  }
}
