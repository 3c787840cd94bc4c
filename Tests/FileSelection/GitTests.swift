import FileSelection
import Foundation
import TestSupport
import Testing

/// What is ignored is what git ignores, in random trees with random patterns.
@Suite struct GitTests {
  /// The path of git, or nil.
  static let git: String? = ["/usr/bin/git", "/usr/local/bin/git"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let names = [
    "a", "b", "ab", "ba", "a b", "é", "a.md", "b.md", "[a]", "-", "a!", "#a", "!b", "a-b", "abc",
  ]
  private static let pieces = [
    "a", "b", "ab", "é", "*", "**", "?", "/", "/", "/**/", "**/", "[ab]", "[!a]", "[^b]", "[a-c]", "[]a]",
    "[[:alpha:]]",
    "[[:x:]]", "[a", "\\", "\\*", "\\#", "!", "#", " ", "\\ ", ".md", "-", "[\\]a]", "[!-b]", "[--a]", "[[:a]", "***",
  ]

  @Test("random trees and patterns have the verdicts of git", .enabled(if: git != nil, "git is not installed"))
  func verdicts() throws {
    let git = try #require(Self.git)
    var generator = SmallGenerator(seed: 7)
    var ignoredCount = 0
    for round in 0..<60 {
      let folder = try TestFolder()
      var files = Set((0..<40).map { _ in Self.path(&generator) + ".md" })
      // A file cannot stand where a folder stands.
      files = files.filter { path in !files.contains { $0.hasPrefix(path + "/") } }
      for file in files { try folder.write(file, "") }
      var lists = ["": Self.patterns(&generator)]
      for file in files where Int.random(in: 0..<5, using: &generator) == 0 {
        let parent = file.split(separator: "/").dropLast().joined(separator: "/")
        if !parent.isEmpty { lists[parent + "/"] = Self.patterns(&generator) }
      }
      for (place, text) in lists { try folder.write(place + ".gitignore", text) }
      try run(git, ["init", "--quiet", folder.path], input: "")
      try folder.write(".git/info/exclude", Self.patterns(&generator))

      let paths = files.sorted()
      let answer = try run(
        git, ["-C", folder.path, "check-ignore", "-z", "--stdin"], input: paths.joined(separator: "\0"))
      let ignored = Set(answer.split(separator: "\0").map(String.init))
      ignoredCount += ignored.count
      let selected = Selection([folder.path], endings: ["md"]) { _, _ in false }.items.compactMap { item in
        if case .file(let file) = item { String(file.path.dropFirst(folder.path.count + 1)) } else { String?.none }
      }
      #expect(Set(selected) == Set(paths).subtracting(ignored), "round \(round): \(lists)")
    }
    #expect(ignoredCount > 300)
  }

  private static func path(_ generator: inout SmallGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in names.randomElement(using: &generator) ?? "" }
      .joined(separator: "/")
  }

  private static func patterns(_ generator: inout SmallGenerator) -> String {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        + (["\n", "\r\n", "/\n", ".md\n"].randomElement(using: &generator) ?? "")
    }.joined()
  }

  @discardableResult private func run(_ git: String, _ words: [String], input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: git)
    process.arguments = words
    process.environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"]
    let file = try TestIndex.write(input, name: "entrée")
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: file))
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus < 2)
    return String(decoding: data, as: UTF8.self)
  }
}
