import Glibc

/// Values that were made of short pieces of a document, so that what comes again and again is made once.
///
/// The document has to outlive it: a piece is told by its bytes where they stood first.
struct Memo<Value> {
  private static var slots: Int { 512 }

  /// The length up to which a piece is kept.
  let longest: Int
  /// A piece and its value: a tuple of them would be copied by the runtime.
  private struct Known {
    var piece: UnsafeBufferPointer<UInt8>
    var value: Value
  }

  private var known = [Known?](repeating: nil, count: slots)

  /// Creates a memo of pieces up to a length in bytes.
  init(longest: Int = 32) { self.longest = longest }

  /// The value of a piece where it is still known. O(length of the piece).
  func value(of piece: UnsafeBufferPointer<UInt8>) -> Value? {
    guard piece.count <= longest, let start = piece.baseAddress, let known = known[Self.slot(of: piece)],
      known.piece.count == piece.count, let old = known.piece.baseAddress, memcmp(old, start, piece.count) == 0
    else { return nil }
    return known.value
  }

  /// Keeps the value of a piece unless that is too long. O(length of the piece).
  mutating func keep(_ value: Value, of piece: UnsafeBufferPointer<UInt8>) {
    if piece.count <= longest, piece.baseAddress != nil {
      known[Self.slot(of: piece)] = Known(piece: piece, value: value)
    }
  }

  /// The value of a piece: the one made last where it is still known, else what `make` returns. O(length of the piece).
  mutating func value<Failure: Error>(
    of piece: UnsafeBufferPointer<UInt8>, _ make: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let value = value(of: piece) { return value }
    let value = try make(piece)
    keep(value, of: piece)
    return value
  }

  /// Where the value of a piece would be, by its bytes, sixteen at a time; the last ones may be taken twice.
  private static func slot(of piece: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(piece)
    let count = bytes.count
    var hash = UInt64(truncatingIfNeeded: count)
    if count >= 16 {
      var offset = 0
      while offset &+ 16 < count {
        hash = mix(hash, word(bytes, offset), word(bytes, offset &+ 8))
        offset &+= 16
      }
      hash = mix(hash, word(bytes, count &- 16), word(bytes, count &- 8))
    } else if count >= 8 {
      hash = mix(hash, word(bytes, 0), word(bytes, count &- 8))
    } else {
      var rest: UInt64 = 0
      for byte in bytes { rest = rest << 8 | UInt64(byte) }
      hash = mix(hash, rest, 0)
    }
    return Int(truncatingIfNeeded: hash) & (slots - 1)
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Both halves of a product depend on all bits of what is multiplied.
  private static func mix(_ hash: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (hash ^ left ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: right ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
