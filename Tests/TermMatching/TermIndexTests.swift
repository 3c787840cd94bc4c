import Localization
import FileBytes
import Foundation
import Languages
import TermMatching
import Terminology
import TestSupport
import Testing
import XML

@Suite struct TermIndexTests {
  private static let rows = [
    "b | fr | preferred | migrant bloqué | pos=noun | gender=masculine",
    "b | en | preferred | stranded migrant | pos=noun",
    "a | fr | deprecated | migrant échoué | pos=noun | gender=masculine",
  ]

  @Test("terms, entries and ids are found, and an entry is parsed from its place in the file")
  func content() throws {
    let index = try TestIndex.index(Self.rows)
    #expect(index.entryCount == 2)
    #expect(index.termCount == 3)
    #expect(index.languages.map(\.code).sorted() == ["en", "fr"])
    let number = try #require(index.entryNumber(ConceptEntry.ID(rawValue: "b")))
    let entry = try index.entry(number)
    #expect(entry.id.rawValue == "b")
    #expect(entry.languages.flatMap(\.terms).map(\.text) == ["migrant bloqué", "stranded migrant"])
    #expect(index.preferredTerm(ofEntry: number, .french)?.text == "migrant bloqué")
    #expect(index.entryNumber(ConceptEntry.ID(rawValue: "c")) == nil)
  }

  @Test(
    "every entry of every fixture, whatever its version and encoding, is parsed from its place",
    arguments: [
      "v3-dca-basic", "v3-dct-basic", "v3-dct-other-prefixes", "v2-tig", "v2-ntig", "old-tbx-min", "utf-16",
      "windows-1252",
      "numeric-ids", "unknown-elements", "v2-categories-after-langset", "v2-no-header-underscore-lang",
    ])
  func everyEntry(fixture: String) throws {
    let index = try TestIndex.index(path: Places.fixture("TBX/\(fixture).tbx"))
    #expect(index.entryCount == 3)
    let terms = try (0..<index.entryCount).flatMap { number in
      try index.entry(number).languages.flatMap(\.terms).map(\.text)
    }
    #expect(terms == (0..<index.termCount).map { index.term($0).text })
  }

  @Test("a changed glossary gives a new index, an unchanged one the cached index")
  func cache() throws {
    let path = try TestIndex.write(TestIndex.tbx(Self.rows), name: "g.tbx")
    #expect(try TestIndex.index(path: path).termCount == 3)
    #expect(try TestIndex.index(path: path).termCount == 3)
    let more = Self.rows + ["c | fr | preferred | apatride | pos=noun"]
    try TestIndex.tbx(more).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try TestIndex.index(path: path).termCount == 4)
  }

  @Test("a damaged cache is built again")
  func damagedCache() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "motjuste-\(UUID().uuidString)")
    let environment = ["MOTJUSTE_CACHE": folder.path(percentEncoded: false)]
    let path = try TestIndex.write(TestIndex.tbx(Self.rows), name: "g.tbx")
    _ = try TermIndex.index(of: Glossary(path: path), environment: environment)
    let cache = try #require(
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).first)
    for damage in [Data(), Data("MJIX".utf8), try Data(contentsOf: cache).prefix(100), Data(repeating: 0, count: 64)] {
      try damage.write(to: cache)
      #expect(try TermIndex.index(of: Glossary(path: path), environment: environment).termCount == 3)
    }
  }

  @Test("a glossary that is not there, or has no TBX file, or is broken, is an error with its place")
  func errors() throws {
    let missing = #expect(throws: FileError.self) { try Glossary(path: "/no/such/glossary") }
    #expect(
      missing?.description
        == "/no/such/glossary:1:1: error: no such glossary: give a TBX file or a folder of them with --glossary")
    let folder = FileManager.default.temporaryDirectory.appending(path: "motjuste-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let empty = folder.path(percentEncoded: false)
    let withoutFiles = #expect(throws: FileError.self) { try Glossary(path: empty) }
    #expect(withoutFiles?.text(.english) == "\(empty):1:1: error: no .tbx file in this folder")
    #expect(withoutFiles?.text(.french) == "\(empty):1:1: erreur\u{A0}: aucun fichier .tbx dans ce dossier")
    let broken = try TestIndex.write("<tbx>\n<text></tbx>", name: "x.tbx")
    let error = #expect(throws: XMLError.self) { try TestIndex.index(path: broken) }
    #expect(error?.line == 2)
  }

  @Test("a folder is read in the order of its names, and its files are one glossary")
  func folder() throws {
    let path = try TestIndex.write(TestIndex.tbx([Self.rows[0]]), name: "b.tbx")
    let folder = URL(filePath: path).deletingLastPathComponent()
    try TestIndex.tbx([Self.rows[2]]).write(to: folder.appending(path: "a.tbx"), atomically: true, encoding: .utf8)
    try "not TBX".write(to: folder.appending(path: "notes.txt"), atomically: true, encoding: .utf8)
    let index = try TestIndex.index(path: folder.path(percentEncoded: false))
    #expect((0..<index.entryCount).map { index.conceptID($0).rawValue } == ["a", "b"])
  }
}
