/// Reads the content of a source or a target: its words, without inline codes.
///
/// XLIFF 1.2, section 2.4; XLIFF 2.1, section 4.7; TMX 1.4b, section 4. Native code is no text, nor is what is not to be
/// translated. A placeholder with spaces round it stands for a word, so that no term goes over it.
struct InlineReader {
  /// Elements whose content is text of the segment.
  private static let transparent: Set<String> = ["g", "mrk", "pc", "hi"]
  /// Elements that may stand for a word.
  private static let placeholders: Set<String> = ["ph", "x"]
  /// U+FFFC OBJECT REPLACEMENT CHARACTER.
  static let object: [UInt8] = [0xEF, 0xBF, 0xBC]

  private let source: [UInt8]
  private var references = HTMLReferences()

  init(_ source: [UInt8]) { self.source = source }

  /// Appends what stands in a range of the file. O(its length).
  mutating func append(_ range: Range<Int>, to draft: inout Draft) {
    let start = draft.text.count
    var markup = XMLMarkup(source, in: range)
    while let token = markup.next() {
      switch token {
      case .text(let range): append(characters: range, to: &draft)
      case .fixedText(let range):
        let start = draft.text.count
        draft.append(Array(source[range]), [Draft.Piece(text: 0..<range.count, source: range)])
        draft.appendFixedWords(from: start)
      case .comment: draft.appendCode()
      case .tag(let tag): take(tag, &markup, in: range, from: start, &draft)
      }
    }
  }

  private func take(
    _ tag: SegmentTag, _ markup: inout XMLMarkup, in range: Range<Int>, from start: Int, _ draft: inout Draft
  ) {
    guard !tag.isEnd else { return draft.appendCode() }
    if Self.transparent.contains(tag.name) {
      guard isProtected(tag), !tag.isEmpty else { return draft.appendCode() }
      let end = draft.text.count
      markup.skipElement(tag)
      draft.appendBoundary()
      draft.appendSkipped(.untranslated, tag.range.lowerBound..<markup.offset, from: end)
      return
    }
    markup.skipElement(tag)
    let place = tag.range.lowerBound..<markup.offset
    if tag.value("ctype", in: source) == "lb" { return draft.append([0x0A], from: place) }
    let isBehindSpace = draft.text.count == start || draft.text[draft.text.count - 1] <= 0x20
    let isBeforeSpace = place.upperBound >= range.upperBound || source[place.upperBound] <= 0x20
    if Self.placeholders.contains(tag.name), isBehindSpace, isBeforeSpace {
      draft.append(Self.object, from: place)
    } else {
      draft.appendCode()
    }
  }

  private func isProtected(_ tag: SegmentTag) -> Bool {
    tag.value("mtype", in: source) == "protected" || tag.value("translate", in: source) == "no"
  }

  private mutating func append(characters range: Range<Int>, to draft: inout Draft) {
    var literal: [UInt8] = []
    var pieces: [Draft.Piece] = []
    func add(_ characters: some Collection<UInt8>, from place: Range<Int>) {
      guard !place.isEmpty else { return }
      pieces.append(Draft.Piece(text: literal.count..<literal.count + characters.count, source: place))
      literal += characters
    }
    var start = range.lowerBound
    var place = start
    while let mark = source[place..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      place = mark + 1
      guard let (characters, length) = references.reference(in: source, at: mark, before: range.upperBound) else {
        continue
      }
      add(source[start..<mark], from: start..<mark)
      add(characters, from: mark..<mark + length)
      start = mark + length
      place = start
    }
    add(source[start..<range.upperBound], from: start..<range.upperBound)
    draft.append(literal, pieces)
  }
}
