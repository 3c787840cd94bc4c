import CVector

/// What stands in 64 bytes, a bit for each, the first byte's in the lowest. Some bytes before and behind are read, too.
struct LetterBlock {
  /// Letters, and what may be one.
  private(set) var letters: UInt64 = 0
  /// Bytes whose run is taken for a start whatever the filter says: letters beyond those of Latin-1, those of words in
  /// capitals with accents, and the last one of a word that may go on in the next line.
  private(set) var forced: UInt64 = 0

  @inline(__always)
  init(_ base: UnsafeRawPointer, takesDigits: Bool) {
    let parts = (Part(base), Part(base + 16), Part(base + 32), Part(base + 48))
    let plain = parts.0.plain | parts.1.plain &<< 16 | parts.2.plain &<< 32 | parts.3.plain &<< 48
    let first = parts.0.first | parts.1.first &<< 16 | parts.2.first &<< 32 | parts.3.first &<< 48
    let second = parts.0.second | parts.1.second &<< 16 | parts.2.second &<< 32 | parts.3.second &<< 48
    let high = parts.0.high | parts.1.high &<< 16 | parts.2.high &<< 32 | parts.3.high &<< 48
    // A letter of Latin-1 may begin before the block, or end behind it.
    let firstBefore: UInt64 = base.load(fromByteOffset: -1, as: UInt8.self) == 0xC3 ? 1 : 0
    let secondBehind: UInt64 = Self.isSecond(base.load(fromByteOffset: 64, as: UInt8.self)) ? 1 &<< 63 : 0
    let seconds = second & (first &<< 1 | firstBefore)
    let accented = seconds | first & (second &>> 1 | secondBehind)
    letters = plain | accented
    let small = parts.0.small | parts.1.small &<< 16 | parts.2.small &<< 32 | parts.3.small &<< 48
    judge(high & ~accented, base)
    if seconds & ~small != 0 { judgeCapitals(seconds & ~small, base) }
    if takesDigits { takeDigits(base) }
    let hyphens = parts.0.hyphens | parts.1.hyphens &<< 16 | parts.2.hyphens &<< 32 | parts.3.hyphens &<< 48
    // Places behind runs: where a hyphen stands, or behind a single capital.
    let doubtful = ends & (hyphens | (starts & plain & ~small) &<< 1)
    if doubtful != 0 { judgeLineEnds(doubtful, base) }
  }

  /// The first letters of runs.
  var starts: UInt64 { @inline(__always) get { letters & ~(letters &<< 1) } }

  /// The places behind runs; one that reaches the end of the block is none of these.
  var ends: UInt64 { @inline(__always) get { ~letters & letters &<< 1 } }

  /// Whether a byte behind C3 makes a letter that folds to itself or to its small one: not Æ, ×, ß, æ, ÷ and ÿ.
  @inline(__always)
  static func isSecond(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return small &- 0xA0 < 0x1F && small != 0xA6 && small != 0xB7
  }

  /// What stands in 16 bytes, a bit for each.
  private struct Part {
    /// Letters of ASCII.
    let plain: UInt64
    /// First and second bytes of letters of Latin-1 that fold to themselves or to their small one.
    let first: UInt64
    let second: UInt64
    /// Bytes beyond ASCII.
    let high: UInt64
    /// Of letters of ASCII and second bytes of Latin-1, the small ones; and others.
    let small: UInt64
    let hyphens: UInt64

    @inline(__always)
    init(_ base: UnsafeRawPointer) {
      let bytes = base.loadUnaligned(as: Bytes.self)
      let small = bytes | Bytes(repeating: 0x20)
      plain = Self.bits(Self.mask((small &- Bytes(repeating: 0x61)) .< Bytes(repeating: 26)))
      first = Self.bits(Self.mask(bytes .== Bytes(repeating: 0xC3)))
      second = Self.bits(
        Self.mask((small &- Bytes(repeating: 0xA0)) .< Bytes(repeating: 0x1F))
          & ~(Self.mask(small .== Bytes(repeating: 0xA6)) | Self.mask(small .== Bytes(repeating: 0xB7))))
      high = Self.bits(bytes)
      self.small = Self.bits(bytes &<< Bytes(repeating: 2))
      hyphens = Self.bits(Self.mask(bytes .== Bytes(repeating: UInt8(ascii: "-"))))
    }

    private typealias Bytes = SIMD16<UInt8>

