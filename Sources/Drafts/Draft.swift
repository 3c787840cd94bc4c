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

  /// How many inline elements behind a place are looked at.
  private static let nearbyInlines = 64

  /// The whole file as text, in UTF-8.
  public let source: [UInt8]
  /// The tag of the language that the file names, or nil.
  public internal(set) var language: String?
  /// The words to check, in UTF-8: without markup, code and addresses, with a boundary between blocks.
  public private(set) var text: [UInt8] = []
  /// What the markup sets apart, in the order of the ends.
  public private(set) var passages: [Passage] = []
  /// The comments of the markup, in the order of the source.
  public private(set) var comments: [Comment] = []
  /// What of the source is not looked at, in its order; comments are not among it.
  public private(set) var skipped: [Skipped] = []
  /// What each line of the source is in a file that has no lines of its own; empty for a file of text.
  public internal(set) var places: [DraftPlace] = []
  /// Places in the source, in order, across which nothing can be replaced.
  var obstacles: [Range<Int>] = []
  private var pieces: [Piece] = []
  private var inlines: [Inline] = []
  /// Codes in the text, in its order: an empty range where one stands, the text in it where that is not to be rewritten.
  var codes: [Range<Int>] = []

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

  /// Notes that the words from an offset of the text to its present end are set apart.
  mutating func appendPassage(_ kind: Passage.Kind, from start: Int) {
    if start < text.count { passages.append(Passage(kind: kind, text: start..<text.count)) }
  }

  /// Notes that the words from an offset of the text to its present end are an inline element.
  ///
  /// - Parameter source: the place of the element with its markup.
  mutating func appendInline(from start: Int, source: Range<Int>) {
    if start < text.count { inlines.append(Inline(text: start..<text.count, source: source)) }
  }

  /// Notes a comment, which stands at the present end of the text.
  mutating func appendComment(_ words: String, from source: Range<Int>) {
    comments.append(Comment(words: words, source: source, offset: text.count))
  }

  /// Notes what is not looked at.
  ///
  /// - Parameter start: where the boundaries begin that stand for it at the end of the text.
  mutating func appendSkipped(_ kind: Skipped.Kind, _ source: Range<Int>, from start: Int) {
    if !source.isEmpty { skipped.append(Skipped(kind: kind, source: source, text: start..<text.count)) }
  }

  /// The place in the source of a range of the text, from its first to its last word. O(log n) in the number of pieces.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else {
      return 0..<0
    }
    let isLiteral = { (piece: Piece) in piece.text.count == piece.source.count }
    let start = first.source.lowerBound + (isLiteral(first) ? range.lowerBound - first.text.lowerBound : 0)
    let end =
      isLiteral(last)
      ? last.source.lowerBound + min(range.upperBound, last.text.upperBound) - last.text.lowerBound
      : last.source.upperBound
    return start..<max(start, end)
  }

  /// The place in the source of a range of the text, widened so that it holds inline elements whole or not at all.
  ///
  /// - Returns: the place, whether the words can be replaced there without breaking the markup, and whether a link or an
  ///   emphasis would be lost with them. O(log n) in the
  ///   number of pieces and of inline elements.
  public func replaceableRange(of range: Range<Int>) -> (source: Range<Int>, isWhole: Bool, holdsMarkup: Bool) {
    var source = sourceRange(of: range)
    var isWhole = true
    var holdsMarkup = false
    // Inline elements are noted at their ends: the first that ends late enough, and some more, since an element round
    // the place may end far behind it, which does not matter.
    var low = 0
    var high = inlines.count
    while low < high {
      let middle = (low + high) / 2
      if inlines[middle].text.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    for inline in inlines[low...].prefix(Self.nearbyInlines) where inline.text.lowerBound < range.upperBound {
      let isInside = range.lowerBound <= inline.text.lowerBound && inline.text.upperBound <= range.upperBound
      let isAround = inline.text.lowerBound <= range.lowerBound && range.upperBound <= inline.text.upperBound
      if isAround, !isInside { continue }
      if isAround, range == inline.text { continue }
      if isInside {
        holdsMarkup = true
        source = min(source.lowerBound, inline.source.lowerBound)..<max(source.upperBound, inline.source.upperBound)
      } else {
        isWhole = false
      }
    }
    let isFree = !holdsMore(range) && !holdsCode(range) && !holdsObstacle(source)
    return (source, isWhole && isFree, holdsMarkup)
  }

  /// Whether an obstacle lies in a range of the source, or an empty one between its ends. O(log n).
  private func holdsObstacle(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = obstacles.count
    while low < high {
      let middle = (low + high) / 2
      if obstacles[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < obstacles.count && obstacles[low].lowerBound < range.upperBound
  }

  /// What is no word and would be lost with the words round it: comments, calls of notes, pictures.
  private static let losses = ["<!--", "<sup", "[^", "<img", "![", "<br"].map { Array($0.utf8) }

  /// Whether something that is no word stands in the source between the words of a range.
  private func holdsMore(_ range: Range<Int>) -> Bool {
    guard let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1),
      first.source.upperBound < last.source.lowerBound
    else { return false }
    let between = source[first.source.upperBound..<last.source.lowerBound]
    return Self.losses.contains { loss in
      between.indices.contains { between[$0] == loss[0] && between[$0...].starts(with: loss) }
    }
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
