/// A set of hashes, of which it tells what is not in it: two bits of 64 for each, in one of a power of two of groups (a
/// blocked Bloom filter). A yes may be wrong, a no is right.
struct HashFilter {
  private let groups: UnsafeBufferPointer<UInt64>

  /// Opens a section that `bytes(of:)` made.
  init(_ section: UnsafeRawBufferPointer) { groups = section.bindMemory(to: UInt64.self) }

  /// 1 where a hash may be in the set, 0 where it is not. No branch depends on it.
  @inline(__always)
  func holds(_ hash: UInt64) -> UInt64 {
    let lacking = Self.bits(hash) & ~groups[Int(truncatingIfNeeded: hash) & (groups.count &- 1)]
    return ((lacking | (0 &- lacking)) &>> 63) ^ 1
  }

  /// The section of a set. O(number of hashes).
  static func bytes(of hashes: Set<UInt64>) -> [UInt8] {
    var count = 1024
    while count < hashes.count / 4 { count *= 2 }
    var groups = [UInt64](repeating: 0, count: count)
    for hash in hashes { groups[Int(truncatingIfNeeded: hash) & (count - 1)] |= bits(hash) }
    return groups.withUnsafeBytes { Array($0) }
  }

  @inline(__always)
  private static func bits(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 52) | 1 &<< (hash &>> 58) }
}
