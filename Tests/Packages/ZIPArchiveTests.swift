import Localization
import Packages
import Testing

/// Archives: what is written is read, what is replaced leaves the rest as it is, and traps are refused.
@Suite struct ZIPArchiveTests {
  private func archive(_ members: [ZIPWriter.Member]) throws -> [UInt8] { try #require(ZIPWriter.archive(members)) }

  @Test("replaced members change, new ones stand behind, others keep their bytes and their order")
  func replaces() throws {
    let original = try #require(
      ZIPWriter.archive(
        [("mimetype", [1, 2, 3]), ("b", [UInt8](repeating: 7, count: 9000)), ("c", [])], storesFirst: true))
    let changed = try #require(ZIPWriter.archive(original, replacing: [("b", [9]), ("d", [8])]))
    let read = try ZIPArchive(changed, file: "t")
    #expect(read.names == ["mimetype", "b", "c", "d"])
    #expect(try read.contents("mimetype") == [1, 2, 3])
    #expect(try read.contents("b") == [9])
    #expect(try read.contents("c") == [])
    #expect(try read.contents("d") == [8])
    // The first member stands at the start as it is: thirty bytes of header, its name, its bytes.
    #expect(Array(changed[30..<41]) == Array("mimetype".utf8) + [1, 2, 3])
    #expect(ZIPWriter.archive(original, replacing: [("b", [9]), ("d", [8])]) == changed)
  }

  @Test("what is no archive, is cut off, or leads out of itself is refused")
  func refuses() throws {
    let good = try archive([("a", [1])])
    let cases: [([UInt8], String)] = [
      ([], "t:1:1: error: the file is not a ZIP archive"),
      (Array("text".utf8), "t:1:1: error: the file is not a ZIP archive"),
      (
        Array(good.dropLast(12)),
        "t:1:1: error: the archive is cut off or damaged: its list of members cannot be read"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
        "t:1:1: error: an encrypted document, or one of the binary formats before 2007: "
          + "save it without a password as a current format"
      ),
      (
        try archive([("a/../../b", [1])]),
        "t:1:1: error: the member 'a/../../b' leads out of the archive: it is not read"
      ),
      (try archive([("/etc/x", [1])]), "t:1:1: error: the member '/etc/x' leads out of the archive: it is not read"),
      (try archive([("a\\b", [1])]), "t:1:1: error: the member 'a\\b' leads out of the archive: it is not read"),
    ]
    for (bytes, text) in cases {
      let error = #expect(throws: PackageError.self) { _ = try ZIPArchive(bytes, file: "t") }
      #expect(error?.description == text)
    }
  }

  @Test("a member that inflates too much is refused, with its name", .timeLimit(.minutes(10))) func bomb() throws {
    let bytes = try archive([("word/document.xml", [UInt8](repeating: 0x20, count: 8 << 20))])
    let error = #expect(throws: PackageError.self) {
      _ = try ZIPArchive(bytes, file: "t").contents("word/document.xml")
    }
    #expect(error?.description.contains("'word/document.xml' in the archive inflates") == true)
    #expect(try ZIPArchive(bytes, file: "t", allowance: 16 << 20).contents("word/document.xml")?.count == 8 << 20)
  }

  @Test(
    "targets are related to their folder and never lead out",
    arguments: [
      ("media/a.png", "word/", "word/media/a.png"), ("/word/a.xml", "ppt/", "word/a.xml"),
      ("../a.xml", "word/", "a.xml"), ("../../a.xml", "word/", nil), ("..", "", nil), ("./b", "", "b"),
    ])
  func paths(target: String, folder: String, expected: String?) {
    #expect(PartPath.resolved(target, from: folder) == expected)
  }

  @Test("the relationships of a part stand beside it") func relationships() {
    #expect(PartPath.relationships(of: "word/document.xml") == "word/_rels/document.xml.rels")
    #expect(PartPath.relationships(of: "") == "_rels/.rels")
  }

  @Test("all members of an archive together inflate to no more than the bound") func bound() throws {
    let bytes = try #require(
      ZIPWriter.archive([("a", [UInt8](repeating: 1, count: 40_000)), ("b", [UInt8](repeating: 2, count: 40_000))]))
    let archive = try ZIPArchive(bytes, file: "f", largest: 60_000)
    #expect(try archive.contents("a")?.count == 40_000)
    let error = #expect(throws: PackageError.self) { _ = try archive.contents("b") }
    #expect(error?.message.english.hasPrefix("'b' in the archive inflates to more than ") == true)
  }
}
