import Languages

/// A run of letters in a text: of ASCII and Latin-1, or with bytes that may be others'.
struct LetterRun {
  /// The hash of its first 16 bytes, as `IndexLayout` has it.
  let hash: UInt64
  /// The offset, the length, and whether it is taken for the start of a term whatever its letters are, in one integer.
  private let place: UInt64

  /// Its UTF-8 offset.
  var start: Int { Int(truncatingIfNeeded: place &>> 8) }
  /// The bytes of the longest: of a longer one, only so many are in it.
  static let longest = 64
  /// Its bytes.
  var length: Int { Int(truncatingIfNeeded: place & 0x7F) }
  /// The offset past it.
  var end: Int { start &+ length }
  /// 1 where it is taken for the start of a term whatever its letters are, else 0.
  var isForced: UInt64 { place &>> 7 & 1 }

  /// Reads a run that lies at an offset of a text, with at least 16 bytes from there.
  ///
  /// - Parameter masks: what `mask` gives for each length.
  @inline(__always)
  init(
    _ text: UnsafeRawPointer, start: Int, length: Int, isForced: UInt64, masks: UnsafeMutablePointer<ShortWord>
  ) {
    place = UInt64(truncatingIfNeeded: start) &<< 8 | isForced &<< 7 | UInt64(truncatingIfNeeded: length)
    let low = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let high = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
    hash = IndexLayout.hash(ShortWord(low: low & masks[length].low, high: high & masks[length].high))
  }

  /// All bits of the first bytes of 16, as many as a length says.
  static func mask(_ length: Int) -> ShortWord {
    ShortWord(low: ~(UInt64.max << (length * 8)), high: length > 8 ? ~(UInt64.max << (length * 8 - 64)) : 0)
  }

  /// Its first 16 bytes, with small letters for capitals.
  @inline(__always)
  func folded(_ text: UnsafeRawBufferPointer, masks: UnsafeMutablePointer<ShortWord>) -> (
    word: ShortWord, hasCapital: Bool
  ) {
    Self.folded(text, at: start, masks[length])
  }

  /// What a mask leaves of the 16 bytes at an offset, with small letters for capitals, and whether it has capitals.
  @inline(__always)
  static func folded(_ text: UnsafeRawBufferPointer, at start: Int, _ mask: ShortWord) -> (
    word: ShortWord, hasCapital: Bool
  ) {
    let raw = ShortWord(
      low: UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self)) & mask.low,
      high: UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)) & mask.high)
    let word = ShortWord(low: small(raw.low), high: small(raw.high))
    return (word, word != raw)
  }

  /// Sets the bit by which small letters differ from capitals, in ASCII letters and in second bytes of Latin-1.
  @inline(__always)
  private static func small(_ bytes: UInt64) -> UInt64 {
    // In the two highest bits such letters are 01 and 10; the first byte of Latin-1 is 11, and what holds nothing 00.
    bytes | ((bytes ^ bytes &<< 1) & 0x8080_8080_8080_8080) &>> 2
  }
}
