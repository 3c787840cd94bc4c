import Localization
import FileBytes
import TestSupport
import Testing
import XML

/// What is refused, with its place and its words.
@Suite struct HostileXMLTests {
  /// A document with the place of its fault.
  struct Row: Sendable, CustomTestStringConvertible {
    let document: [UInt8]
    let error: String
    init(_ document: String, _ error: String) { self.init(Array(document.utf8), error) }
    init(_ document: [UInt8], _ error: String) {
      self.document = document
      self.error = error
    }
    var testDescription: String { error }
  }

  @Test("a document at fault is refused at the place of the fault", arguments: rows)
  func refuses(_ row: Row) {
    let error = #expect(throws: XMLError.self) { _ = try Element(parsing: MappedBytes(row.document), file: "a.xml") }
    #expect(error?.description == "a.xml:\(row.error)")
  }

  static let rows = [
    Row("", "1:1: error: the document is empty"),
    Row("déjà vu", "1:1: error: the document has no element"),
    Row("<!-- rien -->", "1:14: error: the document has no element"),
    Row("<a>", "1:1: error: the document has no element"),
    Row("<a>é\nœ", "2:2: error: the document ends inside an element"),
    Row("<a é", "1:5: error: Specification mandates value for attribute é"),
    Row("<a>é</b>", "1:5: error: Opening and ending tag mismatch: a line 1 and b"),
    Row("<a>\n  <é>œ</e></a>", "2:7: error: Opening and ending tag mismatch: é line 2 and e"),
    Row("<a/>é", "1:5: error: Extra content at the end of the document"),
    Row("<a/><b/>", "1:5: error: Extra content at the end of the document"),
    Row("<a b='1' b='2'/>", "1:15: error: Attribute b redefined"),
    Row("<a b='<'/>", "1:7: error: Unescaped '<' not allowed in attributes values"),
    Row("<a>&nbsp;</a>", "1:4: error: the entity 'nbsp' is not expanded: write its text"),
    Row(
      "<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>é&eacute;</a>", "2:5: error: the entity 'eacute' is not expanded: write its text"
    ),
    Row("<!DOCTYPE a [<!ENTITY e 'é'>]>\n<a>œ&e;</a>", "2:5: error: the entity 'e' is not expanded: write its text"),
    Row("<!DOCTYPE a [<!ENTITY e 'é'>]>\n<a b='œ&e;'/>", "2:8: error: the entity 'e' is not expanded: write its text"),
    Row(
      "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<a>&e;</a>",
      "2:4: error: the entity 'e' is not expanded: write its text"),
    Row(
      "<!DOCTYPE a [<!ENTITY e 'é'>\n<!ATTLIST a b CDATA 'œ&e;'>]>\n<a/>",
      "2:23: error: the entity 'e' is not expanded: write its text"),
    Row(
      "<!DOCTYPE a SYSTEM 'a.dtd' [<!ATTLIST a b CDATA 'œ&e;'>]>\n<a/>",
      "1:51: error: the entity 'e' is not expanded: write its text"),
    Row(
      "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY e 'é'>\">\n%p;]>\n<a/>",
      "2:1: error: the parameter entity 'p' is not expanded"),
    Row(
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://example.org/p'>\n%p;]><a/>",
      "2:1: error: the parameter entity 'p' is not expanded"),
    Row(laughs, "12:4: error: the entity 'e9' is not expanded: write its text"),
    Row("<a>\n<wb:b/></a>", "2:1: error: Namespace prefix wb on b is not defined"),
    Row("<a wb:b='é'/>", "1:1: error: Namespace prefix wb for b on a is not defined"),
    Row(
      "<a xmlns:p='urn:p' xmlns:q='urn:p' p:b='1' q:b='2'/>", "1:1: error: Namespaced Attribute b in 'urn:p' redefined"),
    Row(
      Array("<a>\né".utf8) + [0xE9] + Array("</a>".utf8), "2:2: error: Input is not proper UTF-8, indicate encoding !"),
    Row(
      Array("<a b='é".utf8) + [0xC0, 0xAF] + Array("'/>".utf8),
      "1:8: error: Input is not proper UTF-8, indicate encoding !"),
    Row(
      Array("<a><!-- é ".utf8) + [0xFF] + Array("--></a>".utf8),
      "1:11: error: Input is not proper UTF-8, indicate encoding !"),
    Row(
      Array("<a><![CDATA[é ".utf8) + [0xED, 0xA0, 0x80] + Array("]]></a>".utf8),
      "1:15: error: Input is not proper UTF-8, indicate encoding !"),
    Row("<a>é\0b</a>", "1:5: error: Char 0x0 out of allowed range"),
    Row("<a/>\0", "1:5: error: Extra content at the end of the document"),
    Row("\0<a/>", "1:1: error: the document has no element"),
    Row("<a>\u{1}</a>", "1:4: error: PCDATA invalid Char value 1"),
    Row("<a>&#0;</a>", "1:8: error: xmlParseCharRef: invalid xmlChar value 0"),
    Row("<a>&#xFFFE;</a>", "1:12: error: xmlParseCharRef: invalid xmlChar value 65534"),
    Row(nested(257), "1:769: error: elements are nested more than 256 deep"),
  ]

