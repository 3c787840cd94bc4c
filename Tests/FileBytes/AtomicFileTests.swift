import FileBytes
import Foundation
import Localization
import TestSupport
import Testing

@Suite struct AtomicFileTests {
  private func content(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private func permissions(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  /// The names in the folder of a file.
  private func neighbours(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    ).sorted()
  }

  @Test(
    "a file is replaced, keeps its permissions and leaves nothing beside it", arguments: [0o600, 0o644, 0o664, 0o755])
  func replaces(mode: Int) throws {
    let path = try TestIndex.write("old", name: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try AtomicFile.write(Array("new, longer".utf8), to: path, replacing: Array("old".utf8))
    #expect(try content(path) == "new, longer")
    #expect(try permissions(path) == mode)
    #expect(try neighbours(path) == ["a.txt"])
  }

  @Test("a file that is not there is made, by a path from the working folder, too")
  func creates() throws {
    let path = try TestIndex.write("", name: "a.txt") + ".new"
    try AtomicFile.write([], to: path)
    #expect(try content(path).isEmpty)
    try AtomicFile.write(Array("x".utf8), to: path)
    #expect(try content(path) == "x")
    let own = "motjuste-\(UUID().uuidString).tmp"
    defer { try? FileManager.default.removeItem(atPath: own) }
    try AtomicFile.write(Array("y".utf8), to: own)
    #expect(try content(own) == "y")
  }

  @Test("a symbolic link stays, and its target is written")
  func link() throws {
    let path = try TestIndex.write("old", name: "a.txt")
    let link = try TestIndex.write("", name: "x") + ".link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try AtomicFile.write(Array("new".utf8), to: link, replacing: Array("old".utf8))
    #expect(try content(path) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try neighbours(link) == ["x", "x.link"])
  }

  @Test("a file that has changed since it was read is not written", arguments: ["old!", "olc", ""])
  func changed(now: String) throws {
    let path = try TestIndex.write(now, name: "a.txt")
    let error = #expect(throws: FileError.self) {
      try AtomicFile.write(Array("new".utf8), to: path, replacing: Array("old".utf8))
    }
    #expect(error?.text(.english) == "\(path):1:1: error: it has changed since it was read: nothing is written")
    #expect(error?.text(.french) == "\(path):1:1: erreur\u{A0}: changé depuis la lecture\u{A0}: rien n’est écrit")
    #expect(try content(path) == now)
    #expect(try neighbours(path) == ["a.txt"])
  }

  @Test("a file that has gone since it was read is not made again")
  func gone() throws {
    let path = try TestIndex.write("", name: "a.txt") + ".gone"
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: path, replacing: []) }
    #expect(try neighbours(path) == ["a.txt"])
  }

  @Test("a read-only file stays")
  func readOnly() throws {
    let path = try TestIndex.write("old", name: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: path) }
    #expect(error?.description == "\(path):1:1: error: the file is read-only")
    #expect(try content(path) == "old")
  }

  @Test("a missing folder, a folder, a device and a link to nowhere are errors")
  func wrongPlaces() throws {
    let path = try TestIndex.write("old", name: "a.txt")
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    let link = path + ".link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/nowhere/at all")
    let rows = [
      ("\(folder)none/b.txt", "no such file or directory"), (folder, "is a directory"),
      ("/dev/null", "not a regular file"), (link, "no such file or directory"), ("", "no such file or directory"),
      ("\(path)/b", "not a directory"), ("\(folder)new/", "no such file or directory"),
    ]
    for (place, reason) in rows {
      let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: place) }
      #expect(error?.message.english == reason, "\(place)")
    }
    #expect(try neighbours(path) == ["a.txt", "a.txt.link"])
  }

  @Test("what a killed writer left is taken away when it is old, and nothing else") func leftovers() throws {
    let folder = try TestFolder([
      ".motjuste-1a.tmp": "half", ".motjuste-2b.tmp": "half", ".motjuste-notes": "kept", "a.tmp": "kept",
    ])
    let hourAgo = Date(timeIntervalSinceNow: -7_200)
    for name in [".motjuste-1a.tmp", ".motjuste-notes", "a.tmp"] {
      try FileManager.default.setAttributes([.modificationDate: hourAgo], ofItemAtPath: "\(folder.path)/\(name)")
    }
    AtomicFile.removeLeftovers(in: folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == [".motjuste-2b.tmp", ".motjuste-notes", "a.tmp"])
  }
}
