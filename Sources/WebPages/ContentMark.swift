/// A short mark of a content: equal contents have equal marks, and others nearly never. It is no seal: whoever wants to can
/// make two contents with one mark.
enum ContentMark {
  /// FNV-1a, 64 bits (draft-eastlake-fnv), in base 36. O(length).
  static func mark(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }
}
