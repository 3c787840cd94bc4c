import FileBytes
import Testing
import XML

/// What is written is what will be read.
@Suite struct XMLWriterTests {
  @Test(
    "text and attributes come back as they were, with all that needs escaping",
    arguments: ["<&>\"'", "é\r\n\t œ", "]]>", " \u{A0}\u{202F}…", ""])
  func escapes(text: String) throws {
    var writer = XMLWriter()
    writer.start("a", [("b", text), ("c", nil)])
    writer.element("d", [("e", "é")], text: text)
    writer.end()
    let element = try Element(parsing: MappedBytes(Array(writer.text.utf8)), file: "a.xml")
    #expect(element.attributes == [Element.Attribute("b", value: text)])
    #expect(element.first("d")?.text == text)
  }

  @Test("the layout is one element a line, with two spaces a level")
  func layout() {
    var writer = XMLWriter()
    writer.start("a", [("b", "l’œ\"\n")])
    writer.start("c")
    writer.element("d", text: "1 < 2")
    writer.element("e", markup: "un <hi>é</hi>")
    writer.element("f", text: "")
    writer.end()
    writer.line(markup: "<g/>")
    writer.end()
    writer.end()
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a b="l’œ&quot;&#10;">
        <c>
          <d>1 &lt; 2</d>
          <e>un <hi>é</hi></e>
          <f/>
        </c>
        <g/>
      </a>

      """
    #expect(writer.text == expected)
  }

  @Test("what XML cannot hold is replaced, so that the document can be read again")
  func controls() throws {
    let written = XMLWriter.escaped("a\0\u{1}é\u{B}\u{1F}\u{FFFE}\u{FFFF}\u{7F}\u{85}")
    #expect(written == "a\u{FFFD}\u{FFFD}é\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}\u{85}")
    #expect(try Element(parsing: MappedBytes(Array("<a>\(written)</a>".utf8)), file: "a.xml").text == written)
  }

  @Test(
    "an element of another vocabulary keeps its names, namespaces, order and inline markup",
    arguments: [
      ("<w:x xmlns:w=\"urn:w\" w:a=\"é\"><w:y>à <!-- c --><?p d?><b>&lt;</b></w:y></w:x>", "urn:t"),
      ("<w:x xmlns:w=\"urn:t\"/>", "urn:t"),
      ("<legacy xmlns=\"\" key=\"7\">kept <old>1998</old></legacy>", "urn:t"),
      ("<x><em xmlns=\"urn:h\">ou<w:z xmlns:w=\"urn:w\"/></em></x>", "urn:t"),
      ("<x xmlns:v=\"urn:v\" v:a=\"1\" v:b=\"2\" xml:lang=\"fr\"><y v:c=\"3\"/></x>", "urn:t"),
      ("<w:x xmlns:w=\"urn:1\"><w:x xmlns:w=\"urn:2\"/><w:y/></w:x>", "urn:t"),
    ])
  func foreign(markup: String, namespace: String) throws {
    let document = "<t xmlns=\"\(namespace)\">\(markup)</t>"
    let element = try #require(try Element(parsing: MappedBytes(Array(document.utf8)), file: "a.xml").elements.first)
    #expect(XMLWriter.markup(element, inNamespace: namespace) == markup)
  }
}
