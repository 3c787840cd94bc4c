internal import CCMark

/// Markdown (CommonMark with the GitHub extensions): the words of paragraphs, headings, lists and tables.
///
/// Code, blocks of HTML, link targets and front matter are left out; emphasis and links do not divide a term.
enum MarkdownDraft {
  /// Registers the extensions once for the process.
  private static let areExtensionsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// A line with more bars than this is no row of a table.
  private static let mostColumns = 1_000

  static func draft(_ source: [UInt8]) -> Draft {
    var draft = Draft(source: source)
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let (markdown, frontMatter) = withoutFrontMatter(withoutNoteMarks(source), lines)
    draft.appendSkipped(.frontMatter, frontMatter, from: 0)
    guard areExtensionsRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
      return PlainTextDraft.draft(source)
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      // cmark takes a time that grows with the square of the columns.
      if name == "table", lines.contains(where: { $0.count { $0 == UInt8(ascii: "|") } > mostColumns }) { continue }
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    markdown.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let document = cmark_parser_finish(parser) else { return PlainTextDraft.draft(source) }
    defer { cmark_node_free(document) }
    var walker = MarkdownWalker(source: markdown)
    walker.walk(document, into: &draft)
    // Rather check too much than leave words out.
    return walker.isLost ? PlainTextDraft.draft(source) : draft
  }

  /// The source with a leading YAML block (`---` … `---`) blanked, so that all places stay, and its place. With a blank
  /// line below it the first `---` is a line across the page, and what follows is text.
  private static func withoutFrontMatter(_ source: [UInt8], _ lines: [ArraySlice<UInt8>]) -> ([UInt8], Range<Int>) {
    func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      return end.map { line[...$0] } ?? []
    }
    guard lines.count > 2, trimmed(lines[0]).elementsEqual("---".utf8), !trimmed(lines[1]).isEmpty,
      let end = lines.dropFirst().firstIndex(where: { trimmed($0).elementsEqual("---".utf8) })
    else { return (source, 0..<0) }
    var blanked = source
    for index in 0..<lines[end].endIndex where blanked[index] != UInt8(ascii: "\n") {
      blanked[index] = UInt8(ascii: " ")
    }
    return (blanked, 0..<lines[end].startIndex + 3)
  }

  /// The source with the colon of each `[^label]:` that opens a line blanked: without it cmark takes a note of one word
  /// for a link target.
  private static func withoutNoteMarks(_ source: [UInt8]) -> [UInt8] {
    var blanked = source
    for call in NoteCall.ranges(in: source, 0..<source.count)
    where call.upperBound < source.count && source[call.upperBound] == UInt8(ascii: ":") {
      let before = source[..<call.lowerBound].last { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
      if before == nil || before == 0x0A || before == 0x0D { blanked[call.upperBound] = UInt8(ascii: " ") }
    }
    return blanked
  }
}
