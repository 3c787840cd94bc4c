/// Divides HTML into text, tags and comments (WHATWG HTML, section 13.2.5), in linear time.
///
/// Where the standard loses the rest of a file, because a tag, a comment or a script does not end, this goes on behind
/// the mark: words are rather checked than lost.
///
/// The HTML parser of libxml2 reads the same words (`LibXML2HTMLTests`), but its time grows with the square of the
/// attributes of a tag, and it does not tell which bytes of the source a character, a comment or an implied tag comes from.
struct HTMLTokenizer {
  /// The elements whose content has no tags: it goes to their end tag.
  static let rawNames: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]

  let source: [UInt8]
  /// Where the next token begins.
  var offset: Int
  let end: Int
  /// Whether a tag without an end was met: from there on the first `>` ends a tag, in quotation marks or not.
  var isRecovering = false
  /// Behind this there is no `>`, so that nothing there is a tag.
  private let lastClose: Int
  /// Where the text ends that the last start tag begins, if it has no tags.
  private var rawEnd: Int?
  private var hasNoCommentEnd = false
  /// The names of elements of which no end tag follows.
  private var endless: Set<String> = []

  /// Begins with a part of the source.
  init(_ source: [UInt8], in range: Range<Int>) {
    self.source = source
    offset = range.lowerBound
    end = range.upperBound
    lastClose = source[range].lastIndex(of: UInt8(ascii: ">")) ?? range.lowerBound
  }

  /// The next piece, or nil at the end.
  mutating func next() -> HTMLToken? {
    let start = offset
    if let end = rawEnd {
      rawEnd = nil
      if end > start {
        offset = end
        return .text(start..<end)
      }
    }
    while offset < end {
      guard let open = source[offset..<end].firstIndex(of: UInt8(ascii: "<")) else { break }
      if isMarkup(at: open) {
        offset = open
        return open > start ? .text(start..<open) : markup()
      }
      offset = open + 1
    }
    offset = end
    return start < end ? .text(start..<end) : nil
  }

  private func isMarkup(at open: Int) -> Bool {
    guard open < lastClose else { return false }
    switch source[open + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"): return true
    case let byte: return Self.isLetter(byte)
    }
  }

  private mutating func markup() -> HTMLToken {
    let open = offset
    let first = source[open + 1]
    if source[open..<end].starts(with: "<!--".utf8) { return comment() }
    if Self.isLetter(first) || first == UInt8(ascii: "/") && Self.isLetter(source[min(open + 2, end - 1)]) {
      var tag = tag()
      if !tag.isEnd, !tag.isEmpty, Self.rawNames.contains(tag.name) {
        rawEnd = endless.contains(tag.name) ? nil : endOfRawText(tag.name)
        if rawEnd == nil { tag.isEmpty = true }
      }
      return .tag(tag)
    }
    offset = close(of: open)
    return .declaration(open..<offset)
  }

  private mutating func comment() -> HTMLToken {
    let open = offset
    let words = open + 4
    for empty in [">", "->"] where source[words..<end].starts(with: empty.utf8) {
      offset = words + empty.utf8.count
      return .comment(words: words..<words, source: open..<offset)
    }
    var place = words
    while !hasNoCommentEnd, let dash = source[place..<end].firstIndex(of: UInt8(ascii: "-")) {
      for mark in ["-->", "--!>"] where source[dash..<end].starts(with: mark.utf8) {
        offset = dash + mark.utf8.count
        return .comment(words: words..<dash, source: open..<offset)
      }
      place = dash + 1
    }
    hasNoCommentEnd = true
    offset = words
    return .declaration(open..<words)
  }

  /// Where the end tag of an element with raw text begins.
  private mutating func endOfRawText(_ name: String) -> Int? {
    let mark = Array("</\(name)".utf8)
    var place = offset
    while let open = source[place..<end].firstIndex(of: UInt8(ascii: "<")) {
      let rest = source[open..<end]
      if rest.count > mark.count, zip(rest, mark).allSatisfy({ Self.lowercased($0) == $1 }),
        Self.endsName(rest[open + mark.count])
      {
        return open
      }
      place = open + 1
    }
    endless.insert(name)
    return nil
  }

  /// Behind the first `>`. There is one, since only what stands before the last is read as markup.
  func close(of open: Int) -> Int {
    source[open..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
  }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }

  static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
