import FileBytes
import Foundation
@testable import Interchange
import Localization
import Packages
import Terminology
import TestSupport
import Testing

/// Files that are damaged, mislabelled or made to do harm, in every format that is read.
@Suite struct BadInputTests {
  /// Three concepts, whose references go in a circle.
  static let circle = Termbase(
    header: TermbaseHeader(language: .french),
    entries: [("a", "b"), ("b", "c"), ("c", "a")].map { id, next in
      ConceptEntry(
        id: .init(rawValue: id),
        infos: [AuxInfo(.ref, .crossReference, NoteText(next), target: next)],
        languages: [
          LangSec(.french, terms: [TermSec(NoteText("réfugié \(id)"))]),
          LangSec(.english, terms: [TermSec(NoteText("refugee \(id)"))]),
        ])
    })

  static func written(_ termbase: Termbase, as format: InterchangeFormat) throws -> [UInt8] {
    try #require(try format.files(termbase, name: "f", pair).files.first).bytes
  }

  static func read(_ bytes: [UInt8], as format: InterchangeFormat, file: String = "f") throws -> ExchangedTermbase {
    try format.read(MappedBytes(bytes), file: file, pair)
  }

  static var pair: ExchangeOptions {
    var options = ExchangeOptions()
    options.source = .french
    options.target = .english
    return options
  }

  @Test("a file cut off anywhere is refused with its place, or has fewer lines", arguments: InterchangeFormat.readable)
  func truncated(format: InterchangeFormat) throws {
    let bytes = try Self.written(Self.circle, as: format)
    let whole = try Self.read(bytes, as: format).termbase.lines
    #expect(whole.count == 6)
    let isLines = [.csv, .tsv, .utx, .omegat, .skos, .skosXL].contains(format)
    let end = bytes.lastIndex { $0 > 0x20 } ?? 0
    for length in 0..<end {
      switch Result(catching: { try Self.read(Array(bytes[..<length]), as: format).termbase.lines }) {
      case .success(let lines):
        #expect(isLines && lines.count <= whole.count, "\(length)")
      case .failure(let error):
        let error = try #require(error as? any PlacedError)
        #expect(error.text(.english).wholeMatch(of: /f[^:]*:[0-9]+:[0-9]+: error: .+/) != nil)
      }
    }
  }

  @Test("references in a circle are read and written in every format", arguments: InterchangeFormat.readable)
  func circles(format: InterchangeFormat) throws {
    let bytes = try Self.written(Self.circle, as: format)
    #expect(Set(try Self.read(bytes, as: format).termbase.lines.map { $0.dropFirst(2) }).count == 6)
  }

