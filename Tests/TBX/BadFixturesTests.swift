import FileBytes
import Localization
import TBX
import Terminology
import TestSupport
import Testing
import XML

/// Fixtures with one fault each.
@Suite struct BadFixturesTests {
  @Test(
    "what cannot be read is refused with its place",
    arguments: [
      ("not-well-formed", "126:30: error: Opening and ending tag mismatch: term line 126 and termSec"),
      ("external-entity", "17:58: error: the entity 'secret' is not expanded: write its text"),
      ("internal-entity", "19:27: error: the entity 'bloque' is not expanded: write its text"),
      ("billion-laughs", "26:38: error: the entity 'flux9' is not expanded: write its text"),
      ("too-deep", "15:2267: error: elements are nested more than 256 deep"),
      ("empty", "1:1: error: the document is empty"),
      ("not-tbx", "2:1: error: the root element 'html' is not TBX (expected tbx or martif)"),
    ])
  func refuses(name: String, message: String) {
    let error = #expect(throws: XMLError.self) {
      _ = try TBXReader.termbase(MappedBytes(mapping: Files.fixture("bad/\(name)")), file: "bad.tbx")
    }
    #expect(error?.description == "bad.tbx:\(message)")
  }

  @Test(
    "what is not valid is read and has exactly one remark, at its line",
    arguments: [
      ("wrong-level", "68: 'definition' may not stand in a termSec"),
      (
        "bad-picklist",
        "38: 'properNoun' is not a value of partOfSpeech: write one of noun, verb, adjective, adverb, other"
      ),
      ("dangling-target", "17: the target 'regular-migrant' is not an id in this file"),
      ("duplicate-id", "87: the id 'stranded-migrant' is there already"),
      ("missing-lang", "186: 'xml:lang' is missing here"),
      ("two-descrips-in-group", "69: a descripGrp holds exactly one descrip, this one has 2"),
      ("term-note-after-descrip", "196: a termNote stands before every other item of its term"),
      ("date-not-a-date", "176: '2024-05-32' is not a date such as 2026-01-31"),
    ])
  func remarks(name: String, remark: String) throws {
    let path = Files.fixture("bad/\(name)")
    #expect(try Files.remarks(path) == [remark])
    #expect(
      try !Files.errors(String(decoding: MappedBytes(mapping: path).array, as: UTF8.self), grammar: Files.grammar)
        .isEmpty)
    #expect(try Files.read(path).entries.count == 3)
  }

  @Test("an empty term is allowed by the standard, and warned of")
  func emptyTerm() throws {
    let path = Files.fixture("bad/empty-term")
    #expect(try Files.remarks(path) == ["103: the term is empty"])
    #expect(try Files.errorRemarks(path).isEmpty)
    #expect(
      try Files.errors(String(decoding: MappedBytes(mapping: path).array, as: UTF8.self), grammar: Files.grammar)
        .isEmpty)
  }

  @Test(
    "valid files have no remark",
    arguments: [
      "v3-dca-basic", "v3-dct-basic", "v3-dct-other-prefixes", "v3-dca-min", "v3-dca-core", "v3-dca-linguist",
    ])
  func noRemark(name: String) throws {
    #expect(try Files.remarks(Files.fixture(name)) == [])
  }

  @Test(
    "what was repaired is told",
    arguments: [
      ("two-descrips-in-group", "<descripGrp> has 2 <descrip>: it was split"),
      ("missing-lang", "the language section has no xml:lang: its language is read as 'und'"),
    ])
  func repairs(name: String, message: String) throws {
    let (_, _, remarks) = try TBXReader.termbase(MappedBytes(mapping: Files.fixture("bad/\(name)")), file: name)
    #expect(remarks.map { $0.message[.english] } == [message])
    #expect(remarks.allSatisfy { $0.severity == .warning })
  }
}