    /// All bits of the lanes where something holds.
    @inline(__always)
    private static func mask(_ lanes: SIMDMask<SIMD16<Int8>>) -> Bytes { unsafeBitCast(lanes, to: Bytes.self) }

    /// The highest bit of each lane.
    @inline(__always)
    private static func bits(_ lanes: Bytes) -> UInt64 { UInt64(cvector_high_bits(lanes)) }
  }

  /// Spaces, quotation marks and dashes stand between words; what else is no ASCII is taken for a letter.
  @inline(__always)
  private mutating func judge(_ bytes: UInt64, _ base: UnsafeRawPointer) {
    var bytes = bytes
    // No branch depends on what stands there.
    while bytes != 0 {
      let place = UInt64(truncatingIfNeeded: bytes.trailingZeroBitCount)
      let scalar = UInt32(
        littleEndian: base.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: place), as: UInt32.self))
      // After C2: A0, AB and BB.
      let second = UInt64(scalar &>> 8 & 0xFF) &- 0xA0
      let isTwo = Self.isZero(scalar & 0xFF ^ 0xC2) & (0x0800_0801 &>> second) & (second &- 32) &>> 63
      // After E2 80: 93, 94, 98, 99, 9C, 9D, A6 and AF.
      let third = UInt64(scalar &>> 16 & 0xFF) &- 0x93
      let isThree = Self.isZero(scalar & 0xFFFF ^ 0x80E2) & (0x1008_0663 &>> third) & (third &- 32) &>> 63
      let other = ((isTwo | isThree) ^ 1) &<< place
      letters |= other
      forced |= other
      bytes &= ~((1 | isTwo &<< 1 | isThree &* 0b110) &<< place)
    }
  }

  /// In words in capitals some accents may lack where others stand (`REFUGIÉS`); one capital with an accent may start a word
  /// that has all (`État`).
  private mutating func judgeCapitals(_ seconds: UInt64, _ base: UnsafeRawPointer) {
    var seconds = seconds
    while seconds != 0 {
      let place = seconds.trailingZeroBitCount
      // The block may start in the middle of a letter.
      let before = place == 0 ? 0xFF : base.load(fromByteOffset: place &- 2, as: UInt8.self)
      let behind = base.load(fromByteOffset: place &+ 1, as: UInt8.self)
      // An apostrophe may end there.
      let isInside =
        before >= 0x80 && !(before == 0x99 && place >= 4 && isApostrophe(base + (place &- 4)))
        || (before | 0x20) &- 0x61 < 26
      if isInside || behind >= 0x80 || behind &- 0x41 < 26 { forced |= 1 &<< UInt64(place) }
      seconds &= seconds &- 1
    }
  }

  /// 1 for 0, else 0, of a number of at most 16 bits.
  @inline(__always)
  private static func isZero(_ number: UInt32) -> UInt64 { UInt64((number &- 1) &>> 31) }

  private func isApostrophe(_ bytes: UnsafeRawPointer) -> Bool {
    bytes.load(as: UInt8.self) == 0xE2 && bytes.load(fromByteOffset: 1, as: UInt8.self) == 0x80
      && bytes.load(fromByteOffset: 2, as: UInt8.self) == 0x99
  }

  /// A word may go on in the next line: before a hyphen there, or as a single capital, which may be the large first
  /// letter of the next word.
  private mutating func judgeLineEnds(_ ends: UInt64, _ base: UnsafeRawPointer) {
    var ends = ends
    while ends != 0 {
      let place = ends.trailingZeroBitCount
      func byte(_ further: Int) -> UInt8 { base.load(fromByteOffset: place &+ further, as: UInt8.self) }
      let mayGoOn =
        switch byte(0) {
        case UInt8(ascii: "-"): byte(1) < 0x21 || byte(1) >= 0x80
        case 0x20: byte(1) <= 0x20
        case 0xE2: (byte(1), byte(2)) != (0x80, 0x99)
        case let other: other < 0x20 || other >= 0x80
        }
      if mayGoOn { forced |= 1 &<< UInt64(place &- 1) }
      ends &= ends &- 1
    }
  }

  private mutating func takeDigits(_ base: UnsafeRawPointer) {
    for place in 0..<64 where base.load(fromByteOffset: place, as: UInt8.self) &- 0x30 < 10 {
      letters |= 1 &<< UInt64(place)
      forced |= 1 &<< UInt64(place)
    }
  }
}
