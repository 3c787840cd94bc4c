import XML

/// The text of a package: a line for each paragraph that has words, and the way from each of its bytes to its part.
struct PackageText: Sendable {
  /// A part of the package that has text.
  struct Part: Sendable {
    var name: String
    /// The part in UTF-8.
    var bytes: [UInt8]
    /// Whether the part is written in UTF-8: only then its places are those of the file.
    var isUTF8: Bool
  }

  /// Characters and their place in a part.
  struct Piece: Sendable {
    /// UTF-8 offsets into the text.
    var text: Range<Int>
    /// UTF-8 offsets into the part; as long as `text` unless the characters are written otherwise there.
    var source: Range<Int>
    /// What holds the piece, a number in `containers`.
    var container: Int
  }

  /// The elements that hold some pieces.
  struct Container: Sendable {
    /// The tags of the elements that give the pieces their form, the outermost first: a run; a paragraph and its spans.
    var tags: [XMLTag]
    /// Where the innermost of them starts to be open for text, or where it ends for a run.
    var end = 0
    /// The tag of the tracked insertion in which a run directly stands, or nil.
    var insertion: XMLTag?
    /// Whether changes can be tracked there.
    var isTrackable = true
    /// Whether comments can stand there.
    var isCommentable = true
  }

  /// A paragraph.
  struct Line: Sendable {
    /// Where it starts in the text; it ends before the next one, with a line feed.
    var start: Int
    /// The number of its part.
    var part: Int
    /// The number of the paragraph in the part, from 1.
    var number: Int
  }

  var parts: [Part] = []
  /// The text in UTF-8.
  var text: [UInt8] = []
  /// The pieces in the order of the text.
  var pieces: [Piece] = []
  var containers: [Container] = []
  var lines: [Line] = []
  /// The styles of the parts of the text, in order; nothing overlaps.
  var styles: [(range: Range<Int>, style: TextStyle)] = []
  /// Places in the text, in order, across which nothing can be replaced.
  var obstacles: [Range<Int>] = []

  /// The number of the last line that starts at or before an offset. O(log n).
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The numbers of the pieces that hold something of a range. O(log n).
  func pieces(in range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < pieces.count, pieces[end].text.lowerBound < range.upperBound { end += 1 }
    return low..<end
  }

  /// The place in its part of what a piece has of a range; a reference is not divided.
  func source(of range: Range<Int>, in piece: Piece) -> Range<Int> {
    let part = range.clamped(to: piece.text)
    guard piece.text.count == piece.source.count else { return piece.source }
    let start = piece.source.lowerBound + part.lowerBound - piece.text.lowerBound
    return start..<start + part.count
  }
}
