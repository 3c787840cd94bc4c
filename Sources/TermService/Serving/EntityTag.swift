import TBX
import Terminology

/// Validators of content (RFC 9110, section 8.8.3).
enum EntityTag {
  /// A strong validator: a hash of the content. O(length).
  static func tag(of content: [UInt8]) -> String { "\"\(mark(of: content))\"" }

  /// A strong validator of one form of an entry, which begins with what all its forms have in common. O(length).
  static func tag(of entry: ConceptEntry, _ content: [UInt8]) -> String {
    "\"\(mark(of: entry)).\(mark(of: content))\""
  }

  /// What tells one state of an entry from another, whatever its form. O(its size).
  static func mark(of entry: ConceptEntry) -> String { mark(of: Array(TBXWriter().entry(entry).utf8)) }

  private static func mark(of content: [UInt8]) -> String { String(hash(content), radix: 36) }

  /// FNV-1a over words of eight bytes, with a last mix (the finaliser of MurmurHash3).
  private static func hash(_ content: [UInt8]) -> UInt64 {
    content.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
      var offset = 0
      while offset + 8 <= bytes.count {
        hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
      hash = mix(hash ^ rest)
      return mix(hash)
    }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 33
  }
}
