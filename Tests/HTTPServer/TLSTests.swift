import Foundation
import HTTPMessages
import HTTPServer
import TestSupport
import Testing

/// A server that speaks TLS, asked by curl.
@Suite(.enabled(if: TestCertificate.hasTools, "openssl or curl is missing")) struct TLSTests {
  private let files: TestCertificate
  private let server: Server

  init() throws {
    files = try #require(TestCertificate())
    var options = ServerOptions()
    options.certificate = try TLSCertificate(certificate: Self.bytes(files.certificate), key: Self.bytes(files.key))
    options.isLong = { $0.path == "/long" }
    server = try Server(ListenAddress(host: "127.0.0.1", port: 0), options) { request in
      HTTPResponse(body: Array("\(request.path) \(request.isSecure) \(request.client)".utf8))
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  private func curl(_ words: [String], _ path: String = "/a") throws -> (status: Int32, output: String) {
    try #require(TestCertificate.run(["curl", "-s", "-m", "20"] + words + ["https://\(server.address)\(path)"]))
  }

  @Test("a client that knows the certificate gets its answer", arguments: ["/a", "/long"]) func trusted(path: String)
    throws
  {
    let (status, output) = try curl(["--cacert", files.certificate], path)
    #expect(status == 0)
    #expect(output == "\(path) true 127.0.0.1")
  }

  @Test("a client that does not know it goes away") func foreign() throws { #expect(try curl([]).status == 60) }

  @Test("no version before 1.2 is spoken", arguments: [("1.1", false), ("1.2", true), ("1.3", true)])
  func version(version: String, isSpoken: Bool) throws {
    let (status, _) = try curl([
      "-k", "--tlsv1.0", "--ciphers", "DEFAULT:@SECLEVEL=0", "--tls-max", version,
    ])
    #expect((status == 0) == isSpoken)
  }

  @Test("a request without TLS has no answer, and the next client is served") func plain() throws {
    #expect(try Client(server.address).answer("GET / HTTP/1.1\r\nHost: a\r\n\r\n") == nil)
    #expect(try curl(["-k"]).output == "/a true 127.0.0.1")
  }

  @Test("what is no certificate, no key, or the key of another is told") func faults() throws {
    let certificate = try Self.bytes(files.certificate)
    let key = try Self.bytes(files.key)
    let other = try Self.bytes(#require(TestCertificate()).key)
    for (certificate, key, fault) in [
      (key, key, TLSCertificate.Fault.certificate), ([], key, .certificate), (certificate, certificate, .key),
      (certificate, Array("été".utf8), .key), (certificate, other, .keyOfAnother),
    ] {
      #expect(throws: fault) { _ = try TLSCertificate(certificate: certificate, key: key) }
    }
  }
}
