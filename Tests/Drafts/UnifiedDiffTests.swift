import Drafts
import Foundation
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String, _ edits: [(String, String)], path: String = "note.txt") throws -> String {
    let source = Array(text.utf8)
    let made = try edits.map { old, new in
      let place = try #require(text.range(of: old))
      let start = text[..<place.lowerBound].utf8.count
      return Edit(start..<start + old.utf8.count, Array(new.utf8))
    }
    return String(decoding: UnifiedDiff.bytes(Revision(of: source, made), path: path), as: UTF8.self)
  }

  @Test("a hunk has three lines of context, and changes that are near share one")
  func hunks() throws {
    let text = (1...20).map { "line \($0).\n" }.joined()
    #expect(
      try diff(text, [("line 5.", "x"), ("line 6.", "y"), ("line 20.", "z")]) == """
        --- a/note.txt
        +++ b/note.txt
        @@ -2,8 +2,8 @@
         line 2.
         line 3.
         line 4.
        -line 5.
        -line 6.
        +x
        +y
         line 7.
         line 8.
         line 9.
        @@ -17,4 +17,4 @@
         line 17.
         line 18.
         line 19.
        -line 20.
        +z

        """)
    #expect(try diff(text, [("line 3.", "x"), ("line 10.", "y")]).components(separatedBy: "@@ -").count == 2)
    #expect(try diff(text, [("line 3.", "x"), ("line 11.", "y")]).components(separatedBy: "@@ -").count == 3)
  }

  @Test("a change over a line end, and a last line without one")
  func lineEnds() throws {
    #expect(
      try diff("a\nb c\nd", [("c\nd", "x y\nz")]) == """
        --- a/note.txt
        +++ b/note.txt
        @@ -1,3 +1,3 @@
         a
        -b c
        -d
        \\ No newline at end of file
        +b x y
        +z
        \\ No newline at end of file

        """)
    #expect(try diff("a b\r\n", [("b", "c")]).hasSuffix("@@ -1,1 +1,1 @@\n-a b\r\n+a c\r\n"))
  }

  @Test("nothing to change gives nothing")
  func empty() throws {
    #expect(try diff("a\n", []).isEmpty)
    #expect(try diff("a\n", [("a", "a")]).isEmpty)
  }

  @Test(
    "names are written as patch and git read them",
    arguments: [
      ("docs/note.md", "a/docs/note.md"), ("./note.md", "a/note.md"), ("/home/x.md", "a/home/x.md"),
      ("une note.md", "a/une note.md\t"), ("été.md", "a/été.md"), ("a\"b\\c\n\u{1}.md", #""a/a\"b\\c\n\001.md""#),
    ])
  func names(path: String, name: String) throws {
    #expect(try diff("a\n", [("a", "b")], path: path).hasPrefix("--- \(name)\n+++ "))
  }

  // MARK: - Real tools

  static let tools: [(name: String, path: String, words: [String])] = [
    ("patch", "/usr/bin/patch", ["-p1", "--batch", "--fuzz=0", "-i"]),
    ("git", "/usr/bin/git", ["apply", "--whitespace=nowarn"]),
  ]

  /// Files with edits of them: random lines and random places.
  private static func cases() -> [(name: String, revision: Revision)] {
    var generator = SmallGenerator(seed: 7)
    return (0..<150).map { number in
      let lineEnd = number % 3 == 0 ? "\r\n" : "\n"
      var lines = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        ["", "a", "un migrant", "é", "  b", "-c", "+d", "@@", "\\ e"].randomElement(using: &generator) ?? ""
      }
      lines.append(Bool.random(using: &generator) ? "" : "end")
      let text = Array((["first"] + lines).joined(separator: lineEnd).utf8)
      // The first word stays, so that no file becomes empty.
      let edits = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        let start = Int.random(in: 1...text.count, using: &generator)
        let end = min(text.count, start + Int.random(in: 0...12, using: &generator))
        let new = ["", "x", "y z", "\n", "x\r\ny", "\nx\n"].randomElement(using: &generator) ?? ""
        return Edit(start..<end, Array(new.utf8))
      }
      let name = number % 5 == 0 ? "folder \(number)/é \"\(number)\".txt" : "\(number).txt"
      return (name, Revision(of: text, edits))
    }
  }

  private func apply(
    _ cases: [(name: String, revision: Revision)], _ tool: (name: String, path: String, words: [String])
  )
    throws -> [String: [UInt8]]
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "motjuste-diff-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var patch = Data()
    for (name, revision) in cases {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(revision.original).write(to: file)
      patch += UnifiedDiff.bytes(revision, path: name)
    }
    let patchFile = folder.appending(path: "changes.patch")
    try patch.write(to: patchFile)
    let process = Process()
    process.executableURL = URL(filePath: tool.path)
    process.arguments = tool.words + [patchFile.path(percentEncoded: false)]
    process.currentDirectoryURL = folder
    process.environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": "/",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
    var results: [String: [UInt8]] = [:]
    for (name, _) in cases { results[name] = Array(try Data(contentsOf: folder.appending(path: name))) }
    return results
  }

  private static func has(_ tool: Int) -> Bool { FileManager.default.isExecutableFile(atPath: tools[tool].path) }

  private func checkRandomEdits(_ tool: Int) throws {
    let cases = Self.cases()
    let results = try apply(cases, Self.tools[tool])
    for (name, revision) in cases { #expect(results[name] == revision.revised, "\(name)") }
    #expect(cases.count { $0.revision.revised != $0.revision.original } > 100)
  }

  private func checkOtherEncodings(_ tool: Int, _ cases: [(name: String, revision: Revision)]) throws {
    let results = try apply(cases, Self.tools[tool])
    for (name, revision) in cases { #expect(results[name] == revision.revised, "\(name)") }
  }

  /// A file in windows-1252.
  private static let windows = (
    name: "windows.txt",
    revision: Revision(
      of: [0xE9, 0x20, 0x61, 0x0D, 0x0A, 0x92, 0x0D, 0x0A], [Edit(2..<3, [0xE8]), Edit(5..<6, [0x27])])
  )
  /// A file in UTF-16, little endian: `a⏎b⏎`, with U+0A0A, whose bytes look like line ends.
  private static let utf16 = (
    name: "utf16.txt",
    revision: Revision(
      of: [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x0A, 0x0A, 0x62, 0, 0x0A, 0], [Edit(8..<10, [0x63, 0, 0x64, 0])])
  )

  @Test("patch makes of random files what the edits make", .enabled(if: has(0), "patch is not installed"))
  func patch() throws {
    try checkRandomEdits(0)
    try checkOtherEncodings(0, [Self.windows, Self.utf16])
  }

  @Test("git apply makes of random files what the edits make", .enabled(if: has(1), "git is not installed"))
  func git() throws {
    try checkRandomEdits(1)
    try checkOtherEncodings(1, [Self.windows])
  }
}
