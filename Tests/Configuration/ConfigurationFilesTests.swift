import Configuration
import Foundation
import Languages
import TestSupport
import Testing

@Suite struct ConfigurationFilesTests {
  private func language(_ folder: TestFolder, _ path: String, _ files: inout ConfigurationFiles) throws -> String? {
    let whole = "\(folder.path)/\(path)"
    let parent = URL(filePath: whole).deletingLastPathComponent().path(percentEncoded: false)
    let name = parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    return try files.configuration(forFolder: name).language(for: whole)?.code
  }

  @Test("the nearest file counts, alone") func nearest() throws {
    let folder = try TestFolder([
      ".motjuste.json": #"{"language": "fr", "rules": {"admitted-term": "error"}}"#, "a/b/.motjuste.json": "{}",
      "c/.motjuste.json": #"{"language": "en"}"#,
    ])
    var files = ConfigurationFiles()
    #expect(try language(folder, "x.md", &files) == "fr")
    #expect(try language(folder, "a/x.md", &files) == "fr")
    #expect(try language(folder, "a/b/x.md", &files) == nil)
    #expect(try language(folder, "a/b/c/d/x.md", &files) == nil)
    #expect(try language(folder, "c/x.md", &files) == "en")
    #expect(try files.configuration(forFolder: "\(folder.path)/a/b").rules.isEmpty)
    #expect(try files.configuration(forFolder: "\(folder.path)/a").path == "\(folder.path)/.motjuste.json")
    #expect(try files.configuration(forFolder: "/").path == nil)
  }

  @Test("a file that cannot be read is an error each time, not nothing") func unreadable() throws {
    let folder = try TestFolder(["a/.motjuste.json/": "", "c/x": ""])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/c/.motjuste.json", withDestinationPath: "rien")
    #expect(mkfifo("\(folder.path)/.motjuste.json", 0o600) == 0)
    var files = ConfigurationFiles()
    let rows = [("a", "this is not a file"), ("c", "no such file or directory"), ("b", "this is not a file")]
    for (name, message) in rows + rows {
      let path = name == "b" ? ".motjuste.json" : "\(name)/.motjuste.json"
      let thrown = #expect(throws: ConfigurationErrors.self) {
        try files.configuration(forFolder: "\(folder.path)/\(name)")
      }
      #expect(thrown?.errors.map { "\($0)" } == ["\(folder.path)/\(path):1:1: error: \(message)"])
    }
  }
}
