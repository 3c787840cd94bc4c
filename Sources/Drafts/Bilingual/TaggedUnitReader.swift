/// Reads the units of a bilingual XML format, tag by tag.
protocol TaggedUnitReader {
  /// The units that were read.
  var units: MarkedUnits { get set }
  /// Takes a start tag, also of an element without content. Throws `DraftError`.
  mutating func start(_ tag: SegmentTag) throws
  /// Takes an end tag; an element without content ends with its start tag. Throws `DraftError`.
  mutating func end(_ tag: SegmentTag) throws
}

extension TaggedUnitReader {
  /// Reads a file that is well-formed to its end. O(length). Throws what the tags throw.
  mutating func draft() throws -> BilingualDraft {
    let source = units.source
    var markup = XMLMarkup(source, in: 0..<source.count)
    while let token = markup.next() {
      switch token {
      case .comment(let words, let place): units.appendComment(words, from: place)
      case .tag(let tag):
        if tag.isEnd { try end(tag) } else { try start(tag) }
        if tag.isEmpty { try end(tag) }
      case .text, .fixedText: break
      }
    }
    return try units.finished()
  }
}
