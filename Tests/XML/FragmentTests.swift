import Localization
import FileBytes
import Testing
import XML

/// Parsing whole documents, and one element out of the middle of one.
@Suite struct FragmentTests {
  static let document = """
    <?xml version="1.0"?>
    <tbx xmlns="urn:t" xmlns:b='urn:b>' type="é>">
      <text xmlns:late="urn:late">
        <b:entry b:id="1">migrant <i>bloqué</i></b:entry>
        <entry>flux <late:x late:y="1"/>mixtes</entry>
      </text>
    </tbx>
    """

  private func elements(_ name: String) throws -> (root: Element, bytes: MappedBytes, found: Element) {
    let bytes = MappedBytes(Array(Self.document.utf8))
    var reader = try ElementReader(bytes, file: "a.xml", yielding: ["entry"])
    while let element = try reader.next() {
      let root = reader.root
      if element.qualifiedName == name { return (try #require(root), bytes, element) }
    }
    throw XMLError(file: "a.xml", line: 1, column: 1, message: LocalizedText(untranslated: "no \(name)"))
  }

  @Test("an element parsed at its range alone is the same, with its namespaces and places")
  func same() throws {
    let (root, bytes, element) = try elements("b:entry")
    let parsed = try Element(parsing: element.range, of: bytes, insideRoot: root.range, file: "a.xml")
    #expect(parsed == element)
    #expect(parsed.namespace == "urn:b>" && parsed.first("i")?.namespace == "urn:t")
    #expect(parsed.attributes == [Element.Attribute("b:id", namespace: "urn:b>", value: "1")])
  }

  @Test("where a namespace is declared between the root and the element, its names lose it and nothing else")
  func late() throws {
    let (root, bytes, element) = try elements("entry")
    let parsed = try Element(parsing: element.range, of: bytes, insideRoot: root.range, file: "a.xml")
    #expect(element.first("x")?.namespace == "urn:late" && parsed.first("x")?.namespace == nil)
    #expect(
      parsed.first("x")?.qualifiedName == "late:x" && parsed.text == element.text && parsed.range == element.range)
  }

  @Test(
    "a range of another file is an error and never a trap",
    arguments: [0..<0, 3..<9, 60..<61, 100..<140, -5..<400, 9_000..<9_001, 0..<9_000])
  func otherRange(_ range: Range<Int>) throws {
    let (root, bytes, _) = try elements("entry")
    #expect(throws: XMLError.self) {
      _ = try Element(parsing: range, of: bytes, insideRoot: root.range, file: "a.xml")
    }
    #expect(throws: XMLError.self) { _ = try Element(parsing: 30..<60, of: bytes, insideRoot: range, file: "a.xml") }
  }

  @Test(
    "a place is counted in lines and Unicode scalars",
    arguments: [(0, 1, 1), (3, 1, 3), (4, 2, 1), (8, 2, 2), (99, 2, 4), (-1, 1, 1)])
  func positions(offset: Int, line: Int, column: Int) {
    let position = Array("éa\r\n😀bc".utf8.filter { $0 != 13 }).withUnsafeBytes { TextPosition(offset: offset, in: $0) }
    #expect(position == TextPosition(line: line, column: column))
  }
}
