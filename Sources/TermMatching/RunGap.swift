/// What stands between two runs of letters, as far as it decides whether a term goes on there. Of the kinds one is 1 and the
/// others are 0; where all are 0 a sentence ends.
struct RunGap {
  /// One space or line end, or an apostrophe: the words may belong together.
  let isSpaced: UInt64
  /// A hyphen, or a comma or the like before a space: words of which a term has them may belong together.
  let isApart: UInt64
  /// Anything else.
  let isOther: UInt64

  /// Tells what stands between two offsets of a text that has four bytes from the first one on. No branch depends on it.
  @inline(__always)
  init(_ text: UnsafeRawPointer, from start: Int, to end: Int) {
    let bytes = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt32.self))
    let length = UInt64(truncatingIfNeeded: end &- start)
    let isOne = Self.isZero(length ^ 1)
    let isSpaceNext = Self.holds(Self.spaces, bytes &>> 8)
    isSpaced =
      Self.holds(Self.spaces | Self.bit("'"), bytes) & isOne
      | Self.isZero(UInt64(bytes & 0xFF_FFFF ^ 0x99_80E2) | length ^ 3)
    isApart =
      Self.holds(Self.bit("-"), bytes) & isOne
      | Self.holds(Self.bit(",") | Self.bit(";") | Self.bit(":"), bytes) & isSpaceNext & Self.isZero(length ^ 2)
    let isEnd = Self.holds(Self.bit(".") | Self.bit("!") | Self.bit("?"), bytes) & isSpaceNext
    isOther = (isSpaced | isApart | isEnd) ^ 1
  }

  private static let spaces = bit(" ") | bit("\n")

  /// A set of one character below 64.
  @inline(__always)
  private static func bit(_ character: Unicode.Scalar) -> UInt64 { 1 &<< UInt64(character.value) }

  /// 1 where the lowest byte is in a set, else 0.
  @inline(__always)
  private static func holds(_ set: UInt64, _ bytes: UInt32) -> UInt64 {
    let byte = UInt64(bytes & 0xFF)
    return (set &>> byte) & (byte &- 64) &>> 63
  }

  /// 1 for 0, else 0, of a number below half of the greatest.
  @inline(__always)
  private static func isZero(_ number: UInt64) -> UInt64 { (number &- 1) &>> 63 }
}
