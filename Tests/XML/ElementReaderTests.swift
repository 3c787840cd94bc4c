import Localization
import FileBytes
import TestSupport
import Testing
import XML

/// Reading a document piece by piece.
@Suite struct ElementReaderTests {
  /// A document with entries of many sizes, in which everything stands that XML allows.
  static func document(entries: Int, filler: Int, prefix: String = "") -> String {
    let body = (0..<entries).map { number in
      """
      <!-- avant <entry id="faux"/> -->\r
      <entry id="c\(number)" note='a > b "é" œ'><term xml:lang="fr">migrant bloqué\(String(repeating: "é…😀", count: filler + number % 7))</term>\
      <?pi <entry/> ?><![CDATA[<entry> & ]]>&lt;&#x153;&#8239;<void/></entry>
      """
    }
    return "\(prefix)<?xml version=\"1.0\"?>\n<base été=\"œ>\">\n\(body.joined(separator: "\n"))\n</base>\n"
  }

  static func elements(_ text: String, _ names: Set<String> = ["entry"]) throws -> [Element] {
    var reader = try ElementReader(MappedBytes(Array(text.utf8)), file: "a.xml", yielding: names)
    var elements: [Element] = []
    while let element = try reader.next() { elements.append(element) }
    return elements
  }

  @Test(
    "the bytes at the range of an element are that element",
    arguments: [(3, 1, ""), (3, 1, "\u{FEFF}"), (900, 40, "\u{FEFF}")])
  func ranges(entries: Int, filler: Int, prefix: String) throws {
    let text = Self.document(entries: entries, filler: filler, prefix: prefix)
    let bytes = Array(text.utf8)
    let elements = try Self.elements(text)
    #expect(elements.map { $0["id"] } == (0..<entries).map { "c\($0)" })
    for element in elements {
      let piece = Array(bytes[element.range])
      #expect(piece.starts(with: Array("<entry ".utf8)) && piece.reversed().starts(with: Array(">yrtne/<".utf8)))
      let parsed = try Element(parsing: MappedBytes(piece), file: "piece")
      #expect(parsed.attributes == element.attributes && parsed.text == element.text)
      #expect(parsed.elements.map(\.name) == ["term", "void"])
      // What is inside has its own place.
      let void = try #require(element.elements.last)
      #expect(Array(bytes[void.range]) == Array("<void/>".utf8))
    }
  }

  @Test("an element across the border of two chunks is whole, whatever byte the border falls on", arguments: 0..<160)
  func borders(shift: Int) throws {
    let padding = 65_536 - 200 + shift
    let text =
      "<base>\(String(repeating: " ", count: padding))<entry été=\"œ&amp;\">é😀\r\n<!-- è -->…<b>&#233;</b></entry></base>"
    let element = try #require(try Self.elements(text).first)
    #expect(element["été"] == "œ&")
    #expect(element.children.first == .text("é😀\n"))
    #expect(element.text == "é😀\n…é")
    #expect(element.range == (6 + padding)..<(text.utf8.count - 7))
  }

  @Test("an element that is wanted inside a wanted one is part of it")
  func nested() throws {
    let elements = try Self.elements("<a><entry n='1'><entry n='2'/></entry><entry n='3'/></a>")
    #expect(elements.map { $0["n"] } == ["1", "3"])
    #expect(elements[0].first("entry")?["n"] == "2")
  }

  @Test("the first element is there before the end of a big document is read, and every one before a fault")
  func isLazy() throws {
    let entries = (0..<5_000).map { "<entry>é\($0)</entry>" }.joined(separator: "\n")
    let bytes = MappedBytes(Array("<base>\(entries)</basé>".utf8))
    var reader = try ElementReader(bytes, file: "a.xml", yielding: ["entry"])
    #expect(try reader.next()?.text == "é0")
    for number in 1..<5_000 { #expect(try reader.next()?.text == "é\(number)") }
    for _ in 0..<2 {
      let error = #expect(throws: XMLError.self) { _ = try reader.next() }
      #expect(error?.description == "a.xml:5000:21: error: Opening and ending tag mismatch: base line 1 and basé")
    }
  }

  @Test("many small elements in one chunk take no longer than their number asks for", .timeLimit(.minutes(10)))
  func manySmall() throws {
    #expect(try Self.elements("<a>\(String(repeating: "<b/>", count: 400_000))</a>", ["b"]).count == 400_000)
  }

  @Test("the root is known without its content, and its range is that of the start tag", arguments: ["", "\u{FEFF}"])
  func root(prefix: String) throws {
    let text = "\(prefix)<?xml version='1.0'?><!-- < --><base a='x>y' xmlns:b='urn:b'  ><entry/></base>"
    let bytes = MappedBytes(Array(text.utf8))
    var reader = try ElementReader(bytes, file: "a.xml", yielding: ["entry"])
    let early = reader.root
    _ = try reader.next()
    let late = reader.root
    let root = try #require(late)
    #expect(early == nil)
    #expect(root.children.isEmpty && root.attributes == [Element.Attribute("a", value: "x>y")])
    #expect(String(decoding: bytes[root.range], as: UTF8.self) == "<base a='x>y' xmlns:b='urn:b'  >")
  }

  @Test("comments, instructions, references and CDATA keep their order and place")
  func nodes() throws {
    let element = try #require(
      try Self.elements("<entry>à<!-- c --><?p d e?>&amp;<![CDATA[<&]]>&#x2009;<b/> </entry>").first)
    #expect(
      element.children == [
        .text("à"), .comment(" c "), .processingInstruction(target: "p", data: "d e"), .text("&<&\u{2009}"),
        .element(Element("b", range: 55..<59)), .text(" "),
      ])
  }
}
