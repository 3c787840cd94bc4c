import FileBytes
import Foundation
import TBX
import TermMatching
@testable import TermStore
import Terminology
import TestSupport
import Testing

@Suite struct JournalTests {
  private static let before = Array("avant é".utf8)
  private static let after = Array("après 😀\0\u{1}".utf8)

  private func folder() throws -> (TestFolder, Journal) {
    let folder = try TestFolder(["a.tbx": "avant é", "b.tbx": "avant é"])
    let writes = [
      FileWrite(name: "a.tbx", before: Self.before, after: Self.after),
      FileWrite(name: "b.tbx", before: Self.before, after: Self.after),
      FileWrite(name: ".motjuste/batches/é.json", before: nil, after: Self.after),
    ]
    return (folder, Journal(folder: folder.path, writes: writes))
  }

  private func contents(_ folder: TestFolder) -> [[UInt8]?] {
    ["a.tbx", "b.tbx", ".motjuste/batches/é.json"].map { try? MappedBytes(mapping: "\(folder.path)/\($0)").array }
  }

  @Test("a crash before the journal is written leaves all as it was") func beforeJournal() throws {
    let (folder, _) = try folder()
    try Journal.recover(in: folder.path)
    #expect(contents(folder) == [Self.before, Self.before, nil])
  }

  @Test("a crash after any step is completed when the termbase is opened again", arguments: 0...3)
  func crash(filesWritten: Int) throws {
    let (folder, journal) = try folder()
    try journal.write()
    for number in 0..<filesWritten { try journal.apply(number) }
    try Journal.recover(in: folder.path)
    #expect(contents(folder) == [Self.after, Self.after, Self.after])
    #expect(try Journal.pending(in: folder.path) == nil)
    try Journal.recover(in: folder.path)
    #expect(contents(folder) == [Self.after, Self.after, Self.after])
  }

  @Test("a file that somebody else has changed meanwhile stays, and the others get their old content back")
  func foreignChange() throws {
    let (folder, journal) = try folder()
    try journal.write()
    try journal.apply(0)
    try folder.write("b.tbx", "d’autrui")
    #expect(message { try Journal.recover(in: folder.path) }.contains("b.tbx:1:1: error: it has changed"))
    #expect(contents(folder) == [Self.before, Array("d’autrui".utf8), nil])
    #expect(try Journal.pending(in: folder.path) == nil)
  }

  @Test(
    "a journal that cannot be read is told and stays",
    arguments: [
      "", "{", "[]", "{\"version\":2,\"files\":[]}",
      "{\"version\":1,\"files\":[{\"name\":\"../été\",\"after\":\"x\"}]}",
      "{\"version\":1,\"files\":[{\"name\":\"/été\",\"after\":\"x\"}]}",
    ])
  func unreadable(text: String) throws {
    let folder = try TestFolder([".motjuste/journal": text])
    #expect(message { try Journal.recover(in: folder.path) }.contains("journal:1:1: error: not a journal of an edit"))
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/.motjuste/journal"))
  }

  @Test("a termbase whose writer died is completed when it is opened") func opening() throws {
    let sample = try StoreSample()
    let old = try sample.bytes("health.tbx")
    let new = Array(StoreSample.document(["neu||en preferred été"]).utf8)
    try Journal(folder: sample.folder.path, writes: [FileWrite(name: "health.tbx", before: old, after: new)]).write()
    #expect(try sample.store()[.init(rawValue: "neu")] != nil)
    #expect(try sample.bytes("health.tbx") == new)
    #expect(!FileManager.default.fileExists(atPath: "\(sample.folder.path)/.motjuste"))
  }

  @Test("a file that was changed since it was read is not written over, and no other is") func changed() throws {
    let sample = try StoreSample()
    var store = try sample.store()
    var changes = ChangeSet(of: store)
    try changes.merge(.init(rawValue: "care"), into: .init(rawValue: "migrant"), StoreSample.stamp)
    let other = StoreSample.document(["neu||en preferred été"])
    try sample.folder.write("status.tbx", other)
    let health = try sample.bytes("health.tbx")
    #expect(message { try store.commit(changes) }.hasSuffix("it has changed since it was read: nothing is written"))
    #expect(try sample.text("status.tbx") == other)
    #expect(try sample.bytes("health.tbx") == health)
  }

  @Test("of two writers one waits, and no edit is lost") func writers() async throws {
    let sample = try StoreSample()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          while true {
            do {
              try sample.edit {
                try $0.add(StoreSample.entry("c\(number)|status|fr preferred été \(number)"), StoreSample.stamp)
              }
              return
            } catch is FileError {
              continue
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try sample.store()
    #expect((0..<8).allSatisfy { store[.init(rawValue: "c\($0)")] != nil })
    let left = try FileManager.default.contentsOfDirectory(atPath: sample.folder.path).sorted()
    #expect(left == ["health.tbx", "status.tbx"])
  }

  @Test(
    "a file that cannot be read stops the opening with its place",
    arguments: [
      ("<tbx><text>", 1), ("<?xml version=\"1.0\" encoding=\"x-été\"?>\n<tbx/>", 1), ("<html/>", 1), ("", 1),
    ])
  func unreadableFile(text: String, line: Int) throws {
    let sample = try StoreSample()
    try sample.folder.write("z.tbx", text)
    #expect(message { _ = try sample.store() }.hasPrefix("\(sample.folder.path)/z.tbx:\(line):"))
  }
}
