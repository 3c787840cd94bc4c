import FileBytes
import Interchange
import Terminology
import Testing

@Suite struct InterchangeFormatTests {
  @Test(
    "what is read is known by its name, else by how it begins",
    arguments: [
      ("a.tbx", "", InterchangeFormat.tbx), ("a.CSV", "", .csv), ("a.tsv", "", .tsv), ("a.b/c.xlsx", "", .xlsx),
      ("a.ttl", "", .skos), ("a.jsonld", "", .skosJSON), ("a.utx", "", .utx), ("a.txt", "a\tb", .omegat),
      ("a.txt", "#UTX 1.11; en/fr", .utx), ("a.xlf", "", .xliffGlossary), ("-", "<?xml version='1.0'?><martif>", .tbx),
      ("-", "\u{FEFF}<tbx", .tbx), ("a.xml", "<xliff version='2.1'", .xliffGlossary), ("-", "PK\u{3}\u{4}", .xlsx),
      ("-", "@prefix skos:", .skos), ("-", "  {\"@context\"", .skosJSON), ("-", "id,term", nil),
      ("a.html", "<!DOCTYPE html>", .tbx), ("a.b/c", "", nil),
    ] as [(String, String, InterchangeFormat?)])
  func reading(_ path: String, _ start: String, _ format: InterchangeFormat?) {
    #expect(InterchangeFormat(reading: path, start: start.utf8) == format)
  }

  @Test(
    "what is written is known by its name",
    arguments: [
      ("a.tbx", .tbx), ("a.html", .html), ("a.md", .markdown), ("a.utf8", .omegat), ("a.doc", nil), ("tbx", nil),
    ] as [(String, InterchangeFormat?)])
  func writing(_ path: String, _ format: InterchangeFormat?) {
    #expect(InterchangeFormat(writing: path) == format)
  }

  @Test("each format is written, and each that can be read is read again", arguments: InterchangeFormat.allCases)
  func each(_ format: InterchangeFormat) throws {
    let term = TermSec("stranded migrant", infos: [])
    let avoided = TermSec(
      "blocked migrant", infos: [AuxInfo(.termNote, .administrativeStatus, "deprecatedTerm-admn-sts")])
    let entry = ConceptEntry(
      id: .init(rawValue: "c1"),
      languages: [LangSec(.english, terms: [term, avoided]), LangSec(.french, terms: [TermSec("migrant bloqué")])])
    let termbase = Termbase(header: TermbaseHeader(language: .english), entries: [entry])
    let files = try format.files(termbase, name: "out", ExchangeOptions()).files
    #expect(files.allSatisfy { !$0.bytes.isEmpty } && !files.isEmpty)
    #expect(format.isFolder || files.map(\.name) == ["out"])
    guard format.isReadable else {
      #expect(throws: ExchangeError.self) {
        try format.read(MappedBytes(files[0].bytes), file: "out", ExchangeOptions())
      }
      return
    }
    let again = try format.read(MappedBytes(files[0].bytes), file: "out", ExchangeOptions()).termbase
    #expect(again.entries.flatMap(\.languages).flatMap(\.terms).map(\.text).contains("migrant bloqué"))
  }
}
