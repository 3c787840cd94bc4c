/// Splits UTF-8 text into words, one at a time, by Unicode letters and the language's own rules.
///
/// The text may be any bytes: what is not UTF-8 separates words. It borrows the text; use it inside the pointer's scope.
public struct TokenScanner {
  let text: UnsafeRawBufferPointer
  let language: Language
  /// The UTF-8 offset past the last token; the text before it has been read.
  public internal(set) var offset = 0
  private var isFirst = true
  /// The folded form of the token that `next` returned last, where it `isShort`.
  public internal(set) var short = ShortWord()
  /// Whether the last token, folded, has at most 15 bytes.
  public private(set) var isShort = false
  /// Whether the last token is of the common kind: short, of small letters of Latin-1 but for the first, which may be a
  /// capital, with an apostrophe at the end of an elided word.
  public private(set) var isPlain = false
  /// The folded form of the last token where it is not plain.
  private var long: [UInt8] = []
  /// The last letter and mark that were put together: texts with separate marks have the same ones again and again.
  private var composition: (base: Unicode.Scalar, mark: Unicode.Scalar, letter: Unicode.Scalar?)?
  private var previousPlain = ShortWord()
  private var previousIsPlain = false
  private var previousLong: [UInt8] = []

  /// Creates a scanner at the start of a text.
  public init(_ text: UnsafeRawBufferPointer, language: Language) {
    self.text = text
    self.language = language
  }

  /// The folded form of the token that `next` returned last: UTF-8, lower case, composed, without soft hyphens. O(its
  /// length).
  public var folded: [UInt8] { isPlain ? short.bytes : long }
  /// The folded form of the token before it. O(its length).
  public var previousFolded: [UInt8] { previousIsPlain ? previousPlain.bytes : previousLong }

  /// The next word, or nil at the end. O(its length and the gap before it).
  public mutating func next() -> Token? {
    guard let gap = plainGap() ?? skipGap() else { return nil }
    isFirst = false
    previousPlain = short
    previousIsPlain = isPlain
    if !isPlain { swap(&long, &previousLong) }
    if let token = plainWord(gap) {
      isPlain = true
      isShort = true
      return token
    }
    isPlain = false
    long.removeAll(keepingCapacity: true)
    let token = anyWord(gap)
    isShort = long.count <= ShortWord.capacity
    if isShort { short = ShortWord(piece: long[...]) }
    return token
  }

  /// Goes on at an offset where a word or a gap starts: what is before it is not read.
  public mutating func skip(to offset: Int) { self.offset = offset }

  /// What stands at an offset where a word has ended, and where the next one starts; nil where none follows. O(the distance).
  public func gap(from offset: Int) -> (gap: Token.Gap, next: Int)? {
    var scanner = TokenScanner(text, language: language)
    scanner.offset = offset
    scanner.isFirst = false
    return scanner.skipGap().map { ($0, scanner.offset) }
  }

  /// A word of any kind.
  private mutating func anyWord(_ gap: Token.Gap) -> Token {
    let start = offset
    var capitals = 0
    var letters = 0
    var startsWithCapital = false
    var last: Unicode.Scalar?
    // Past the last letter: a soft hyphen behind it is no part of the word.
    var end = offset
    if text[offset] == UInt8(ascii: "'") || Self.scalar(text, offset).scalar == "\u{2019}" {
      // A possessive, which `skipGap` has let stand.
      offset += Self.scalar(text, offset).length
      long.append(UInt8(ascii: "'"))
    }
    scan: while offset < text.count {
      // Small letters without marks, which most letters are, need no decoding.
      let byte = text[offset]
      if byte >= 0x61, byte <= 0x7A {
        long.append(byte)
        letters += 1
        last = Unicode.Scalar(byte)
        offset += 1
        end = offset
        continue
      }
      let (scalar, length) = Self.scalar(text, offset)
      switch Self.kind(scalar) {
      case .letter:
        if scalar.value >= 0x41, Self.isCapital(scalar) {
          capitals += 1
          if letters == 0 { startsWithCapital = true }
        }
        letters += Self.isDigit(scalar) ? 0 : 1
        Folding.append(scalar, to: &long)
        last = scalar
        offset += length
        end = offset
      case .mark:
        // Composition is undone only here: replace the letter before by the composed one.
        if let base = last, let letter = composed(base, scalar) {
          removeLast(base)
          Folding.append(letter, to: &long)
          last = letter
        }
        offset += length
        end = offset
      case .ignored:
        guard endsLine(at: offset + length) == nil else { break scan }
        offset += length
      case .apostrophe:
        let after = offset + length
        guard after < text.count, Self.kind(Self.scalar(text, after).scalar) == .letter, !long.isEmpty else {
          break scan
        }
        if let word = ShortWord(long), language.isElided(word) {
          long.append(UInt8(ascii: "'"))
          offset = after
          end = offset
          break scan
        }
        if language == .english, isPossessive(at: after) { break scan }
        long.append(UInt8(ascii: "'"))
        offset = after
        end = offset
      case .hyphen, .space, .newline, .quote, .other, .sentenceEnd, .paragraphEnd: break scan
      }
    }
    let style: Token.Capitals =
      capitals == 0
      ? .none : capitals == letters && letters > 1 ? .all : capitals == 1 && startsWithCapital ? .initial : .mixed
    return Token(start: start, end: max(end, start + 1), gap: gap, capitals: style)
  }

