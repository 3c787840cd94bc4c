import FileBytes
import Foundation
import Localization
import TermMatching
import Terminology
import TestSupport
import Testing

/// An entry is never read by places that belong to another state of its file.
@Suite struct ChangedFileTests {
  private static let first = ["a | fr | preferred | migrant | pos=noun", "b | fr | preferred | apatride | pos=noun"]
  private static let second = ["b | fr | preferred | apatride | pos=noun", "a | fr | preferred | migrant | pos=noun"]

  @Test("a file that is open stays as it was when another takes its name")
  func replaced() throws {
    let path = try TestIndex.write(TestIndex.tbx(Self.first), name: "g.tbx")
    let index = try TestIndex.index(path: path)
    try index.openSources()
    try TestIndex.tbx(Self.second).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try index.entry(0).id.rawValue == "a")
  }

  @Test("a file that was replaced before it was opened is an error")
  func replacedEarlier() throws {
    let path = try TestIndex.write(TestIndex.tbx(Self.first), name: "g.tbx")
    let index = try TestIndex.index(path: path)
    try TestIndex.tbx(Self.second).write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: FileError.self) { _ = try index.entry(0) }
    #expect(
      error?.text(.english) == "\(path):1:1: error: the file has changed since its terms were read: start again")
  }

  @Test("a file that was cut short while it was open is an error and no crash")
  func cutShort() throws {
    let path = try TestIndex.write(TestIndex.tbx(Self.first), name: "g.tbx")
    let index = try TestIndex.index(path: path)
    try index.openSources(copyingUpTo: 0)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 0)
    try handle.close()
    #expect(throws: FileError.self) { _ = try index.entry(1) }
  }

  @Test("a small file that is written over in place was copied before")
  func copied() throws {
    let path = try TestIndex.write(TestIndex.tbx(Self.first), name: "g.tbx")
    let index = try TestIndex.index(path: path)
    try index.openSources()
    let entry = try index.entry(1)
    try Data("<tbx".utf8).write(to: URL(filePath: path))
    #expect(try index.entry(1) == entry)
  }
}