  @Test("broader concepts in a circle are cross-references", arguments: ["<a>", "<b>"])
  func broader(top: String) throws {
    let text = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <a> a skos:Concept ; skos:prefLabel "a"@fr ; skos:broader \(top) .
      <b> a skos:Concept ; skos:prefLabel "b"@fr ; skos:broader <a> ; skos:narrower <a> .
      """
    let read = try Self.read(Array(text.utf8), as: .skos)
    #expect(read.termbase.entries.count == 2)
    #expect(read.termbase.entries.allSatisfy { !$0.infos.crossReferences.isEmpty })
  }

  @Test("an id that two entries have is told where it comes again")
  func repeatedIDs() throws {
    let text = """
      <martif type="TBX" xml:lang="fr"><martifHeader/><text><body>
      <termEntry id="a"><langSet xml:lang="fr"><tig><term>abri</term></tig></langSet></termEntry>
        <termEntry id="a"><langSet xml:lang="fr"><tig><term>asile</term></tig></langSet></termEntry>
      </body></text></martif>
      """
    let read = try Self.read(Array(text.utf8), as: .tbx)
    #expect(read.remarks.map(\.text) == ["3:3: note: the id 'a' is that of an entry before"])
    let again = try Self.read(Self.written(read.termbase, as: .tbx), as: .tbx)
    #expect(again.termbase.lines == ["a|fr|abri", "a-2|fr|asile"])
  }

  @Test(
    "UTF-16 without a mark is read", arguments: [InterchangeFormat.csv, .tsv, .utx, .omegat], [false, true])
  func unmarked(format: InterchangeFormat, isBig: Bool) throws {
    let bytes = try Self.written(Self.circle, as: format)
    let text = String(decoding: bytes, as: UTF8.self)
    let units = Array(text.utf16.drop { $0 == 0xFEFF })
    let wide = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
    #expect(try Self.read(wide, as: format).termbase.lines == Self.read(bytes, as: format).termbase.lines)
  }

  @Test(
    "bytes that are no text are refused where they stand",
    arguments: [
      (InterchangeFormat.csv, "term,language\né\0,fr\n", "f:2:2: error: a NUL byte: the file is no text"),
      (.tsv, "term\tlanguage\nabri\tfr\n\0", "f:3:1: error: a NUL byte: the file is no text"),
      (.omegat, "a\tb\0", "f:1:4: error: a NUL byte: the file is no text"),
      (.utx, "#UTX 1.11; en/fr\n#src\ttgt\n\0", "f:3:1: error: a NUL byte: the file is no text"),
      (.csv, "\0\0\0", "f:1:1: error: a NUL byte: the file is no text"),
      (.tbx, "\0\0\0\0", "f:1:1: error: the document has no element"),
    ])
  func zeroBytes(format: InterchangeFormat, text: String, message: String) {
    let error = #expect(throws: (any Error).self) { try Self.read(Array(text.utf8), as: format) }
    #expect((error as? any PlacedError)?.text(.english) == message)
  }

  @Test(
    "an encoding that is declared is heeded, and what cannot be in it is refused",
    arguments: [
      ("windows-1252", [UInt8(0xE9)], "é"), ("iso-8859-1", [0xE9], "é"), ("utf-16", [0xC3, 0xA9], "é"),
      ("us-ascii", [0xC3, 0xA9], "é"), ("utf-8", [0xC3, 0xA9], "é"),
      ("utf-8", [0xE9], "f:1:151: error: Input is not proper UTF-8, indicate encoding !"),
      ("martien", [0xC3, 0xA9], "f:1:1: error: unknown encoding 'martien'"),
    ], [InterchangeFormat.tbx])
  func encodings(row: (name: String, bytes: [UInt8], result: String), format: InterchangeFormat) throws {
    let head =
      "<?xml version='1.0' encoding='\(row.name)'?><martif type='TBX' xml:lang='fr'><martifHeader/><text><body>"
      + "<termEntry id='a'><langSet xml:lang='fr'><tig><term>"
    let tail = "</term></tig></langSet></termEntry></body></text></martif>"
    let bytes = Array(head.utf8) + row.bytes + Array(tail.utf8)
    switch Result(catching: { try Self.read(bytes, as: format).termbase.lines }) {
    case .success(let lines): #expect(lines == ["a|fr|\(row.result)"])
    case .failure(let error): #expect((error as? any PlacedError)?.text(.english) == row.result)
    }
  }

  @Test("members of an archive that lead out of it are not looked at, however many there are", .timeLimit(.minutes(10)))
  func members() throws {
    let package = try XLSXFormat.write(Self.circle, .init()).bytes
    let archive = try ZIPArchive(package, file: "f")
    let names = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
    var members = try names.map { ($0, try #require(try archive.contents($0))) }
    members.append(("xl/worksheets/sheet1.xml", try #require(try archive.contents("xl/worksheets/sheet1.xml"))))
    for name in ["xl/sharedStrings.xml", "xl/styles.xml"] {
      if let bytes = try archive.contents(name) { members.append((name, bytes)) }
    }
    members += (0..<20_000).map { ("../../outside-\($0)", [UInt8]("x".utf8)) }
    let bytes = try #require(ZIPWriter.archive(members))
    #expect(throws: ExchangeError.self) { try XLSXFormat.read(bytes, file: "f", .init()) }
  }

  @Test("a file of 600 MB is refused before it is read", arguments: InterchangeFormat.readable)
  func large(format: InterchangeFormat) throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/large"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 600 << 20)
    try handle.close()
    let error = #expect(throws: (any Error).self) {
      try format.read(MappedBytes(mapping: path), file: "f", Self.pair)
    }
    let isTBX = format.rawValue.hasPrefix("tbx")
    let text = (error as? any PlacedError)?.text(.english)
    #expect(
      text
        == (isTBX
          ? "f:1:1: error: the document has no element"
          : "f:1:1: error: the file has 600 MiB: of this format at most 512 MiB are read"))
  }
}
