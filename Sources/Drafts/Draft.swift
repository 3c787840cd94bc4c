/// A draft: the words to check, and where each of them stands in the file.
public struct Draft: Sendable {
  /// A piece of text and the place in the source that it comes from.
  struct Piece: Sendable {
    /// UTF-8 offsets into `text`.
    var text: Range<Int>
    /// UTF-8 offsets into `source`; as long as `text` unless the piece was written otherwise (an entity, an escape).
    var source: Range<Int>
  }

  /// Ends a phrase: no term crosses it (U+2029 PARAGRAPH SEPARATOR).
  static let boundary: [UInt8] = [0xE2, 0x80, 0xA9]

  /// The whole file as text, in UTF-8.
  public let source: [UInt8]
  /// The words to check, in UTF-8: without markup, code and addresses, with a boundary between blocks.
  public private(set) var text: [UInt8] = []
  private var pieces: [Piece] = []

  init(source: [UInt8]) { self.source = source }

  /// Appends a piece of the source as it stands.
  mutating func append(_ range: Range<Int>) {
    append(source[range], from: range)
  }

  /// Appends words that stand in the source in another spelling.
  mutating func append(_ words: some Collection<UInt8>, from range: Range<Int>) {
    guard !words.isEmpty else { return }
    let start = text.count
    text += words
    if let last = pieces.last, last.text.count == last.source.count, words.count == range.count,
      last.text.upperBound == start, last.source.upperBound == range.lowerBound
    {
      pieces[pieces.count - 1].text = last.text.lowerBound..<text.count
      pieces[pieces.count - 1].source = last.source.lowerBound..<range.upperBound
    } else {
      pieces.append(Piece(text: start..<text.count, source: range))
    }
  }

  /// Ends a phrase.
  mutating func appendBoundary() { text += Self.boundary }

  /// The place in the source of a range of the text, from its first to its last word. O(log n) in the number of pieces.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else {
      return 0..<0
    }
    let isLiteral = { (piece: Piece) in piece.text.count == piece.source.count }
    let start = first.source.lowerBound + (isLiteral(first) ? range.lowerBound - first.text.lowerBound : 0)
    let end =
      isLiteral(last)
      ? last.source.lowerBound + range.upperBound - last.text.lowerBound : last.source.upperBound
    return start..<max(start, end)
  }

  /// The last piece that starts at or before an offset.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }
}
