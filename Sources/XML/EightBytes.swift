/// Eight bytes of a document, looked at together.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  private let word: UInt64

  /// The eight bytes from a place on, all of which have to be there.
  init(_ bytes: UnsafePointer<UInt8>) {
    word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Whether all are spaces.
  var areSpaces: Bool { word == Self.ones &* 0x20 }

  /// How many stand before the first that may not simply be passed over in text or in the value of an attribute: a
  /// character of control, `<`, `&`, `mark`, or the start of one from U+F000 on.
  @inline(__always)
  func countBeforeSpecial(or mark: UInt8) -> Int {
    // The lowest mark that is found is right, those above it need not be.
    let control = (word &- Self.ones &* 0x20) & ~word
    let late = ((word & ~Self.high) &+ Self.ones &* 0x11) & word
    let found =
      (control | late | places(of: UInt8(ascii: "<")) | places(of: UInt8(ascii: "&")) | places(of: mark)) & Self.high
    return found.trailingZeroBitCount >> 3
  }

  @inline(__always)
  private func places(of byte: UInt8) -> UInt64 {
    let rest = word ^ Self.ones &* UInt64(byte)
    return (rest &- Self.ones) & ~rest
  }
}
