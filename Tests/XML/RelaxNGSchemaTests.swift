import Localization
import FileBytes
import Testing
import XML

/// Checking documents by a grammar.
@Suite struct RelaxNGSchemaTests {
  static let grammar = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><element name="termes"><oneOrMore><element name="terme">
        <attribute name="id"><data type="ID"/></attribute><text/>
      </element></oneOrMore></element></start>
    </grammar>
    """

  private func errors(_ document: String, grammar: String = grammar) throws -> [String] {
    let schema = try RelaxNGSchema(MappedBytes(Array(grammar.utf8)), file: "a.rng")
    return try schema.errors(in: MappedBytes(Array(document.utf8)), file: "a.xml").map(\.description)
  }

  @Test("a valid document has no errors", arguments: ["", "\u{FEFF}", "<?xml version='1.0' encoding='UTF-8'?>"])
  func valid(prefix: String) throws {
    #expect(try errors("\(prefix)<termes><terme id=\"é\">migrant bloqué &amp; co</terme></termes>") == [])
  }

  @Test("an invalid one has errors with their lines")
  func invalid() throws {
    let lines = String(repeating: "\n", count: 70_000)
    let found = try errors("<termes>\(lines)<terme id='1é'>œ</terme></termes>")
    #expect(found.first == "a.xml:70001:1: error: Type ID doesn't allow value '1é'")
    #expect(try !errors("<termes><terme id='a'/><terme id='a'/></termes>").isEmpty)
    #expect(try errors("<autre/>") == ["a.xml:1:1: error: Expecting element termes, got autre"])
  }

  @Test("a document that is not well-formed or uses an entity is refused as everywhere else")
  func refused() {
    let broken = #expect(throws: XMLError.self) { _ = try errors("<termes>\n<terme>é</termes>") }
    #expect(broken?.description == "a.xml:2:9: error: Opening and ending tag mismatch: terme line 2 and termes")
    let entity = #expect(throws: XMLError.self) {
      _ = try errors("<!DOCTYPE termes [<!ENTITY e 'é'>]><termes><terme id='a'>&e;</terme></termes>")
    }
    #expect(entity?.description == "a.xml:1:58: error: the entity 'e' is not expanded: write its text")
  }

  @Test(
    "a grammar that is none is an error",
    arguments: [
      ("<grammar>", "a.rng:1:10: error: the document ends inside an element"),
      ("<grammaire/>", "a.rng:1:1: error: not a RELAX NG grammar"),
      (
        "<element xmlns=\"http://relaxng.org/ns/structure/1.0\"><text/></element>",
        "a.rng:1:1: error: expecting name, anyName, nsName or choice : got text"
      ),
      (
        "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">\n<start><ref name=\"é\"/></start></grammar>",
        "a.rng:2:1: error: Reference é has no matching definition"
      ),
      ("", "a.rng:1:1: error: the document is empty"),
    ])
  func brokenGrammar(grammar: String, message: String) {
    let error = #expect(throws: XMLError.self) { _ = try errors("<a/>", grammar: grammar) }
    #expect(error?.description == message)
  }
}