  // MARK: - Gaps

  /// Skips what stands between most words: one space or line end, or that after a comma, a period and the like. Nil, and
  /// nothing is skipped, where it is something else.
  @inline(__always)
  private mutating func plainGap() -> Token.Gap? {
    guard !isFirst, offset &+ 3 < text.count else { return nil }
    if text[offset] == 0x20 || text[offset] == 0x0A {
      guard isLetter(at: offset &+ 1) else { return nil }
      offset &+= 1
      return .space
    }
    let gap: Token.Gap
    switch text[offset] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): gap = .punctuation
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): gap = .boundary
    default: return nil
    }
    guard text[offset &+ 1] == 0x20 || text[offset &+ 1] == 0x0A, isLetter(at: offset &+ 2) else { return nil }
    offset &+= 2
    return gap
  }

  /// Whether a letter of ASCII or Latin-1 stands at an offset, which has a byte after it.
  @inline(__always)
  private func isLetter(at offset: Int) -> Bool {
    let byte = text[offset]
    if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return true }
    let second = text[offset &+ 1]
    return byte == 0xC3 && second & 0xC0 == 0x80 && second != 0x97 && second != 0xB7
  }

  /// Skips what is between two words and tells what it is; nil at the end of the text.
  private mutating func skipGap() -> Token.Gap? {
    let start = offset
    var newlines = 0
    var hyphens = 0
    var quotes = 0
    var isBroken = isFirst
    var isPunctuated = false
    while offset < text.count {
      let (scalar, length) = Self.scalar(text, offset)
      switch Self.kind(scalar) {
      case .letter:
        if isBroken { return .boundary }
        if offset == start { return .nothing }
        if newlines > 1, Self.isCapital(scalar) { return .boundary }
        if isPunctuated || hyphens > 1 || (hyphens == 1 && quotes > 0) { return .punctuation }
        if hyphens == 1 {
          return newlines > 0 ? .hyphenAtLineEnd : offset - start == hyphenLength(start) ? .hyphen : .punctuation
        }
        return quotes > 0 ? .quotes : .space
      case .space: break
      case .newline: newlines += 1
      // A hyphen belongs to the word before it, or it is a dash.
      case .hyphen: if offset == start { hyphens += 1 } else { isPunctuated = true }
      case .apostrophe:
        if language == .english, offset == start, !isFirst, isPossessive(at: offset + length) { return .nothing }
        quotes += 1
      case .quote: quotes += 1
      case .ignored:
        if endsLine(at: offset + length) != nil { hyphens += 1 }
      case .mark: break
      case .other: isPunctuated = true
      case .sentenceEnd: if endsSentence(at: offset + length) { isBroken = true } else { isPunctuated = true }
      case .paragraphEnd: isBroken = true
      }
      offset += length
    }
    return nil
  }

  /// Whether white space or the end of the text follows: `UN.GIFT` is one name.
  private func endsSentence(at offset: Int) -> Bool {
    guard offset < text.count else { return true }
    let kind = Self.kind(Self.scalar(text, offset).scalar)
    return kind == .space || kind == .newline || kind == .quote || kind == .sentenceEnd || kind == .paragraphEnd
  }

  private func hyphenLength(_ start: Int) -> Int { Self.scalar(text, start).length }

  /// Whether `s` and the end of the word follow.
  private func isPossessive(at offset: Int) -> Bool {
    guard offset < text.count, text[offset] | 0x20 == UInt8(ascii: "s") else { return false }
    guard offset + 1 < text.count else { return true }
    let kind = Self.kind(Self.scalar(text, offset + 1).scalar)
    return kind != .letter && kind != .mark
  }

  /// The offset past the line end, where only spaces stand before it; nil otherwise.
  private func endsLine(at offset: Int) -> Int? {
    var offset = offset
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\n"): return offset + 1
      default: return nil
      }
    }
    return nil
  }

  private mutating func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    if let composition, composition.base == base, composition.mark == mark { return composition.letter }
    let letter = Folding.composed(base, mark)
    composition = (base, mark, letter)
    return letter
  }

  private mutating func removeLast(_ scalar: Unicode.Scalar) {
    var bytes: [UInt8] = []
    Folding.append(scalar, to: &bytes)
    long.removeLast(min(bytes.count, long.count))
  }
}
