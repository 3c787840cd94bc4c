internal import CGnuTLS

/// A SHA-256 digest (FIPS 180-4).
struct Digest: Sendable, Hashable {
  /// 32 bytes.
  let bytes: [UInt8]

  /// The digest of a text in UTF-8; nil where the library refuses to make one. O(length).
  init?(of text: String) {
    var bytes = [UInt8](repeating: 0, count: 32)
    let input = Array(text.utf8)
    guard gnutls_hash_fast(GNUTLS_DIG_SHA256, input, input.count, &bytes) == 0 else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits; nil for anything else.
  init?(hexadecimal text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: 64, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    self.bytes = bytes
  }

  /// 64 hexadecimal digits.
  var hexadecimal: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether two digests are the same, in a time that does not tell where they differ.
  func matches(_ other: Digest) -> Bool {
    bytes.count == other.bytes.count && gnutls_memcmp(bytes, other.bytes, bytes.count) == 0
  }
}
