/// A folded word of at most 15 bytes in two integers, so that it is hashed and compared at once.
public struct ShortWord: Sendable, Hashable {
  /// Its first 8 bytes, the first of them in the lowest bits; 0 past its end. No word has a byte 0.
  public var low: UInt64 = 0
  /// Its next 8 bytes.
  public var high: UInt64 = 0

  /// The length of the longest.
  public static let capacity = 15

  /// A word without bytes.
  public init() {}

  /// Takes a folded word, or returns nil where it is longer.
  public init?(_ folded: [UInt8]) {
    guard folded.count <= Self.capacity else { return nil }
    self.init(piece: folded[...])
  }

  /// Takes the first 16 bytes of a part of a longer word.
  public init(piece: ArraySlice<UInt8>) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &low) { $0.copyBytes(from: piece.prefix(8)) }
    withUnsafeMutableBytes(of: &high) { $0.copyBytes(from: piece.dropFirst(8).prefix(8)) }
    self.init(low: UInt64(littleEndian: low), high: UInt64(littleEndian: high))
  }

  /// Takes the bytes as they lie in memory in little-endian order.
  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The number of bytes.
  public var count: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }

  /// The bytes.
  public var bytes: [UInt8] { (0..<count).map { self[$0] } }

  /// Whether no letter has an accent.
  public var isASCII: Bool { (low | high) & 0x8080_8080_8080_8080 == 0 }

  /// The byte at a place from 0 to 15; 0 past the end.
  public subscript(place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (place < 8 ? low : high) &>> UInt64((place & 7) * 8))
  }

  /// The word without accents, as `Folding.stripped`.
  public var stripped: ShortWord {
    var result = ShortWord()
    let count = count
    var length = 0
    var place = 0
    while place < count {
      if place + 1 < count, let base = Folding.base(self[place], self[place + 1]) {
        result.append(base, at: length)
        place += 2
      } else {
        result.append(self[place], at: length)
        place += 1
      }
      length += 1
    }
    return result
  }

  /// Sets the byte at a place, which is still 0.
  public mutating func append(_ byte: UInt8, at place: Int) {
    if place < 8 {
      low |= UInt64(byte) << UInt64(place * 8)
    } else {
      high |= UInt64(byte) << UInt64((place - 8) * 8)
    }
  }
}
