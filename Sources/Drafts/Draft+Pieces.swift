extension Draft.Piece {
  /// The place of a part of the text; an escape or an entity is not divided.
  func source(of part: Range<Int>) -> Range<Int> {
    guard text.count == source.count else { return source }
    let start = source.lowerBound + part.lowerBound - text.lowerBound
    return start..<start + part.count
  }
}

extension Draft {
  /// Appends a segment of the source as it stands, without its addresses, and ends the phrase.
  ///
  /// - Returns: the place of its words in the text.
  mutating func appendSegment(_ range: Range<Int>) -> Range<Int> {
    let start = text.count
    append(Array(source[range]), [Piece(text: 0..<range.count, source: range)])
    let words = start..<text.count
    appendBoundary()
    return words
  }

  /// Appends text that stands in the source in pieces, with a boundary in the place of each address.
  ///
  /// - Parameters:
  ///   - pieces: what the text is made of, in order and without gaps.
  ///   - omitted: parts of the text that are left out, in order.
  mutating func append(_ literal: [UInt8], _ pieces: [Piece], without omitted: [Range<Int>] = []) {
    var next = 0
    var start = 0
    let gaps =
      Addresses.ranges(in: literal, 0..<literal.count).map { (range: $0, isAddress: true) }
      + omitted.map { (range: $0, isAddress: false) }
    for gap in gaps.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where gap.range.upperBound > start {
      let first = max(start, gap.range.lowerBound)
      Self.each(of: pieces, in: start..<first, from: &next) { append(literal[$0], from: $1) }
      var place: Range<Int>?
      Self.each(of: pieces, in: first..<gap.range.upperBound, from: &next) {
        place = (place?.lowerBound ?? $1.lowerBound)..<$1.upperBound
      }
      if gap.isAddress, let place {
        let end = text.count
        appendBoundary()
        appendSkipped(.address, place, from: end)
      }
      start = gap.range.upperBound
    }
    Self.each(of: pieces, in: start..<literal.count, from: &next) { append(literal[$0], from: $1) }
  }

  /// Gives the parts of the pieces that lie in a range, each with its place in the source.
  private static func each(
    of pieces: [Piece], in range: Range<Int>, from next: inout Int, _ body: (Range<Int>, Range<Int>) -> Void
  ) {
    while next < pieces.count {
      let part = pieces[next].text.clamped(to: range)
      if !part.isEmpty { body(part, pieces[next].source(of: part)) }
      guard pieces[next].text.upperBound <= range.upperBound else { break }
      next += 1
    }
  }
}
