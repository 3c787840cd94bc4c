import Glibc

/// Values that were made of short pieces of a document, so that what comes again and again is made once.
///
/// The document has to outlive it: a piece is told by its bytes where they stood first.
struct Memo<Value> {
  /// The length up to which a piece is kept.
  static var longest: Int { 32 }
  private static var slots: Int { 512 }

  private var known = [(piece: UnsafeBufferPointer<UInt8>, value: Value)?](repeating: nil, count: slots)

  /// The value of a piece: the one made last where it is still known, else what `make` returns. O(length of the piece).
  mutating func value<Failure: Error>(
    of piece: UnsafeBufferPointer<UInt8>, _ make: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard piece.count <= Self.longest, let start = piece.baseAddress else { return try make(piece) }
    var hash = UInt(bitPattern: piece.count)
    for byte in piece { hash = (hash ^ UInt(byte)) &* 0x0000_0100_0000_01B3 }
    let slot = Int(truncatingIfNeeded: (hash ^ hash >> 17) & UInt(Self.slots - 1))
    if let (known, value) = known[slot], known.count == piece.count, let old = known.baseAddress,
      memcmp(old, start, piece.count) == 0
    {
      return value
    }
    let value = try make(piece)
    known[slot] = (piece, value)
    return value
  }
}
