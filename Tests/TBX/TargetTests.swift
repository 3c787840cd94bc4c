import FileBytes
import Localization
@testable import TBX
import Terminology
import TestSupport
import Testing
import XML

/// The dresses in which TBX is written.
@Suite struct TargetTests {
  static let sharedFiles = RealFilesTests.readable.map(\.file).filter { Places.hasShared("tbx/\($0)") }

  /// What is written in a dress is valid by our grammar of it and, where they are present, by the public ones.
  private func grammars(_ target: TBXTarget, _ document: String) throws -> [String] {
    let root = try Element(parsing: MappedBytes(Array(document.utf8)), file: "written.tbx")
    let dialect = try #require(Variant(root: root)).dialect
    let (own, others): (String?, [String]) =
      switch (target, dialect) {
      case (.dca, "TBX-Basic"):
        ("TBX-Basic_DCA", ["ltac/schemas/core/TBXcoreStructV03.rng"])
      case (.dct, "TBX-Basic"): ("TBX-Basic_DCT", ["ltac/schemas/core/TBXcoreStructV03.rng"])
      case (.min, _): ("TBX-Min_DCA", ["ltac/schemas/core/TBXcoreStructV03.rng"])
      case (.version2, "TBX-Basic"): ("TBX-Basic_v2", ["byutrg/tbx-spec-v2/schemas/TBXBasicRNGV02.rng"])
      case (.version2, _): (nil, ["byutrg/tbx-spec-v2/schemas/TBXcoreStructV02.rng"])
      default: (nil, ["ltac/schemas/core/TBXcoreStructV03.rng"])
      }
    return (own.map { [Files.schema($0)] } ?? [])
      + others.map { "tbx/\($0)" }.filter(Places.hasShared).map(Places.sharedFile)
  }

  private func check(_ path: String, _ target: TBXTarget) throws {
    let termbase = try Files.read(path)
    guard !termbase.entries.isEmpty else { return }
    let (bytes, losses) = TBXWriter.bytes(termbase, as: target)
    let document = String(decoding: bytes, as: UTF8.self)
    if target != .dca {
      for grammar in try grammars(target, document) {
        #expect(try Files.errors(document, grammar: grammar).first == nil, "\(grammar)")
      }
    }
    // What loses nothing comes back as it was.
    let again = try Files.read(text: document)
    let losers = Set(losses.map { $0.concept.map { DocumentIDs.name($0.rawValue) } })
    let wanted = termbase.normalised.entries.filter { !losers.contains($0.id.rawValue) }
    let got = again.normalised.entries.filter { !losers.contains($0.id.rawValue) }
    #expect(got.count == wanted.count)
    for (got, wanted) in zip(got, wanted) where got != wanted {
      #expect(got == wanted)
      break
    }
    let second = String(decoding: TBXWriter.bytes(again, as: target).bytes, as: UTF8.self)
    let changed = zip(second.split(separator: "\n"), document.split(separator: "\n")).first { $0 != $1 }
    #expect(changed == nil && second == document)
    if losses.isEmpty { #expect(again.normalised == termbase.normalised) }
  }

  @Test("a fixture is valid in every dress, and what loses nothing comes back", arguments: Files.readable.map(\.name))
  func fixtures(name: String) throws {
    for target in TBXTarget.allCases { try check(Files.fixture(name), target) }
  }

  @Test(
    "a file of another tool is valid in every dress, and what loses nothing comes back",
    .enabled(if: Places.hasShared("tbx"), "the real files of other tools are not beside this package"),
    arguments: sharedFiles)
  func shared(file: String) throws {
    for target in TBXTarget.allCases { try check(Places.sharedFile("tbx/\(file)"), target) }
  }

  @Test(
    "which dialect a dress has",
    arguments: [
      ("v3-dca-basic", "TBX-Basic", "TBX"), ("v2-tig", "TBX-Private", "TBX-Basic"), ("v2-ntig", "TBX-Private", "TBX"),
      ("v3-dca-linguist", "TBX-Linguist", "TBX"),
    ])
  func dialects(name: String, three: String, two: String) throws {
    let termbase = try Files.read(Files.fixture(name))
    #expect(termbase.dialectName == three)
    let (bytes, _) = TBXWriter.bytes(termbase, as: .version2)
    let root = try Element(parsing: MappedBytes(bytes), file: "two.tbx")
    #expect(root.name == "martif" && root["type"] == two)
  }

  @Test("what a dialect has no place for becomes a note that names it, and is told in both languages")
  func notes() throws {
    var entry = ConceptEntry(id: .init(rawValue: "c"), languages: [LangSec(.french, terms: [TermSec("é")])])
    entry.infos = [
      AuxInfo(.descrip, .definition, "une chose", group: [AuxInfo(.admin, .source, "l’auteur")]),
      AuxInfo(.foreign, nil, NoteText([.markup("<x:a xmlns:x=\"urn:x\"/>")])),
      AuxInfo(.foreign, nil, NoteText([.markup("<!-- gardé -->")])),
    ]
    entry.languages[0].terms[0].infos = [AuxInfo(.termNote, .partOfSpeech, "properNoun")]
    let termbase = Termbase(header: TermbaseHeader(language: .french), entries: [entry])
    let (bytes, losses) = TBXWriter.bytes(termbase, as: .min)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<note>definition: une chose (source: l’auteur)</note>"))
    #expect(text.contains("<!-- gardé -->") && text.contains("<termNote type=\"partOfSpeech\">noun</termNote>"))
    #expect(losses.allSatisfy { $0.concept?.rawValue == "c" })
    #expect(
      losses.map { $0.what[.english] } == [
        "definition, kept as a note", "elements of other vocabularies",
        "the value 'properNoun' of partOfSpeech, written as 'noun'",
      ])
    #expect(losses.map { $0.what[.french] }.contains("definition, gardé comme note"))
  }

  @Test("elements of others outside entries, and attributes of paragraphs, come back")
  func outside() throws {
    let text = """
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:x="urn:x" type="TBX-Basic" style="dca" xml:lang="fr"><tbxHeader>\
      <fileDesc><publicationStmt><p>éditée</p></publicationStmt><titleStmt><title>T</title><x:t/></titleStmt>\
      <sourceDesc><p type="é" xml:lang="fr">s</p><x:s>1</x:s></sourceDesc><x:f/></fileDesc><x:h><x:conceptEntry/></x:h>\
      </tbxHeader><x:r/><text><x:u/><body><x:b n="1">é<x:c/></x:b><conceptEntry id="c"><langSec xml:lang="fr"><termSec>\
      <term>é</term></termSec></langSec></conceptEntry></body><back><x:k/></back></text></tbx>
      """
    let termbase = try Files.read(text: text)
    #expect(termbase.header.others.map(\.place) == [.title, .source, .header, .fileDescription])
    #expect(termbase.others.map(\.place) == [.root, .text, .body, .back])
    let again = try Files.read(text: TBXWriter().document(termbase))
    #expect(again.normalised == termbase.normalised)
    #expect(Set(again.header.others) == Set(termbase.header.others) && again.header.sources == termbase.header.sources)
    #expect(again.header.publication == ["éditée"])
    let (_, losses) = TBXWriter.bytes(termbase, as: .version2)
    #expect(losses.count == 9 && losses.allSatisfy { $0.concept == nil })
  }
}
