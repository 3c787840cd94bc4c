import FileBytes
@testable import TBX
import Terminology
import TestSupport
import Testing
import XML

/// Reading, writing and reading again.
@Suite struct RoundTripTests {
  static let sharedFiles = RealFilesTests.readable.map(\.file).filter { Places.hasShared("tbx/\($0)") }

  private func roundTrip(_ path: String) throws {
    let termbase = try Files.read(path)
    let written = TBXWriter().document(termbase)
    let again = try Files.read(text: written)
    // Compared piece by piece, so that a failure shows one entry.
    let expected = termbase.normalised
    #expect(again.header == expected.header && again.references == expected.references)
    #expect(again.others == expected.others)
    #expect(again.entries.count == expected.entries.count)
    for (got, wanted) in zip(again.entries, expected.entries) where got != wanted {
      #expect(got == wanted)
      break
    }
    #expect(TBXWriter().document(again) == written)
  }

  @Test("a fixture comes back as it was, and is written the same again", arguments: Files.readable.map(\.name))
  func fixtures(name: String) throws { try roundTrip(Files.fixture(name)) }

  @Test(
    "what needs no spelling comes back without any change",
    arguments: ["v3-dca-basic", "v3-dct-basic", "v3-dca-linguist"])
  func identity(name: String) throws {
    var termbase = try Files.read(Files.fixture(name))
    termbase.entries.sort { $0.id < $1.id }
    #expect(try Files.read(text: TBXWriter().document(termbase)) == termbase)
  }

  @Test("a file of another tool comes back as it was, and is written the same again", arguments: sharedFiles)
  func shared(file: String) throws { try roundTrip(Places.sharedFile("tbx/\(file)")) }

  @Test("a file of the glossary is in canonical form", arguments: Files.glossary)
  func glossaryIsCanonical(path: String) throws {
    let bytes = try MappedBytes(mapping: path)
    let isCanonical = try TBXWriter().document(Files.read(path)).utf8.elementsEqual(bytes.array)
    #expect(isCanonical)
  }

  static let grammars =
    [Files.grammar]
    + [
      "tbx/ltac/schemas/core/TBXcoreStructV03.rng",
      "tbx/ltac/schemas/dialects/TBX-Basic/TBXcoreStructV03_TBX-Basic_integrated.rng",
    ].filter(Places.hasShared).map(Places.sharedFile)

  @Test("what is written is valid by our grammar and the public ones", arguments: grammars)
  func written(grammar: String) throws {
    for path in [Files.fixture("v3-dca-basic")] + Files.glossary {
      let document = try TBXWriter().document(Files.read(path))
      #expect(try Files.errors(document, grammar: grammar) == [], "\(path)")
    }
  }

  @Test(
    "an identifier is written as XML allows it",
    arguments: [
      ("é-1", "é-1"), ("0117", "c0117"), ("a b:c", "a-b-c"), ("-x", "c-x"), ("_x.y", "_x.y"), ("", "c"), ("x²", "x-"),
      ("µ", "c-"), ("𝒜", "c-"), ("٣", "c٣"), ("語", "語"),
    ])
  func ids(id: String, written: String) throws {
    #expect(DocumentIDs.name(id) == written && DocumentIDs.name(written) == written)
    var entry = ConceptEntry(id: ConceptEntry.ID(rawValue: id), languages: [LangSec(.french, terms: [TermSec("é")])])
    entry.infos = [AuxInfo(.ref, .crossReference, "soi-même", target: id)]
    let document = TBXWriter().document(Termbase(header: TermbaseHeader(language: .french), entries: [entry]))
    #expect(try Files.errors(document, grammar: Files.grammar) == [])
  }
}
