import Localization
import FileBytes
import Foundation
import TestSupport
import Testing

@Suite struct MappedBytesTests {
  @Test("a file, an empty file and an array give the same bytes as their source")
  func bytes() throws {
    let text = "déjà vu\n"
    #expect(try MappedBytes(mapping: TestIndex.write(text, name: "a")).array == Array(text.utf8))
    #expect(try MappedBytes(mapping: TestIndex.write("", name: "a")).array == [])
    #expect(MappedBytes(Array(text.utf8))[1..<3] == [0xC3, 0xA9])
    #expect(MappedBytes([1, 2, 3])[2..<9] == [3])
  }

  @Test("a path that cannot be read is an error with a place")
  func errors() {
    let missing = #expect(throws: FileError.self) { _ = try MappedBytes(mapping: "/nowhere/at all") }
    #expect(missing?.text(.english) == "/nowhere/at all:1:1: error: no such file or directory")
    #expect(missing?.text(.french) == "/nowhere/at all:1:1: erreur\u{A0}: aucun fichier ni dossier de ce nom")
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let error = #expect(throws: FileError.self) { _ = try MappedBytes(mapping: folder) }
    #expect(error?.description == "\(folder):1:1: error: is a directory")
  }
}
