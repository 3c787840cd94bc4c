import FileBytes
import FileSelection
import Foundation
import TestSupport
import Testing

@Suite struct SelectionTests {
  /// The shown paths below a folder; errors with their places.
  private func select(
    _ folder: TestFolder, _ operands: [String] = [""], excludes: (String, Bool) -> Bool = { _, _ in false }
  ) -> [String] {
    Selection(operands.map { "\(folder.path)/\($0)" }, endings: ["md", "txt"], excludes: excludes).items.map { item in
      switch item {
      case .standardInput: "-"
      case .file(let file): String(file.path.dropFirst(folder.path.count + 1))
      case .failure(let error): "\(error)".replacingOccurrences(of: folder.path + "/", with: "")
      }
    }
  }

  @Test("a folder gives its drafts in the order of their names; hidden ones and other files are passed over")
  func order() throws {
    let folder = try TestFolder([
      "b.md": "", "a/z.txt": "", "a/É.MD": "", "a/.caché.md": "", ".git2/x.md": "", "c.swift": "", "a.md": "",
      "md": "", "a/b/c/d.md": "", "vide/": "",
    ])
    #expect(select(folder) == ["a/b/c/d.md", "a/z.txt", "a/É.MD", "a.md", "b.md"])
    #expect(select(folder, ["b.md", "a", "", "./a/z.txt"]) == ["b.md", "a/b/c/d.md", "a/z.txt", "a/É.MD", "a.md"])
  }

  @Test("lists of git's count from the top of the repository down, and the last word is the nearest's")
  func ignored() throws {
    let folder = try TestFolder([
      ".git/info/exclude": "privé.md\n", ".gitignore": "*.tmp.md\r\n/construit/\n# rien\n\n",
      "a.md": "", "a.tmp.md": "", "privé.md": "", "construit/a.md": "", "b/construit/a.md": "",
      "b/.gitignore": "\u{FEFF}!a.tmp.md\nc/*\n!c/oui.md", "b/a.tmp.md": "", "b/c/non.md": "", "b/c/oui.md": "",
      "b/d/.gitignore": "*", "b/d/a.md": "",
    ])
    #expect(select(folder) == ["a.md", "b/a.tmp.md", "b/c/oui.md", "b/construit/a.md"])
    #expect(select(folder, ["b/c"]) == ["b/c/oui.md"])
    #expect(select(folder, ["construit/a.md", "b/d/a.md"]) == ["construit/a.md", "b/d/a.md"])
    let error =
      ":1:1: error: no draft in this folder: files are looked for that end in .md, .txt, are not hidden and not ignored"
    #expect(select(folder, ["construit", "b/d"]) == ["construit\(error)", "b/d\(error)"])
    #expect(select(folder, ["construit", "b/c"]) == ["b/c/oui.md"])
  }

  @Test("another repository inside begins anew, also where .git is a file") func nested() throws {
    let folder = try TestFolder([
      ".git/HEAD": "", ".gitignore": "a.md\n", "a.md": "", "intérieur/.git": "gitdir: ../.git/modules/x\n",
      "intérieur/a.md": "", "intérieur/b.md": "", ".git/modules/x/info/exclude": "b.md\n",
    ])
    #expect(select(folder) == ["intérieur/a.md"])
    let tree = try TestFolder([
      "dépôt/.git/worktrees/w/commondir": "../..\n", "dépôt/.git/info/exclude": "b.md\n", "w/a.md": "", "w/b.md": "",
    ])
    try tree.write("w/.git", "gitdir: \(tree.path)/dépôt/.git/worktrees/w\n")
    #expect(select(tree, ["w"]) == ["w/a.md"])
  }

  @Test("links to files are followed, links to folders are not, and one that leads nowhere is told by its reading")
  func links() throws {
    let folder = try TestFolder(["a/a.md": "", "b/x.md": ""])
    for (name, target) in [("b/boucle", "../b"), ("b/autre", "../a"), ("b/lien.md", "../a/a.md"), ("b/nul.md", "rien")]
    {
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
    }
    #expect(select(folder, ["b"]) == ["b/lien.md", "b/nul.md", "b/x.md"])
    #expect(select(folder, ["b/autre"]) == ["b/autre/a.md"])
  }

  @Test("what the caller excludes is passed over, folders as a whole, but not a file that is named") func excludes()
    throws
  {
    let folder = try TestFolder(["a/a.md": "", "b/a.md": "", "c.md": ""])
    let excludes = { (path: String, isFolder: Bool) in
      path.hasSuffix(isFolder ? "/a" : "/c.md")
    }
    #expect(select(folder, excludes: excludes) == ["b/a.md"])
    #expect(select(folder, ["c.md", "a", ""], excludes: excludes) == ["c.md", "b/a.md"])
  }

  @Test("a file is taken once, whatever it is called, and so is the standard input") func once() throws {
    let folder = try TestFolder(["a/a.md": ""])
    #expect(select(folder, ["a/a.md", "a/../a/a.md", "a"]) == ["a/a.md"])
    let items = Selection(["-", "-"], endings: []) { _, _ in false }.items
    #expect(items == [.standardInput])
  }

  @Test("a name that is not UTF-8 is an error, not passed over") func names() throws {
    let folder = try TestFolder(["a.md": ""])
    let name = (Array("\(folder.path)/b".utf8) + [0xE9] + Array(".md".utf8) + [0]).map { CChar(bitPattern: $0) }
    close(open(name, O_CREAT | O_WRONLY, 0o600))
    #expect(select(folder) == ["a.md", "b\u{FFFD}.md:1:1: error: its name is not UTF-8"])
  }

  @Test("a pipe among the files of a folder is passed over") func pipes() throws {
    let folder = try TestFolder(["a.md": ""])
    #expect(mkfifo("\(folder.path)/b.md", 0o600) == 0)
    #expect(select(folder) == ["a.md"])
  }
}
