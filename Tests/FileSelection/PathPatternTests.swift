import FileSelection
import Testing

@Suite struct PathPatternTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let matching: [String]
    let others: [String]
    var testDescription: String { pattern }

    init(_ pattern: String, _ matching: [String], not others: [String]) {
      self.pattern = pattern
      self.matching = matching
      self.others = others
    }
  }

  static let rows = [
    Row("été.md", ["été.md", "a/été.md"], not: ["été.mdx", "xété.md", "été.md.txt"]),
    Row("/a.md", ["a.md"], not: ["b/a.md"]),
    Row("b/a.md", ["b/a.md"], not: ["c/b/a.md", "b/c/a.md"]),
    Row("b/", ["b/a.md", "c/b/a.md"], not: ["b"]),
    Row("/b/c/", ["b/c/a.md"], not: ["x/b/c/a.md", "b/c"]),
    Row("*.md", [".md", "a.md", "b/a.md"], not: ["a.mdx", "amd"]),
    Row("a*", ["a", "abc", "ab/c"], not: ["ba"]),
    Row("b/*.md", ["b/a.md"], not: ["b/c/a.md", "a.md"]),
    Row("b/*/a", ["b/c/a"], not: ["b/a", "b/c/d/a"]),
    Row("**/a", ["a", "b/a", "b/c/a"], not: ["ba"]),
    Row("b/**", ["b/a", "b/c/a"], not: ["b", "xb/a"]),
    Row("b/**/a", ["b/a", "b/c/a", "b/c/d/a"], not: ["ba", "b/ca", "a"]),
    Row("b/**a", ["b/a", "b/ca"], not: ["b/c/a"]),
    Row("**/b/**/a*.md", ["b/a.md", "x/b/y/z/aé.md"], not: ["x/a.md", "xb/a.md"]),
    Row("?.md", ["a.md"], not: [".md", "ab.md", "é.md"]),
    Row("b/?a", ["b/xa"], not: ["b//a", "b/a"]),
    Row("[a-c].md", ["a.md", "c.md"], not: ["d.md", "-.md", "A.md"]),
    Row("[!a-c].md", ["d.md", "-.md"], not: ["a.md"]),
    Row("[^a]", ["b"], not: ["a"]),
    Row("[]a]", ["]", "a"], not: ["b"]),
    Row("[a-]", ["a", "-"], not: ["b"]),
    Row("[\\]a]", ["]", "a"], not: ["\\"]),
    Row("[[:digit:][:upper:]]x", ["1x", "Ax"], not: ["ax", ":x"]),
    Row("[[:d]x", ["[x", ":x", "dx"], not: ["ex"]),
    Row("b[/]a", [], not: ["b/a"]),
    Row("b[!x]a", ["bya"], not: ["b/a"]),
    Row("\\#a", ["#a"], not: ["\\#a"]),
    Row("\\!a", ["!a"], not: ["a"]),
    Row("\\*", ["*"], not: ["a"]),
    Row("a  ", ["a"], not: ["a  "]),
    Row("a\\ ", ["a "], not: ["a"]),
    Row("a\\  ", ["a "], not: ["a", "a  "]),
    Row("!a", ["a"], not: ["!a"]),
  ]

  @Test("a pattern matches the paths that gitignore(5) says, and no others", arguments: rows)
  func matches(_ row: Row) throws {
    let pattern = try #require(PathPattern(row.pattern))
    for path in row.matching { #expect(pattern.matches(file: path), "\(path)") }
    for path in row.others { #expect(!pattern.matches(file: path), "\(path)") }
  }

  @Test(
    "lines that match nothing are no patterns",
    arguments: ["", "  ", "# été", "/", "!", "!/", "[a", "[", "a[b", "[[:é:]]", "[[:alpha:", "a\\", "[a\\", "a\\/"])
  func none(_ line: String) {
    #expect(PathPattern(line) == nil)
  }

  @Test("a pattern of many stars takes no longer than others") func hostile() throws {
    // Trying one way after the other would take more steps than there are atoms.
    let pattern = try #require(PathPattern("**/" + String(repeating: "*a", count: 60) + "/**/b"))
    #expect(!pattern.matches(file: String(repeating: "a", count: 240) + "/a/a/a/c"))
  }
}
