/// HTML: the words that a reader sees, but for code and what is not to be translated.
struct HTMLDraft {
  /// A call of a note takes no more of the source than this.
  private static let longestCall = 400

  private var tokenizer: HTMLTokenizer
  private var references = HTMLReferences()
  private var elements = OpenElements()
  private var draft: Draft

  private init(_ source: [UInt8]) {
    tokenizer = HTMLTokenizer(source, in: 0..<source.count)
    draft = Draft(source: source)
  }

  /// Reads a draft. O(length), whatever the markup is.
  static func draft(_ source: [UInt8]) -> Draft {
    var reader = Self(source)
    while let token = reader.tokenizer.next() { reader.take(token) }
    reader.elements.endAll(at: source.count, &reader.draft)
    return reader.draft
  }

  private mutating func take(_ token: HTMLToken) {
    switch token {
    case .text(let range):
      if !elements.isSkipping { append(range) }
    case .comment(let words, let source):
      draft.appendComment(String(decoding: draft.source[words], as: UTF8.self), from: source)
    case .declaration: break
    case .tag(let tag):
      if tag.isEnd { return elements.end(tag, &draft) }
      if tag.name == "sup", !elements.isSkipping, let end = endOfNoteCall() {
        tokenizer.offset = end
      } else {
        elements.start(tag, &draft)
      }
    }
  }

  private mutating func append(_ range: Range<Int>) {
    var literal: [UInt8] = []
    var pieces: [Draft.Piece] = []
    var start = range.lowerBound
    func add(_ characters: some Collection<UInt8>, from source: Range<Int>) {
      guard !source.isEmpty else { return }
      pieces.append(Draft.Piece(text: literal.count..<literal.count + characters.count, source: source))
      literal += characters
    }
    var place = start
    while let mark = draft.source[place..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      if let (characters, length) = references.reference(in: draft.source, at: mark, before: range.upperBound) {
        add(draft.source[start..<mark], from: start..<mark)
        add(characters, from: mark..<mark + length)
        start = mark + length
        place = start
      } else {
        place = mark + 1
      }
    }
    add(draft.source[start..<range.upperBound], from: start..<range.upperBound)
    draft.append(literal, pieces)
  }

  /// Where the element `sup` that has begun ends, if it holds nothing but the call of a note.
  private func endOfNoteCall() -> Int? {
    var ahead = HTMLTokenizer(
      draft.source, in: tokenizer.offset..<min(tokenizer.offset + Self.longestCall, draft.source.count))
    var words: [UInt8] = []
    while let token = ahead.next() {
      switch token {
      case .text(let range): words += draft.source[range]
      case .tag(let tag) where tag.name == "sup": return tag.isEnd && NoteCall.isCall(words) ? ahead.offset : nil
      case .tag(let tag) where HTMLContent(tag.name) == .inline: continue
      default: return nil
      }
    }
    return nil
  }
}
