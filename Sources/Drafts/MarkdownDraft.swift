internal import CCMark

/// Markdown (CommonMark with the GitHub extensions): the words of paragraphs, headings, lists and tables.
///
/// Code, HTML, link targets and front matter are left out; emphasis and links do not divide a term.
enum MarkdownDraft {
  /// Registers the extensions once for the process.
  private static let areExtensionsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  static func draft(_ source: [UInt8]) -> Draft {
    var draft = Draft(source: source)
    let markdown = withoutFrontMatter(source)
    guard areExtensionsRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return PlainTextDraft.draft(source) }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    markdown.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let document = cmark_parser_finish(parser) else { return PlainTextDraft.draft(source) }
    defer { cmark_node_free(document) }
    var walker = MarkdownWalker(source: markdown)
    walker.walk(document, into: &draft)
    return draft
  }

  /// The source with a leading YAML block (`---` … `---`) blanked, so that all places stay.
  private static func withoutFrontMatter(_ source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    func isFence(_ line: ArraySlice<UInt8>) -> Bool {
      Array(line.prefix { $0 != UInt8(ascii: "\r") }) == Array("---".utf8)
    }
    guard let first = lines.first, isFence(first), let end = lines.dropFirst().firstIndex(where: isFence) else {
      return source
    }
    var blanked = source
    for index in 0..<lines[end].endIndex where blanked[index] != UInt8(ascii: "\n") { blanked[index] = UInt8(ascii: " ") }
    return blanked
  }
}
