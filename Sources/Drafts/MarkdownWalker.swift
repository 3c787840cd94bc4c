internal import CCMark

/// Copies the words of a cmark tree into a draft, each with its place in the source.
///
/// cmark tells where a block starts; the places that it gives for the pieces of a paragraph are not always right. A
/// cursor therefore goes through the source along with the tree and moves over the markup of each node.
struct MarkdownWalker {
  /// How a link is written.
  private enum Link {
    /// `[text](target)` and its like.
    case bracketed
    /// `<https://…>`: it has no words.
    case angled
    /// An address that stands alone: it has no words either.
    case bare
  }

  /// Markup that has begun.
  private struct Mark {
    /// Where its words begin in the text of the draft.
    var text: Int
    /// Where it begins in the source; nil where its signs are not where they ought to be.
    var source: Int?
  }

  var cursor: MarkdownCursor
  private var links: [Link] = []
  private var marks: [Mark] = []
  /// Where the words of the open block quotes begin.
  private var quotes: [Int] = []
  /// The elements of HTML that are open in this block.
  var elements = OpenElements()
  /// The text that is the call of a note.
  var noteCall: OpaquePointer?
  /// How many bytes may still be searched for text that does not stand where the cursor is.
  private var budget: Int
  /// Whether some text could not be found in the source.
  private(set) var isLost = false

  init(source: [UInt8]) {
    cursor = MarkdownCursor(source)
    budget = 8 * source.count + 65_536
  }