  /// Entities of which each is ten times the one before.
  static let laughs: String = {
    let entities = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">\n" }.joined()
    return "<!DOCTYPE a [<!ENTITY e0 \"ha\">\n\(entities)]>\n<a>&e9;</a>"
  }()

  static func nested(_ depth: Int) -> String {
    String(repeating: "<é>", count: depth) + String(repeating: "</é>", count: depth)
  }

  @Test("a comment of any length is not waited for")
  func longComment() {
    let bytes = MappedBytes(Array("<a>é<!--".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 11_000_000))
    let error = #expect(throws: XMLError.self) { _ = try Element(parsing: bytes, file: "a.xml") }
    #expect(error?.description == "a.xml:1:5: error: a tag, comment or declaration is longer than 10 MB")
  }

  @Test("elements may be nested 256 deep")
  func depth() throws {
    var element = try Element(parsing: MappedBytes(Array(Self.nested(256).utf8)), file: "a.xml")
    var depth = 1
    while let child = element.elements.first {
      element = child
      depth += 1
    }
    #expect(depth == 256)
  }

  @Test(
    "what is declared and not used does no harm, nor do the references that XML has of itself",
    arguments: [
      "<!DOCTYPE a [<!ENTITY e 'é'><!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY lt \"&#38;#60;\">]>",
      "<!DOCTYPE a [<!ENTITY % p 'é'>]>", "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'>",
      "<!DOCTYPE a PUBLIC '-//E//DTD' 'a.dtd' [<!ELEMENT a ANY>]>", "",
    ])
  func harmless(prolog: String) throws {
    let text = "\(prolog)<a b='&lt;&quot;&#xE9;'>&amp;&gt;&apos;&#233;</a>"
    let element = try Element(parsing: MappedBytes(Array(text.utf8)), file: "a.xml")
    #expect(element["b"] == "<\"é" && element.text == "&>'é")
  }

  @Test("no change of a byte of a document makes the reader fail in any other way than by an error")
  func mutations() {
    let original = Array(ElementReaderTests.document(entries: 3, filler: 2).utf8)
    var random = SmallGenerator(seed: 2_026)
    var refused = 0
    for _ in 0..<500 {
      let bytes = random.mutated(original)
      do {
        var reader = try ElementReader(MappedBytes(bytes), file: "a.xml", yielding: ["entry"])
        while let element = try reader.next() {
          #expect(element.range.upperBound <= bytes.count)
          _ = XMLWriter.markup(element)
        }
      } catch {
        #expect(error.line > 0 && error.column > 0 && !error.message.english.isEmpty)
        refused += 1
      }
    }
    #expect((250..<500).contains(refused))
  }
}
