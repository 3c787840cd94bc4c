import FileBytes
import Foundation
import TBX
import Terminology
import Testing
import XML

/// Files that several threads read.
@Suite struct PartedDocumentTests {
  /// A document with entries, and between and inside them what looks like an entry or stands where none is expected.
  static func document(_ between: (Int) -> String, entries: Int = 40, id: (Int) -> String = { " id='c\($0)'" })
    -> String
  {
    let body = (0..<entries).map { number in
      "<conceptEntry\(id(number))><!-- é --><langSec xml:lang='fr'>lose<termSec><term>terme \(number) œ</term></termSec>"
        + "</langSec></conceptEntry>\n\(between(number))"
    }
    return "<tbx xmlns='urn:iso:std:iso:30042:ed-2' xmlns:x='urn:x' type='TBX-Basic' style='dca' xml:lang='fr'>"
      + "<tbxHeader><fileDesc><sourceDesc><p>ici</p></sourceDesc></fileDesc></tbxHeader><x:early/><text><body>\n"
      + body.joined() + "</body><back><refObjectSec type='respPerson'><refObject id='r'><item>A</item></refObject>"
      + "</refObjectSec></back></text></tbx>"
  }

  static let documents = [
    ("plain", document { _ in "" }),
    ("elements of others between entries", document { "<x:between n='\($0)'/>" }),
    ("an entry in a comment", document { _ in "<!-- <conceptEntry id='no'> -->" }),
    ("an entry in a CDATA section", document { _ in "<x:y><![CDATA[<conceptEntry id='no'> ]]></x:y>" }),
    ("an entry in a processing instruction", document { _ in "<?x <conceptEntry id='no'> ?>" }),
    ("entries in another element", document { "<x:y><conceptEntry id='in\($0)'/></x:y>" }),
    (
      "entries in entries",
      document(
        { _ in "" }, id: { " id='c\($0)'><x:y><conceptEntry id='in\($0)'/></x:y" })
    ),
    ("entries without an id", document({ _ in "" }, id: { _ in " " })),
    (
      "a second header",
      document { $0 == 30 ? "<tbxHeader><fileDesc><titleStmt><title>Z</title></titleStmt></fileDesc></tbxHeader>" : "" }
    ),
    ("one entry", document({ _ in "" }, entries: 1)),
    ("no entry", document({ _ in "" }, entries: 0)),
  ]

  static func read(_ text: String, jobs: Int) throws -> TBXReader.Document {
    try TBXReader.document(MappedBytes(Array(text.utf8)), file: "a.tbx", jobs: jobs)
  }

  @Test("several threads read what one reads", arguments: documents, [2, 3, 7])
  func same(document: (name: String, text: String), jobs: Int) throws {
    let whole = try Self.read(document.text, jobs: 1)
    let parted = try Self.read(document.text, jobs: jobs)
    #expect(parted.termbase == whole.termbase, "\(document.name)")
    #expect(parted.variant == whole.variant)
    #expect(parted.places == whole.places)
    let bytes = Array(document.text.utf8)
    let lines = whole.places.map { place in bytes.withUnsafeBytes { TextPosition(offset: place, in: $0).line } }
    #expect(parted.lines == lines && whole.lines == lines)
    #expect(whole.places.count == whole.termbase.entries.count)
    let places = { (document: TBXReader.Document) in
      document.remarks.map { "\($0.offset) \($0.message)" }.sorted()
    }
    #expect(places(parted) == places(whole))
    #expect(document.name == "no entry" || !whole.remarks.isEmpty)
  }

  @Test("a fault is told at its place, whichever thread meets it", arguments: documents.prefix(6), [2, 5])
  func faults(document: (name: String, text: String), jobs: Int) throws {
    let bytes = Array(document.text.utf8)
    for place in stride(from: 1, to: bytes.count, by: 97) {
      let text = String(decoding: bytes[..<place], as: UTF8.self)
      let whole = #expect(throws: XMLError.self) { try Self.read(text, jobs: 1) }
      let parted = #expect(throws: XMLError.self) { try Self.read(text, jobs: jobs) }
      #expect(whole == parted)
    }
  }

  @Test("ranges are those of the whole document")
  func remarks() throws {
    let text = Self.document { _ in "" }
    let document = try Self.read(text, jobs: 4)
    let bytes = Array(text.utf8)
    #expect(document.remarks.count == 40)
    #expect(document.remarks.allSatisfy { bytes[$0.offset...].starts(with: Array("<langSec".utf8)) })
  }
}
