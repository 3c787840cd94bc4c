import Commands
import Foundation
import TestSupport
import Testing

/// The options of `motjuste serve` for TLS.
@Suite(.enabled(if: TestCertificate.hasTools, "openssl or curl is missing")) struct ServeTLSTests {
  private let files: TestCertificate

  init() throws { files = try #require(TestCertificate()) }

  private func serve(_ certificate: String, _ key: String) -> Invocation {
    Invocation(["serve", "--listen", "127.0.0.1:0", "--tls-cert", certificate, "--tls-key", key])
  }

  @Test("a certificate without a key, and a key without a certificate, is a usage error")
  func half() {
    for words in [["--tls-cert", files.certificate], ["--tls-key", files.key]] {
      let invocation = Invocation(["serve"] + words)
      #expect(invocation.error.hasPrefix("motjuste: error: --tls-cert and --tls-key belong together\n"))
      #expect(invocation.status == .failure)
    }
  }

  @Test("files that do not serve are errors with their paths") func faults() throws {
    let missing = serve("/nowhere.pem", files.key)
    #expect(missing.error == "/nowhere.pem:1:1: error: no such file or directory\n")
    #expect(missing.status == .failure)
    #expect(serve(files.key, files.key).error.hasPrefix("\(files.key):1:1: error: no certificate in PEM"))
    #expect(
      serve(files.certificate, files.certificate).error.contains("\(files.certificate):1:1: error: no key in PEM"))
    let other = try #require(TestCertificate())
    #expect(
      serve(files.certificate, other.key).error
        == "\(other.key):1:1: error: the key does not belong to the certificate \(files.certificate)\n")
  }

  @Test("everybody can read the key: the server warns, and answers over TLS") func serves() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: files.key)
    let process = Executable.process([
      "serve", "--listen", "127.0.0.1:0", "--tls-cert", files.certificate, "--tls-key", files.key,
    ])
    let error = Pipe()
    process.standardError = error
    try process.run()
    defer { process.terminate() }
    var lines = ""
    while lines.split(separator: "\n").count < 2 || !lines.hasSuffix("\n"),
      let more = try error.fileHandleForReading.read(upToCount: 1), !more.isEmpty
    {
      lines += String(decoding: more, as: UTF8.self)
    }
    #expect(lines.contains("motjuste: warning: everybody can read the key \(files.key); chmod 600 keeps it private\n"))
    let address = try #require(lines.split(separator: " ").first { $0.hasPrefix("https://127.0.0.1:") })
    let answer = TestCertificate.run(["curl", "-s", "--cacert", files.certificate, "\(address)/v1/health"])
    #expect(answer?.output.contains(#""status":"ok""#) == true)
  }
}
