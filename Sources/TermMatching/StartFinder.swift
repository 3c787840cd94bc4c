import Languages

/// Finds where a term may start, 64 bytes at a time: most words of a text start none and are never read one by one.
///
/// It looks at runs of letters of ASCII and Latin-1, and asks a `WordFilter` for the run and, where a form goes on, for
/// the next one; what it cannot judge so, it takes for a start. A yes may be wrong, a no is right.
struct StartFinder {
  private let text: UnsafeRawBufferPointer
  private let filter: WordFilter
  /// The block that was looked at last, and where it is.
  private var block = Block()
  private var blockStart = Int.min / 2

  /// Creates a finder at the start of a text.
  init(_ text: UnsafeRawBufferPointer, filter: WordFilter) {
    self.text = text
    self.filter = filter
  }

  /// The first place at an offset or behind it where a term may start; at the latest somewhere near the end of the text.
  /// O(the distance).
  mutating func next(from offset: Int) -> Int {
    guard offset > 0, let base = text.baseAddress else { return offset }
    var offset = offset
    let last = text.count &- 96
    if offset &- blockStart >= 64 { blockStart = offset } else if offset < blockStart { return offset }
    while blockStart <= last {
      if offset == blockStart { block = Block(base + offset, takesDigits: filter.takesDigits) }
      var letters = block.letters & (UInt64.max &<< UInt64(truncatingIfNeeded: offset &- blockStart))
      var next = blockStart &+ 64
      while letters != 0 {
        let start = letters.trailingZeroBitCount
        let end = start &+ (~(letters &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
        guard end < 64 else {
          // The run goes on behind the block.
          guard start > 0 else { return blockStart }
          next = blockStart &+ start
          break
        }
        let rest = UInt64.max &<< UInt64(truncatingIfNeeded: end)
        let isForced = block.forced & letters & ~rest != 0
        letters &= rest
        if isForced || mayStart(base + blockStart, start, end, letters) { return blockStart &+ start }
      }
      blockStart = next
      offset = next
    }
    return max(offset, blockStart)
  }

  /// Whether a term may start with the run between two places of the block, before other runs.
  @inline(__always)
  private func mayStart(_ base: UnsafeRawPointer, _ start: Int, _ end: Int, _ rest: UInt64) -> Bool {
    let kinds = filter.kinds(base + start, length: end &- start)
    guard kinds.contains(.start) else { return false }
    if kinds.contains(.whole) { return true }
    // A form goes on: behind a plain gap, the next run must be one of its words.
    let next = rest.trailingZeroBitCount
    guard next < 64 else { return true }
    for place in end..<next where !Self.isPlainGap(base.load(fromByteOffset: place, as: UInt8.self)) { return true }
    let length = (~(rest &>> UInt64(truncatingIfNeeded: next))).trailingZeroBitCount
    let past = next &+ length
    guard past < 64, block.forced & rest & ~(UInt64.max &<< UInt64(truncatingIfNeeded: past)) == 0 else { return true }
    // The letter of a note may be glued to it.
    if base.load(fromByteOffset: past &- 1, as: UInt8.self) | 0x20 <= UInt8(ascii: "d") { return true }
    return filter.kinds(base + next, length: length).contains(.second)
  }
}

extension StartFinder {
  /// Whether a byte stands between words and nothing that hangs on the one before: no digit, hyphen, apostrophe.
  @inline(__always)
  private static func isPlainGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x3B || byte == 0x28
      || byte == 0x29
  }

  /// What stands in 64 bytes, a bit for each, the first byte's in the lowest. The byte before is read and some behind.
  private struct Block {
    /// Letters, and what may be one.
    private(set) var letters: UInt64 = 0
    /// Bytes whose run is taken for a start whatever the filter says: letters beyond small ones of Latin-1, a single
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

    /// Where bytes behind C3 make a small letter that folds to itself.
    @inline(__always)
    private static func isSecond(_ bytes: Bytes) -> Bytes {
      mask((bytes &- Bytes(repeating: 0xA0)) .< Bytes(repeating: 0x20))
        & ~mask(bytes .== Bytes(repeating: 0xA6)) & ~mask(bytes .== Bytes(repeating: 0xB7))
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
          if byte(0) > 0x5A || byte(1) == 0x2D || letters & neighbours == 0 { forced |= 1 &<< UInt64(place) }
          bytes &= bytes &- 1
        default:
          letters |= 1 &<< UInt64(place)
          forced |= 1 &<< UInt64(place)
          bytes &= bytes &- 1
        }
      }
    }

    private mutating func takeDigits(_ base: UnsafeRawPointer) {
      for place in 0..<64 where base.load(fromByteOffset: place, as: UInt8.self) &- 0x30 < 10 {
        letters |= 1 &<< UInt64(place)
        forced |= 1 &<< UInt64(place)
      }
    }
  }
}
