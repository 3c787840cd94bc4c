import Commands
import Localization
import Testing
import TestSupport

/// TBX files, right and wrong: as what is validated, and as the glossary of a command.
@Suite struct GlossaryTests {
  @Test(
    "a valid file is told to be so, with what is in it",
    arguments: [
      ("v3-dca-basic", "TBX-Basic, DCA, version 3", 20), ("v3-dct-basic", "TBX-Basic, DCT, version 3", 20),
      ("v2-tig", "TBX-Basic, version 2", 20),
      ("utf-16", "TBX-Basic, DCA, version 3", 20), ("status-spellings", "TBX, version 2", 38),
    ])
  func valid(name: String, variant: String, terms: Int) {
    let path = Places.fixture("TBX/\(name).tbx")
    let english = Invocation(["validate", path])
    #expect(english.output.hasSuffix("\(path): valid (\(variant)): 3 entries, \(terms) terms\n"))
    let french = Invocation(["validate", path], language: .french)
    #expect(french.output.hasSuffix("\(path)\u{A0}: valide (\(variant))\u{A0}: 3 entrées, \(terms) termes\n"))
    #expect(english.status == .clean)
    #expect(english.error == "")
  }

  @Test(
    "a fault is told at its line, and the status is 1",
    arguments: [
      ("bad-picklist", 38), ("dangling-target", 17), ("duplicate-id", 87), ("missing-lang", 186),
      ("two-descrips-in-group", 69), ("term-note-after-descrip", 196), ("date-not-a-date", 176), ("wrong-level", 68),
    ])
  func invalid(name: String, line: Int) {
    let path = Places.fixture("TBX/bad/\(name).tbx")
    let run = Invocation(["validate", path])
    #expect(run.status == .findings)
    #expect(run.output.contains("\(path):\(line):"))
    #expect(run.output.contains("\n\(path): not valid (TBX-Basic, DCA, version 3): 3 entries, 20 terms\n"))
    let french = Invocation(["validate", path], language: .french)
    #expect(french.output.contains(" erreur\u{A0}: "))
    #expect(
      french.output.contains("\n\(path)\u{A0}: non valide (TBX-Basic, DCA, version 3)\u{A0}: 3 entrées, 20 termes\n"))
  }

  @Test("an empty term is warned of, and the file is valid") func emptyTerm() {
    let path = Places.fixture("TBX/bad/empty-term.tbx")
    let run = Invocation(["validate", path])
    #expect(run.status == .clean)
    #expect(run.output.hasPrefix("\(path):103:13: warning: the term is empty\n"))
  }

  @Test(
    "what is no TBX is an error with a place on the standard error, and the status is 2",
    arguments: [
      ("not-well-formed", ":126:"), ("external-entity", ":"), ("internal-entity", ":"), ("billion-laughs", ":"),
      ("too-deep", ":15:"),
      ("empty", ":1:1:"), ("not-tbx", ":2:"),
    ])
  func unreadable(name: String, place: String) {
    let path = Places.fixture("TBX/bad/\(name).tbx")
    for words in [
      ["validate", path], ["lookup", "été", "--glossary", path], ["lint", "été", "--glossary=\(path)"],
      ["stats", path],
    ] {
      let run = Invocation(words)
      #expect(run.status == .failure, "\(words)")
      #expect(run.output == "")
      #expect(run.error.hasPrefix(path + place))
      #expect(run.error.contains(": error: "))
      #expect(run.error.split(separator: "\n").count == 1)
      #expect(!run.error.contains("root:"))
    }
  }

  @Test("a good file is validated behind a bad one, and the status is that of the worst") func several() {
    let good = Places.fixture("TBX/v3-dca-basic.tbx")
    let wrong = Places.fixture("TBX/bad/bad-picklist.tbx")
    let run = Invocation(["validate", wrong, "/nulle/part.tbx", good])
    #expect(run.status == .failure)
    #expect(run.error == "/nulle/part.tbx:1:1: error: no such file or directory\n")
    #expect(run.output.hasSuffix("\(good): valid (TBX-Basic, DCA, version 3): 3 entries, 20 terms\n"))
    #expect(Invocation(["validate", wrong, good]).status == .findings)
  }

  @Test("one entry and one term are told in the singular") func singular() throws {
    let path = try Invocation.file("un.tbx", TestIndex.tbx(["été|fr|preferred|été|pos=noun|gender=masculine"]))
    #expect(Invocation(["validate", path]).output.hasSuffix(": 1 entry, 1 term\n"))
    #expect(Invocation(["validate", path], language: .french).output.hasSuffix("\u{A0}: 1 entrée, 1 terme\n"))
  }

  @Test("a glossary that is not there is told with a way out") func missing() {
    let run = Invocation(["lookup", "été"], glossary: "/nulle/part")
    #expect(
      run.error == "/nulle/part:1:1: error: no such glossary: give a TBX file or a folder of them with --glossary\n")
    #expect(run.status == .failure)
  }
}
