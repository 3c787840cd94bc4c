import Languages

/// Reads a text sentence by sentence.
///
/// Time is linear in the length of the text; a sentence is cut after 2,000 words, so that memory is bounded.
struct SentenceReader {
  private static let longestSentence = 2_000
  /// Nothing that is longer is a word.
  private static let longestWord = 60

  private let text: UnsafeRawBufferPointer
  private let running: RunningLines
  private var scanner: TokenScanner
  private var pending: (token: Token, folded: [UInt8])?

  init(_ text: UnsafeRawBufferPointer, language: Language, running: RunningLines) {
    self.text = text
    self.running = running
    scanner = TokenScanner(text, language: language)
    advance()
  }

  private mutating func advance() {
    pending = scanner.next().map { ($0, scanner.folded) }
  }

  /// The next sentence, or nil at the end of the text.
  mutating func next() -> [WrittenWord]? {
    guard pending != nil else { return nil }
    var words: [WrittenWord] = []
    while let (token, folded) = pending {
      if !words.isEmpty, token.gap == .boundary || words.count == Self.longestSentence { break }
      advance()
      let isFirst = words.isEmpty
      var end = token.end
      var parts = folded
      var unbroken: [UInt8]?
      var capitals = token.capitals
      var last = folded.last
      var isHyphenated = false
      while let (next, part) = pending,
        Self.joins(next.gap, after: last, isHyphenated: isHyphenated),
        parts.count < Self.longestWord * 2
      {
        unbroken =
          next.gap == .hyphenAtLineEnd
          ? parts + part : unbroken.map { $0 + [UInt8(ascii: "-")] + part }
        parts += next.gap == .nothing ? part : [UInt8(ascii: "-")] + part
        isHyphenated = true
        if next.capitals != capitals {
          capitals = capitals == .initial && next.capitals == .none ? .initial : .mixed
        }
        end = next.end
        last = part.last
        advance()
      }
      let isTooLong = parts.count > Self.longestWord
      let gap = isFirst ? .boundary : token.gap
      words.append(
        WrittenWord(
          range: token.start..<end,
          // What is too long for a word separates words.
          folded: isTooLong ? "" : String(decoding: parts, as: UTF8.self),
          foldedWithoutBreak: unbroken.map { String(decoding: $0, as: UTF8.self) },
          capitals: capitals,
          isFirst: isFirst,
          isSeparated: gap == .punctuation || gap == .quotes || running.contains(token.start),
          followsComma: gap == .punctuation && isComma(before: token.start)))
      if running.contains(token.start) { words[words.count - 1].folded = "" }
    }
    return words
  }

  /// Whether a word is a part of the one before it.
  private static func joins(_ gap: Token.Gap, after last: UInt8?, isHyphenated: Bool) -> Bool {
    gap == .hyphen || gap == .hyphenAtLineEnd
      || (gap == .nothing && isHyphenated && last == UInt8(ascii: "'"))
  }

  /// Whether a comma and spaces stand before an offset.
  private func isComma(before offset: Int) -> Bool {
    var place = offset - 1
    while place >= 0, offset - place < 8, text[place] <= 0x20 { place -= 1 }
    return place > 0 && text[place] == UInt8(ascii: ",") && text[place - 1] > 0x20
  }
}
