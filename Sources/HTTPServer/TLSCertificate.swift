internal import CGnuTLS

/// A certificate with its key, as a server shows it (PEM, RFC 7468). The two fit.
public struct TLSCertificate: Sendable, Hashable {
  /// What is wrong with a certificate or a key.
  public enum Fault: Error, Sendable, Hashable {
    /// There is no certificate in PEM.
    case certificate
    /// There is no key in PEM that needs no password.
    case key
    /// The key belongs to another certificate.
    case keyOfAnother
  }

  let certificate: [UInt8]
  let key: [UInt8]

  /// Creates a certificate from its bytes and those of its key. Throws `Fault`.
  ///
  /// - Parameter certificate: the certificate, followed by those of the authorities between it and the root.
  public init(certificate: [UInt8], key: [UInt8]) throws(Fault) {
    self.certificate = certificate
    self.key = key
    try Self.checkCertificate(certificate)
    try Self.checkKey(key)
    var credentials: gnutls_certificate_credentials_t?
    guard gnutls_certificate_allocate_credentials(&credentials) == 0, let credentials else { throw .keyOfAnother }
    defer { gnutls_certificate_free_credentials(credentials) }
    let status = Self.withDatum(certificate) { certificate in
      Self.withDatum(key) { gnutls_certificate_set_x509_key_mem(credentials, &certificate, &$0, GNUTLS_X509_FMT_PEM) }
    }
    guard status >= 0 else { throw .keyOfAnother }
  }

  private static func checkCertificate(_ bytes: [UInt8]) throws(Fault) {
    var list: UnsafeMutablePointer<gnutls_x509_crt_t?>?
    var count: UInt32 = 0
    guard withDatum(bytes, { gnutls_x509_crt_list_import2(&list, &count, &$0, GNUTLS_X509_FMT_PEM, 0) }) >= 0 else {
      throw .certificate
    }
    for place in 0..<Int(count) { gnutls_x509_crt_deinit(list?[place]) }
    cgnutls_free(list)
  }

  private static func checkKey(_ bytes: [UInt8]) throws(Fault) {
    var key: gnutls_x509_privkey_t?
    guard gnutls_x509_privkey_init(&key) == 0 else { throw .key }
    defer { gnutls_x509_privkey_deinit(key) }
    guard withDatum(bytes, { gnutls_x509_privkey_import2(key, &$0, GNUTLS_X509_FMT_PEM, nil, 0) }) == 0 else {
      throw .key
    }
  }

  /// The result of `body`, which must not keep the bytes.
  private static func withDatum(_ bytes: [UInt8], _ body: (inout gnutls_datum_t) -> CInt) -> CInt {
    var bytes = bytes
    return bytes.withUnsafeMutableBufferPointer { buffer in
      var datum = gnutls_datum_t(data: buffer.baseAddress, size: UInt32(clamping: buffer.count))
      return body(&datum)
    }
  }
}
