import Languages

/// A word beside a term.
struct Neighbour {
  /// The folded word.
  let folded: String
  /// Where it stands: UTF-8 offsets into the text of the draft.
  let range: Range<Int>
  /// What stands between it and the next word on the side of the term.
  let gap: Token.Gap
  /// How it is capitalised.
  let capitals: Token.Capitals

  /// How far a term's surroundings are read.
  private static let reach = 160

  /// Up to `count` words before an offset in the same sentence, the nearest first.
  static func before(_ offset: Int, _ count: Int, in text: UnsafeRawBufferPointer, _ language: Language) -> [Neighbour]
  {
    var start = max(0, offset - reach)
    // Not in the middle of a word.
    while start > 0, start < offset, text[start] > 0x20 { start += 1 }
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start...]), language: language)
    var words: [(folded: String, token: Token)] = []
    var neighbours: [Neighbour] = []
    while let token = scanner.next() {
      if token.gap == .boundary { words.removeAll() }
      let isTerm = start + token.start >= offset
      var gap = token.gap
      if isTerm {
        for word in words.reversed().prefix(count) {
          neighbours.append(
            Neighbour(
              folded: word.folded, range: start + word.token.start..<start + word.token.end, gap: gap,
              capitals: word.token.capitals))
          gap = word.token.gap
        }
        break
      }
      words.append((String(decoding: scanner.folded, as: UTF8.self), token))
    }
    return neighbours
  }

  /// Up to `count` words behind an offset in the same sentence, the nearest first.
  static func after(_ offset: Int, _ count: Int, in text: UnsafeRawBufferPointer, _ language: Language) -> [Neighbour] {
    let end = min(text.count, offset + max(reach, count * 12))
    // One letter before the offset, so that the first gap is known.
    var start = max(0, offset - 1)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start..<end]), language: language)
    var neighbours: [Neighbour] = []
    while neighbours.count < count, let token = scanner.next() {
      guard start + token.start >= offset else { continue }
      if token.gap == .boundary { break }
      neighbours.append(
        Neighbour(
          folded: String(decoding: scanner.folded, as: UTF8.self), range: start + token.start..<start + token.end,
          gap: token.gap, capitals: token.capitals))
    }
    return neighbours
  }
}
