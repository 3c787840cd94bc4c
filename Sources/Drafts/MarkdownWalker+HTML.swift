internal import CCMark

/// HTML in Markdown (CommonMark 0.29, sections 4.6 and 6.8).
extension MarkdownWalker {
  /// Takes in a tag or a comment in a line.
  mutating func appendTag(_ node: OpaquePointer, _ draft: inout Draft) {
    let literal = literal(of: node)
    let start = cursor.offset
    guard cursor.skipRaw(literal) else { return }
    let place = start..<cursor.offset
    var tokenizer = HTMLTokenizer(literal, in: 0..<literal.count)
    switch tokenizer.next() {
    case .comment(let words, _)?:
      draft.appendComment(String(decoding: literal[words], as: UTF8.self), from: place)
    case .tag(var tag)?:
      tag.source = place
      if tag.isEnd { return elements.end(tag, &draft) }
      if tag.name == "sup", let call = cmark_node_next(node), isNoteCall(call) {
        noteCall = call
      } else {
        elements.start(tag, &draft)
      }
    case .text?, .declaration?, nil: break
    }
  }

  /// Whether a node behind `<sup>` is the call of a note, and `</sup>` follows.
  private func isNoteCall(_ node: OpaquePointer) -> Bool {
    guard cmark_node_get_type(node) == CMARK_NODE_TEXT, let end = cmark_node_next(node),
      cmark_node_get_type(end) == CMARK_NODE_HTML_INLINE
    else { return false }
    return literal(of: end).starts(with: "</sup".utf8) && NoteCall.isCall(literal(of: node))
  }

  /// Notes the comments of a block of HTML; its words are not looked at.
  func appendComments(of node: OpaquePointer, _ draft: inout Draft) {
    // The line that cmark gives for the end is sometimes the one before.
    let place = place(of: node, lines: lineCount(of: node))
    var tokenizer = HTMLTokenizer(cursor.source, in: place)
    var hasWords = false
    while let token = tokenizer.next() {
      switch token {
      case .comment(let words, let source):
        draft.appendComment(String(decoding: draft.source[words], as: UTF8.self), from: source)
      case .text(let range):
        hasWords = hasWords || cursor.source[range].contains { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      case .tag, .declaration: continue
      }
    }
    if hasWords { draft.appendSkipped(.code, place, from: draft.text.count) }
  }

  /// The place of a block of code with the fences round it.
  func placeOfCode(_ node: OpaquePointer) -> Range<Int> {
    var lines = lineCount(of: node)
    var (length, offset, sign): (CInt, CInt, CChar) = (0, 0, 0)
    guard cmark_node_get_fenced(node, &length, &offset, &sign) != 0 else { return place(of: node, lines: lines) }
    lines += 1
    var behind = cursor
    behind.move(toTextOfLine: Int(cmark_node_get_start_line(node)) + lines)
    let isClosed =
      behind.offset >= place(of: node, lines: lines).upperBound && behind.skip(UInt8(bitPattern: sign), atMost: 3) == 3
    return place(of: node, lines: isClosed ? lines + 1 : lines)
  }

  private func lineCount(of node: OpaquePointer) -> Int {
    let literal = literal(of: node)
    return literal.count { $0 == 0x0A } + (literal.isEmpty || literal.last == 0x0A ? 0 : 1)
  }

  private func place(of node: OpaquePointer, lines: Int) -> Range<Int> {
    let first = Int(cmark_node_get_start_line(node))
    return cursor.range(
      fromLine: first, column: Int(cmark_node_get_start_column(node)), toLine: first + max(lines, 1) - 1)
  }
}
