import CLibXML2
import Drafts
import TestSupport
import Testing

/// The HTML parser of libxml2 reads the same words as the drafts do, which have their places besides.
@Suite struct LibXML2HTMLTests {
  @Test("libxml2 reads the words of documents made by chance, in the same order", arguments: 0..<100)
  func words(seed: Int) {
    let document = RandomHTML(seed: UInt64(seed))
    let draft = DraftFormat.html.draft(Array(document.source.utf8))
    let ours = Words(draft).all.map(\.text).filter { $0.hasPrefix("mot") }
    #expect(Self.words(of: document.source) == ours, "\(document.source)")
  }

  @Test("libxml2 reads a page with entities, comments, and tags that nobody closed")
  func page() {
    let page = """
      <!DOCTYPE html><html lang="fr"><head><title>mot1</title><style>p { color: red }</style></head>
      <body><p>mot2&nbsp;mot3 &laquo;&nbsp;mot4&nbsp;&raquo;<!-- mot5 --><p><em>mot6</em> &eacute;mot7 <b>mot8 <i>mot9</b> mot10
      <script>"mot11"</script><ul><li>mot12<li>mot13</ul></body></html>
      """
    let draft = DraftFormat.html.draft(Array(page.utf8))
    let ours = Words(draft).all.map(\.text)
    #expect(ours == Self.words(of: page, each: /[\p{L}\p{N}]+/))
    #expect(ours.contains("mot13"))
  }

  private static func words(of source: String, each word: Regex<Substring> = /mot\d+é/) -> [String] {
    let document = htmlReadMemory(
      source, Int32(source.utf8.count), nil, "UTF-8",
      Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue))
    defer { xmlFreeDoc(document) }
    var words: [String] = []
    collect(xmlDocGetRootElement(document)) { text in words += text.matches(of: word).map { String($0.output) } }
    return words
  }

  /// Hands on each text of a tree but those of scripts and styles, which are nodes of another type.
  private static func collect(_ node: xmlNodePtr?, _ take: (String) -> Void) {
    var next = node
    while let node = next {
      if node.pointee.type == XML_TEXT_NODE, let content = node.pointee.content { take(String(cString: content)) }
      collect(node.pointee.children, take)
      next = node.pointee.next
    }
  }
}
