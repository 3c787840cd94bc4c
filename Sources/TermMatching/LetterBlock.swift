/// What stands in 64 bytes, a bit for each, the first byte's in the lowest. The byte before is read and some behind.
struct LetterBlock {
  /// Letters, and what may be one.
  private(set) var letters: UInt64 = 0
  /// Bytes whose run is taken for a start whatever the filter says: letters beyond those of Latin-1, a single
  /// capital, which may belong to the next line, and the end of a word divided at a line end.
  private(set) var forced: UInt64 = 0

  init() {}

  @inline(__always)
  init(_ base: UnsafeRawPointer, takesDigits: Bool) {
    let parts = (Self.part(base), Self.part(base + 16), Self.part(base + 32), Self.part(base + 48))
    letters = parts.0.letters | parts.1.letters &<< 16 | parts.2.letters &<< 32 | parts.3.letters &<< 48
    let special = parts.0.special | parts.1.special &<< 16 | parts.2.special &<< 32 | parts.3.special &<< 48
    if special != 0 { judge(special, base) }
    if takesDigits { takeDigits(base) }
  }

  /// The letters of 16 bytes, and what is to be judged: no ASCII that is not such a letter, a capital that may be
  /// single, the last letter before a hyphen at a line end.
  @inline(__always)
  private static func part(_ base: UnsafeRawPointer) -> (letters: UInt64, special: UInt64) {
    let bytes = base.loadUnaligned(as: Bytes.self)
    let before = base.loadUnaligned(fromByteOffset: -1, as: Bytes.self)
    let after = base.loadUnaligned(fromByteOffset: 1, as: Bytes.self)
    let behind = base.loadUnaligned(fromByteOffset: 2, as: Bytes.self)
    let accented =
      mask(bytes .== Bytes(repeating: 0xC3)) & isSecond(after)
      | mask(before .== Bytes(repeating: 0xC3)) & isSecond(bytes)
    let letters = isPlain(bytes) | accented
    let isCapital = mask((bytes &- Bytes(repeating: 0x41)) .< Bytes(repeating: 26))
    let single = isCapital & ~(isPlain(before) | isPlain(after))
    let divided =
      letters & mask(after .== Bytes(repeating: 0x2D))
      & (mask(behind .< Bytes(repeating: 0x21)) | isNoASCII(behind))
    return (bits(letters), bits(isNoASCII(bytes) & ~accented | single | divided))
  }

  private typealias Bytes = SIMD16<UInt8>

  /// All bits of the lanes where something holds.
  @inline(__always)
  private static func mask(_ lanes: SIMDMask<SIMD16<Int8>>) -> Bytes { unsafeBitCast(lanes, to: Bytes.self) }

  @inline(__always)
  private static func isPlain(_ bytes: Bytes) -> Bytes {
    mask(((bytes | Bytes(repeating: 0x20)) &- Bytes(repeating: 0x61)) .< Bytes(repeating: 26))
  }

  @inline(__always)
  private static func isNoASCII(_ bytes: Bytes) -> Bytes { mask(bytes .> Bytes(repeating: 0x7F)) }

  /// Where bytes behind C3 make a letter that folds to itself or to its small one: not Æ, ×, ß, æ, ÷ and ÿ.
  @inline(__always)
  private static func isSecond(_ bytes: Bytes) -> Bytes {
    let small = bytes | Bytes(repeating: 0x20)
    return mask((small &- Bytes(repeating: 0xA0)) .< Bytes(repeating: 0x1F))
      & ~(mask(small .== Bytes(repeating: 0xA6)) | mask(small .== Bytes(repeating: 0xB7)))
  }

  /// A bit for each lane.
  @inline(__always)
  private static func bits(_ lanes: Bytes) -> UInt64 {
    let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self) & SIMD2(repeating: 0x0101_0101_0101_0101)
    // The product gathers one bit of each byte in the highest byte.
    return (halves[0] &* 0x0102_0408_1020_4080) &>> 56 | ((halves[1] &* 0x0102_0408_1020_4080) &>> 56) &<< 8
  }

  /// Spaces, quotation marks and dashes stand between words; what else is no ASCII is taken for a letter. A capital is
  /// single where no letter stands beside it.
  private mutating func judge(_ bytes: UInt64, _ base: UnsafeRawPointer) {
    var bytes = bytes
    while bytes != 0 {
      let place = bytes.trailingZeroBitCount
      func byte(_ further: Int) -> UInt8 { base.load(fromByteOffset: place &+ further, as: UInt8.self) }
      switch (byte(0), byte(1), byte(2)) {
      case (0xC2, 0xA0, _), (0xC2, 0xAB, _), (0xC2, 0xBB, _): bytes &= ~(0b11 &<< UInt64(place))
      case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9C),
        (0xE2, 0x80, 0x9D),
        (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0xAF):
        bytes &= ~(0b111 &<< UInt64(place))
      case (..<0x80, _, _):
        let neighbours = (UInt64(0b101) &<< UInt64(place)) &>> 1
        if byte(0) > 0x5A || byte(1) == 0x2D || letters & neighbours == 0 && mayEndLine(byte(1), byte(2), byte(3)) {
          forced |= 1 &<< UInt64(place)
        }
        bytes &= bytes &- 1
      default:
        letters |= 1 &<< UInt64(place)
        forced |= 1 &<< UInt64(place)
        bytes &= bytes &- 1
      }
    }
  }

  /// Whether a line may end with some bytes.
  private func mayEndLine(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first < 0x20 || first == 0x20 && second <= 0x20 || first >= 0x80 && (first, second, third) != (0xE2, 0x80, 0x99)
  }

  private mutating func takeDigits(_ base: UnsafeRawPointer) {
    for place in 0..<64 where base.load(fromByteOffset: place, as: UInt8.self) &- 0x30 < 10 {
      letters |= 1 &<< UInt64(place)
      forced |= 1 &<< UInt64(place)
    }
  }
}
