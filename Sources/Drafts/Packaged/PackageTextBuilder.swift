import XML

/// Collects the text of a package, paragraph by paragraph.
///
/// A paragraph may stand inside another one, as those of a text box or a note do: its line follows that of the other.
struct PackageTextBuilder {
  /// A paragraph whose places in the text are told from its own start.
  private struct Paragraph {
    let number: Int
    var text: [UInt8] = []
    var pieces: [PackageText.Piece] = []
    var styles: [(range: Range<Int>, style: TextStyle)] = []
    var obstacles: [Range<Int>] = []
    /// Whether white space may follow: not at the start, nor behind other white space that is collapsed.
    var endsWithSpace = true
  }

  /// What was collected; whole when no paragraph is open.
  private(set) var result = PackageText()
  private var open: [Paragraph] = []
  private var closed: [Paragraph] = []
  private var number = 0

  /// Starts a part.
  mutating func startPart(_ part: PackageText.Part) {
    result.parts.append(part)
    number = 0
  }

  /// Whether a paragraph is open.
  var isInParagraph: Bool { !open.isEmpty }

  /// Counts a paragraph that is passed over.
  mutating func passParagraph() { number += 1 }

  mutating func startParagraph() {
    number += 1
    open.append(Paragraph(number: number))
  }

  mutating func endParagraph() {
    guard let paragraph = open.popLast() else { return }
    if !paragraph.text.isEmpty { closed.append(paragraph) }
    guard open.isEmpty else { return }
    for paragraph in closed.sorted(by: { $0.number < $1.number }) { write(paragraph) }
    closed.removeAll(keepingCapacity: true)
  }

  /// Notes what holds pieces, and returns its number.
  mutating func add(_ container: PackageText.Container) -> Int {
    result.containers.append(container)
    return result.containers.count - 1
  }

  /// Notes where a container ends.
  mutating func end(_ container: Int, at offset: Int) { result.containers[container].end = offset }

  /// Notes that changes cannot be tracked in a container.
  mutating func forbidTracking(in container: Int) { result.containers[container].isTrackable = false }

  /// Appends a part of the source to the open paragraph.
  ///
  /// - Parameters:
  ///   - hasReferences: whether references stand for characters in it.
  ///   - collapses: whether white space counts as one space, and as nothing at the start of the paragraph.
  mutating func append(
    _ range: Range<Int>, hasReferences: Bool, collapses: Bool = false, _ style: TextStyle, in container: Int
  ) {
    guard !open.isEmpty, let bytes = result.parts.last?.bytes else { return }
    let last = open.count - 1
    let start = open[last].text.count
    func add(_ characters: ArraySlice<UInt8>, _ source: Range<Int>) {
      guard collapses else { return append(characters, source, container) }
      var place = characters.startIndex
      let isLiteral = characters.count == source.count
      while place < characters.endIndex {
        let isSpace = Self.isSpace(characters[place])
        let end = characters[place...].firstIndex { Self.isSpace($0) != isSpace } ?? characters.endIndex
        let lower = source.lowerBound + place - characters.startIndex
        let part = isLiteral ? lower..<lower + end - place : source
        if !isSpace {
          append(characters[place..<end], part, container)
          open[last].endsWithSpace = false
        } else if !open[last].endsWithSpace {
          append([0x20], part, container)
          open[last].endsWithSpace = true
        }
        place = end
      }
    }
    if hasReferences {
      XMLCharacters.forEach(in: bytes, range, add)
    } else {
      add(bytes[range], range)
    }
    note(style, from: start)
  }

  /// Appends characters that an element stands for.
  mutating func append(_ characters: String, for element: Range<Int>, _ style: TextStyle, in container: Int) {
    guard !open.isEmpty, !characters.isEmpty else { return }
    let start = open[open.count - 1].text.count
    open[open.count - 1].text += characters.utf8
    open[open.count - 1].pieces.append(
      .init(text: start..<open[open.count - 1].text.count, source: element, container: container))
    open[open.count - 1].endsWithSpace = false
    note(style, from: start)
  }

  /// Notes that nothing can be replaced across the present end of the paragraph.
  mutating func addObstacle() {
    guard !open.isEmpty else { return }
    let end = open[open.count - 1].text.count
    open[open.count - 1].obstacles.append(end..<end)
  }

  /// Appends a character that cannot be replaced.
  mutating func appendObstacle(_ character: String, for element: Range<Int>, _ style: TextStyle, in container: Int) {
    guard !open.isEmpty else { return }
    let start = open[open.count - 1].text.count
    append(character, for: element, style, in: container)
    open[open.count - 1].obstacles.append(start..<open[open.count - 1].text.count)
  }

  private mutating func append(_ characters: some Collection<UInt8>, _ source: Range<Int>, _ container: Int) {
    let last = open.count - 1
    let start = open[last].text.count
    // A line feed would end the line, and a NUL the text.
    for byte in characters { open[last].text.append(byte < 0x20 ? 0x20 : byte) }
    if let piece = open[last].pieces.last, piece.container == container, piece.text.count == piece.source.count,
      characters.count == source.count, piece.source.upperBound == source.lowerBound, piece.text.upperBound == start
    {
      open[last].pieces[open[last].pieces.count - 1].text = piece.text.lowerBound..<open[last].text.count
      open[last].pieces[open[last].pieces.count - 1].source = piece.source.lowerBound..<source.upperBound
    } else {
      open[last].pieces.append(.init(text: start..<open[last].text.count, source: source, container: container))
    }
  }

  private mutating func note(_ style: TextStyle, from start: Int) {
    let last = open.count - 1
    let end = open[last].text.count
    guard start < end else { return }
    if let before = open[last].styles.last, before.style == style, before.range.upperBound == start {
      open[last].styles[open[last].styles.count - 1].range = before.range.lowerBound..<end
    } else {
      open[last].styles.append((start..<end, style))
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    let start = result.text.count
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + start..<range.upperBound + start }
    result.lines.append(.init(start: start, part: result.parts.count - 1, number: paragraph.number))
    result.text += paragraph.text
    result.text.append(UInt8(ascii: "\n"))
    for var piece in paragraph.pieces {
      piece.text = moved(piece.text)
      result.pieces.append(piece)
    }
    for (range, style) in paragraph.styles { result.styles.append((moved(range), style)) }
    for range in paragraph.obstacles { result.obstacles.append(moved(range)) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
