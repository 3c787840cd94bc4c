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

  private var cursor: MarkdownCursor
  private var links: [Link] = []
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
    case CMARK_NODE_TEXT: append(literal(of: node), &draft)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      if let end = cursor.skipBreak() { draft.append([0x0A], from: end) }
    case CMARK_NODE_EMPH: skipEmphasis(1)
    case CMARK_NODE_STRONG: skipEmphasis(2)
    case CMARK_NODE_CODE:
      cursor.skipCode()
      draft.appendBoundary()
    case CMARK_NODE_HTML_INLINE: skipTag(literal(of: node), &draft)
    case CMARK_NODE_IMAGE:
      draft.appendBoundary()
      cursor.offset += 2
    case CMARK_NODE_LINK:
      links.append(cursor.byte == UInt8(ascii: "[") ? .bracketed : cursor.byte == UInt8(ascii: "<") ? .angled : .bare)
      cursor.skip(UInt8(ascii: "["), UInt8(ascii: "<"), atMost: 1)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      draft.appendBoundary()
      moveToStart(of: node)
    case CMARK_NODE_BLOCK_QUOTE: cursor.quoteDepth += 1
    default:
      switch name(of: node) {
      case "strikethrough": cursor.skip(UInt8(ascii: "~"), atMost: 2)
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
    case CMARK_NODE_EMPH: skipEmphasis(1)
    case CMARK_NODE_STRONG: skipEmphasis(2)
    case CMARK_NODE_LINK:
      switch links.popLast() {
      case .bracketed?: cursor.skipLinkEnd()
      case .angled?: cursor.skip(UInt8(ascii: ">"), atMost: 1)
      case .bare?, nil: break
      }
    case CMARK_NODE_IMAGE:
      cursor.skipLinkEnd()
      draft.appendBoundary()
    case CMARK_NODE_BLOCK_QUOTE: cursor.quoteDepth -= 1
    default:
      switch name(of: node) {
      case "strikethrough": cursor.skip(UInt8(ascii: "~"), atMost: 2)
      case "table_cell": cursor.skipCell()
      default: break
      }
    }
  }

  private func literal(of node: OpaquePointer) -> [UInt8] {
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

  private mutating func skipEmphasis(_ count: Int) { cursor.skip(UInt8(ascii: "*"), UInt8(ascii: "_"), atMost: count) }

  /// A tag in a line divides no term, except a line break, which stands for a space.
  private mutating func skipTag(_ tag: [UInt8], _ draft: inout Draft) {
    let start = cursor.offset
    guard cursor.skipRaw(tag) else { return }
    let name = tag.dropFirst().prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }.map {
      $0 | 0x20
    }
    if name == Array("br".utf8) { draft.append([0x0A], from: start..<cursor.offset) }
  }

  private mutating func append(_ literal: [UInt8], _ draft: inout Draft) {
    guard !literal.isEmpty else { return }
    let isAddress = links.last.map { $0 != .bracketed } ?? false
    if isAddress, cursor.skipRaw(literal) { return draft.appendBoundary() }
    guard let pieces = find(literal) else {
      isLost = true
      return
    }
    cursor.move(
      behind: (pieces.first?.source.lowerBound ?? cursor.offset)..<(pieces.last?.source.upperBound ?? cursor.offset))
    guard !isAddress else { return draft.appendBoundary() }
    append(literal, pieces, &draft)
  }

  /// Appends the pieces of a text with a boundary in the place of each address.
  private func append(_ literal: [UInt8], _ pieces: [MarkdownText.Piece], _ draft: inout Draft) {
    var start = 0
    var next = 0
    for address in Addresses.ranges(in: literal, 0..<literal.count) + [literal.count..<literal.count] {
      while next < pieces.count {
        let words = pieces[next].words.indices.clamped(to: start..<address.lowerBound)
        if !words.isEmpty { draft.append(literal[words], from: pieces[next].source(of: words)) }
        guard pieces[next].words.endIndex <= address.lowerBound else { break }
        next += 1
      }
      if !address.isEmpty { draft.appendBoundary() }
      start = address.upperBound
    }
  }

  /// The pieces of the source that read as a text: at the cursor, else on its line, else at the first place behind it.
  private mutating func find(_ literal: [UInt8]) -> [MarkdownText.Piece]? {
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