  /// Walks the tree below a node.
  mutating func walk(_ node: OpaquePointer, into draft: inout Draft) {
    guard let iterator = cmark_iter_new(node) else { return }
    defer { cmark_iter_free(iterator) }
    while !isLost {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER { enter(node, &draft) } else { leave(node, &draft) }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ draft: inout Draft) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: append(node, &draft)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      if let end = cursor.skipBreak(), !elements.isSkipping { draft.append([0x0A], from: end) }
    case CMARK_NODE_EMPH: open(draft) { $0.skipEmphasis(1) }
    case CMARK_NODE_STRONG: open(draft) { $0.skipEmphasis(2) }
    case CMARK_NODE_CODE:
      let (start, end) = (cursor.offset, draft.text.count)
      cursor.skipCode()
      appendBoundary(&draft)
      if !elements.isSkipping { draft.appendSkipped(.code, start..<cursor.offset, from: end) }
    case CMARK_NODE_HTML_INLINE: appendTag(node, &draft)
    case CMARK_NODE_IMAGE:
      appendBoundary(&draft)
      cursor.offset += 2
    case CMARK_NODE_LINK:
      links.append(cursor.byte == UInt8(ascii: "[") ? .bracketed : cursor.byte == UInt8(ascii: "<") ? .angled : .bare)
      open(draft) { $0.skip(UInt8(ascii: "["), UInt8(ascii: "<"), atMost: 1) == 1 }
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      draft.appendBoundary()
      moveToStart(of: node)
    case CMARK_NODE_BLOCK_QUOTE:
      cursor.quoteDepth += 1
      draft.appendBoundary()
      quotes.append(draft.text.count)
    case CMARK_NODE_CODE_BLOCK:
      draft.appendBoundary()
      draft.appendSkipped(.code, placeOfCode(node), from: draft.text.count)
    case CMARK_NODE_HTML_BLOCK:
      draft.appendBoundary()
      appendComments(of: node, &draft)
    default:
      switch name(of: node) {
      case "strikethrough": open(draft) { $0.skip(UInt8(ascii: "~"), atMost: 2) > 0 }
      case "table_header", "table_row": moveToRow(node)
      case "table_cell":
        draft.appendBoundary()
        cursor.skipSpaces()
      default: draft.appendBoundary()
      }
    }
  }

  private mutating func leave(_ node: OpaquePointer, _ draft: inout Draft) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: close(.emphasis, &draft) { $0.skipEmphasis(1) }
    case CMARK_NODE_STRONG: close(nil, &draft) { $0.skipEmphasis(2) }
    case CMARK_NODE_LINK:
      switch links.popLast() {
      case .bracketed?:
        close(nil, &draft) {
          $0.skipLinkEnd()
          return true
        }
      case .angled?: close(nil, &draft) { $0.skip(UInt8(ascii: ">"), atMost: 1) == 1 }
      case .bare?, nil: marks.removeLast()
      }
    case CMARK_NODE_IMAGE:
      cursor.skipLinkEnd()
      appendBoundary(&draft)
    case CMARK_NODE_BLOCK_QUOTE:
      cursor.quoteDepth -= 1
      if let start = quotes.popLast() { draft.appendPassage(.quotation, from: start) }
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: elements.endAll(at: cursor.offset, &draft)
    default:
      switch name(of: node) {
      case "strikethrough": close(nil, &draft) { $0.skip(UInt8(ascii: "~"), atMost: 2) > 0 }
      case "table_cell":
        elements.endAll(at: cursor.offset, &draft)
        cursor.skipCell()
      default: break
      }
    }
  }

  /// Begins markup, and moves over its signs; `skip` returns whether they are there.
  private mutating func open(_ draft: Draft, _ skip: (inout MarkdownCursor) -> Bool) {
    let start = cursor.offset
    let isThere = skip(&cursor)
    marks.append(Mark(text: draft.text.count, source: isThere ? start : nil))
  }

  /// Moves over the signs that end markup, and notes what it is.
  private mutating func close(
    _ kind: Passage.Kind?, _ draft: inout Draft, _ skip: (inout MarkdownCursor) -> Bool
  ) {
    let isThere = skip(&cursor)
    guard let mark = marks.popLast() else { return }
    if let kind { draft.appendPassage(kind, from: mark.text) }
    if isThere, let start = mark.source, start < cursor.offset {
      draft.appendInline(from: mark.text, source: start..<cursor.offset)
    }
  }

  /// Divides words, but not where none are looked at.
  func appendBoundary(_ draft: inout Draft) {
    if !elements.isSkipping { draft.appendBoundary() }
  }

  func literal(of node: OpaquePointer) -> [UInt8] {
    cmark_node_get_literal(node).map { Array(String(cString: $0).utf8) } ?? []
  }

  private func name(of node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  private mutating func moveToStart(of node: OpaquePointer) {
    var place = node
    // cmark gives no place to a paragraph that ends in the head of a table: the table has that of the paragraph.
    if cmark_node_get_start_line(node) == 0, let table = cmark_node_next(node) { place = table }
    cursor.move(line: Int(cmark_node_get_start_line(place)), column: Int(cmark_node_get_start_column(place)))
    cursor.skipSpaces()
    if cmark_node_get_type(node) == CMARK_NODE_HEADING { cursor.skipHeadingSigns() }
    cursor.skipDefinitions()
  }

  private mutating func moveToRow(_ row: OpaquePointer) {
    let before = cmark_node_parent(row).flatMap { cmark_node_previous($0) }
    let line = Int(cmark_node_get_start_line(row))
    if cmark_node_previous(row) != nil {
      // cmark gives every row the column of the first.
      cursor.move(toTextOfLine: line)
    } else if let before, cmark_node_get_start_line(before) == 0 {
      _ = cursor.skipBreak()
    } else {
      cursor.move(line: line, column: Int(cmark_node_get_start_column(row)))
    }
    cursor.skipSpaces()
    cursor.skip(UInt8(ascii: "|"), atMost: 1)
  }

  private mutating func append(_ node: OpaquePointer, _ draft: inout Draft) {
    let literal = literal(of: node)
    guard !literal.isEmpty else { return }
    let isAddress = links.last.map { $0 != .bracketed } ?? false
    let start = cursor.offset
    if isAddress, cursor.skipRaw(literal) { return appendAddress(start..<cursor.offset, &draft) }
    guard let pieces = find(literal) else {
      isLost = true
      return
    }
    let place = (pieces.first?.source.lowerBound ?? start)..<(pieces.last?.source.upperBound ?? start)
    cursor.move(behind: place)
    guard !isAddress else { return appendAddress(place, &draft) }
    // `[^1]` is a link where the note looks like a link target.
    let isNote = node == noteCall || links.last == .bracketed && literal[0] == UInt8(ascii: "^")
    guard !elements.isSkipping, !isNote else { return }
    // `\[^1]` is text.
    let calls = pieces.lazy.filter { $0.text.count == $0.source.count }
      .flatMap { NoteCall.ranges(in: literal, $0.text) }
    draft.append(literal, pieces, without: Array(calls))
  }

  private func appendAddress(_ place: Range<Int>, _ draft: inout Draft) {
    let end = draft.text.count
    appendBoundary(&draft)
    if !elements.isSkipping { draft.appendSkipped(.address, place, from: end) }
  }

  /// The pieces of the source that read as a text: at the cursor, else on its line, else at the first place behind it.
  private mutating func find(_ literal: [UInt8]) -> [Draft.Piece]? {
    if let pieces = MarkdownText.match(literal, in: cursor.source, at: cursor.offset) { return pieces }
    // cmark keeps the spaces that open a line behind a hard break; the cursor has moved over them.
    if let first = literal.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), first > 0,
      let pieces = MarkdownText.match(literal, from: first, in: cursor.source, at: cursor.offset)
    {
      return pieces
    }
    // What opens a line may be text after all: a sign of a quote where it stands too far in.
    var start = cursor.lineStart ?? cursor.offset + 1
    while start < cursor.source.count, budget > 0 {
      if let pieces = MarkdownText.match(literal, in: cursor.source, at: start) { return pieces }
      start += 1
      budget -= 1
    }
    return nil
  }
}
