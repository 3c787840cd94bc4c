/// Words of the common kind, eight bytes at a time: nine words of ten are read here, without a look at each letter.
extension TokenScanner {
  /// Reads a plain word, or returns nil and reads nothing where the word is of another kind or the text ends soon.
  @inline(__always)
  mutating func plainWord(_ gap: Token.Gap) -> Token? {
    let start = offset
    guard start &+ 16 <= text.count, let base = text.baseAddress else { return nil }
    var low = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let high = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
    let mask = Self.caseOfFirst(low)
    low ^= mask
    // A bit for each byte that is not one of a to z.
    var stops = Self.stops(low) | Self.stops(high) << 8
    var length = stops.trailingZeroBitCount
    // An accented letter is two bytes.
    while length < 15, (length < 8 ? low : high) &>> UInt64(length &* 8) & 0xFF == 0xC3 {
      let second = ((length < 7 ? low : high) &>> UInt64(length &* 8 &+ 8)) & 0xFF
      guard Self.isSmallLetter(second) else { break }
      stops &= UInt64.max &<< UInt64(length &+ 2)
      length = stops.trailingZeroBitCount
    }
    guard length > 0, length <= ShortWord.capacity else { return nil }
    let rest = (1 &<< UInt64(length &* 8)) &- 1
    short = length < 8 ? ShortWord(low: low & rest, high: 0) : ShortWord(low: low, high: high & rest)
    var end = start &+ length
    if base.load(fromByteOffset: end, as: UInt8.self) != 0x20 {
      guard let past = endOfPlainWord(end) else { return nil }
      if past != end {
        short.append(UInt8(ascii: "'"), at: length)
        end = past
      }
    }
    offset = end
    return Token(start: start, end: end, gap: gap, capitals: mask == 0 ? .none : .initial)
  }

  /// Where a plain word ends whose letters end at an offset: there, or past the apostrophe of an elided word; nil where
  /// it goes on with something else.
  private func endOfPlainWord(_ end: Int) -> Int? {
    let (scalar, length) = Self.scalar(text, end)
    // The apostrophe of French typography is by far the most frequent here.
    switch scalar == "\u{2019}" ? .apostrophe : Self.kind(scalar) {
    case .letter, .mark, .ignored: return nil
    case .apostrophe:
      let after = end + length
      guard language.isElided(short), after < text.count, Self.kind(Self.scalar(text, after).scalar) == .letter else {
        return nil
      }
      return after
    case .hyphen, .space, .newline, .quote, .other, .sentenceEnd, .paragraphEnd: return end
    }
  }

  /// What makes the first letter of eight bytes small, by exclusive or, if it is a capital of Latin-1; else 0.
  @inline(__always)
  private static func caseOfFirst(_ bytes: UInt64) -> UInt64 {
    let first = bytes & 0xFF
    if first &- 0x41 < 26 { return 0x20 }
    guard first == 0xC3 else { return 0 }
    // C3 80 to C3 9E are the capitals but for Æ, which is two letters, and ×, which is none.
    let second = bytes >> 8 & 0xFF
    return second >= 0x80 && second <= 0x9E && second != 0x86 && second != 0x97 ? 0x2000 : 0
  }

  /// Whether a byte after C3 makes a small letter that folds to itself: not æ, which is two letters, and not ÷.
  @inline(__always)
  private static func isSmallLetter(_ second: UInt64) -> Bool {
    second >= 0xA0 && second <= 0xBF && second != 0xA6 && second != 0xB7
  }

  /// A bit for each of eight bytes that is not one of a to z, the first byte's in the lowest.
  @inline(__always)
  private static func stops(_ bytes: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let lower = bytes & ~high
    // The sums have the high bit where a byte is at least `a`, and where it is more than `z`.
    let atLeastA = lower &+ 0x1F1F_1F1F_1F1F_1F1F
    let pastZ = lower &+ 0x0505_0505_0505_0505
    let others = ~(atLeastA & ~pastZ & ~bytes) & high
    // The product gathers one bit of each byte in the highest byte.
    return ((others >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
