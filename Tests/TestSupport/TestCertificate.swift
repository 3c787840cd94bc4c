import Foundation

/// A certificate for 127.0.0.1 that signs itself, made by `openssl`.
public struct TestCertificate: Sendable {
  /// The path of the certificate.
  public let certificate: String
  /// The path of its key, which only its owner can read.
  public let key: String

  /// Makes one in a folder of its own; nil where `openssl` is missing.
  public init?() {
    guard let folder = try? ProcessFolder.folder().path(percentEncoded: false) else { return nil }
    certificate = "\(folder)/cert.pem"
    key = "\(folder)/key.pem"
    let made = Self.run([
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
      "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
    ])
    guard made?.status == 0 else { return nil }
  }

  /// Whether the programs are there that make certificates and use them.
  public static let hasTools = ["openssl", "curl"].allSatisfy { run(["which", $0])?.status == 0 }

  /// What a program of the path writes, and its status; nil where it cannot be run.
  public static func run(_ words: [String]) -> (status: Int32, output: String)? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
