internal import CCMark

/// Copies the words of a cmark tree into a draft, each with its place in the source.
///
/// cmark gives the line of a piece of text and, not always right, its column; the piece itself is therefore sought from
/// there on. Pieces come in the order of the source, so that one never lies before the one before it.
struct MarkdownWalker {
  /// `CMARK_NODE_TYPE_BLOCK`, a composed macro that Swift does not import.
  private static let block: UInt32 = 0x8000

  private let source: [UInt8]
  private var lineStarts: [Int] = [0]
  private var cursor = 0

  init(source: [UInt8]) {
    self.source = source
    for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
  }

  /// Walks the tree below a node.
  mutating func walk(_ node: OpaquePointer, into draft: inout Draft) {
    guard let iterator = cmark_iter_new(node) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      guard event == CMARK_EVENT_ENTER else { continue }
      visit(node, &draft)
    }
  }

  private mutating func visit(_ node: OpaquePointer, _ draft: inout Draft) {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_TEXT {
      guard let literal = cmark_node_get_literal(node).map({ String(cString: $0) }) else { return }
      if isAddress(literal, node) {
        skip(literal)
        draft.appendBoundary()
      } else {
        append(Array(literal.utf8), node, &draft)
      }
    } else if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
      let end = source[cursor...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
      if end < source.count { draft.append(end..<end + 1) }
    } else if type == CMARK_NODE_HTML_INLINE {
      skip(cmark_node_get_literal(node).map { String(cString: $0) } ?? "")
    } else if type == CMARK_NODE_CODE {
      draft.appendBoundary()
    } else if type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == Self.block {
      draft.appendBoundary()
    }
  }

  private mutating func append(_ literal: [UInt8], _ node: OpaquePointer, _ draft: inout Draft) {
    let line = max(Int(cmark_node_get_start_line(node)), 1)
    let lineStart = line <= lineStarts.count ? lineStarts[line - 1] : cursor
    let column = max(Int(cmark_node_get_start_column(node)), 1)
    var start = max(cursor, lineStart)
    if lineStart + column - 1 >= cursor, lineStart + column - 1 < source.count,
      MarkdownText.match(literal, in: source, at: lineStart + column - 1) != nil
    {
      start = lineStart + column - 1
    }
    while start < source.count {
      if let pieces = MarkdownText.match(literal, in: source, at: start) {
        for piece in pieces { draft.append(piece.words, from: piece.source) }
        cursor = pieces.last?.source.upperBound ?? start
        return
      }
      start += 1
    }
  }

  /// Whether a text is a link that shows its own target: a URL or an e-mail address, not words.
  private func isAddress(_ literal: String, _ node: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(node), cmark_node_get_type(parent) == CMARK_NODE_LINK,
      let url = cmark_node_get_url(parent).map({ String(cString: $0) })
    else { return false }
    return url == literal || url.hasSuffix("/\(literal)") || url == "mailto:\(literal)"
  }

  /// Moves past a piece of source that is left out.
  private mutating func skip(_ literal: String) {
    let bytes = Array(literal.utf8)
    guard let first = bytes.first else { return }
    var start = cursor
    while let found = source[start...].firstIndex(of: first) {
      if source[found...].starts(with: bytes) {
        cursor = found + bytes.count
        return
      }
      start = found + 1
    }
  }
}
