import Drafts
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

@Suite struct FixerTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | sans-papiers | pos=noun | gender=masculine",
    ])
  }

  private func fix(_ text: String, _ format: DraftFormat = .plainText) throws -> FixedDraft {
    let linter = Linter(try Self.index.get())
    return Fixer { LintedFile(path: "note.txt", $0, linter, language: .french) }.fix(
      Array(text.utf8), format: format, path: "note.txt")
  }

  private func text(_ draft: FixedDraft) -> String { String(decoding: draft.revision.revised, as: UTF8.self) }

  @Test("fixes are made, suggestions are not, and what is left has its places in the new text")
  func fixes() throws {
    let fixed = try fix("Des migrants illégaux, l'asile de sans-papiers. Puis un migrant illégal.\n")
    let expected = MarkedText(
      "Des migrants en situation irrégulière, l'asile de [[sans-papiers]]. Puis un migrant en situation irrégulière.\n")
    #expect(text(fixed) == expected.text)
    #expect(fixed.fixes == 2)
    #expect(fixed.remaining.findings.map(\.range) == expected.ranges)
    #expect(fixed.fault == nil)
  }

  @Test(
    "line ends, quotes and capitals stay",
    arguments: [
      ("Les migrants\r\n  illégaux.\r\n", "Les migrants\r\n  en situation irrégulière.\r\n", DraftFormat.plainText),
      (
        "> Un mot.\n\n- Des MIGRANTS\n  ILLÉGAUX.", "> Un mot.\n\n- Des MIGRANTS\n  EN SITUATION IRRÉGULIÈRE.",
        .markdown
      ),
      ("Rien à dire.", "Rien à dire.", .markdown), ("", "", .plainText),
    ])
  func surroundings(before: String, after: String, format: DraftFormat) throws {
    #expect(text(try fix(before, format)) == after)
  }

  @Test("a fix that makes room for another is followed by it, and places are those of the original")
  func rounds() throws {
    let fixed = try WordRules(["a": "bb", "bb": "c"]).fix("x a y bb z")
    #expect(text(fixed) == "x c y c z")
    #expect(fixed.fixes == 3)
    #expect(fixed.revision.edits == [Edit(2..<3, Array("c".utf8)), Edit(6..<8, Array("c".utf8))])
    #expect(fixed.fault == nil)
  }

  @Test("fixes that go round in a circle stop with a message, and stop at the same place when they begin there")
  func circle() throws {
    let rules = try WordRules(["a": "b", "b": "a", "p": "q"])
    let fixed = rules.fix("x\na a")
    #expect(text(fixed) == "x\na a")
    let fault = try #require(fixed.fault)
    #expect(fault.text(.english).hasPrefix("note.txt:2:3: error: "))
    #expect(
      fault.message.english
        == "its fixes have no end: “a” becomes “b”, which is to be fixed in turn; correct the glossary")
    #expect(text(rules.fix(text(fixed))) == text(fixed))
    // What is no part of the circle is fixed.
    let beside = rules.fix("p a")
    #expect(text(beside) == "q b")
    #expect(beside.fault != nil)
    #expect(text(rules.fix("q b")) == "q b")
  }

  @Test("fixes that grow for ever leave the draft as it was")
  func growth() throws {
    let rules = try WordRules(["a": "a a"])
    let fixed = rules.fix("x a")
    #expect(text(fixed) == "x a")
    #expect(fixed.fixes == 0)
    #expect(
      fixed.fault?.text(.french).hasPrefix("note.txt:1:3: erreur\u{A0}: ses corrections n’ont pas de fin") == true)
  }

  @Test("a chain as long as the rounds comes to its end, a longer one does not")
  func chains() throws {
    func chain(_ length: Int) throws -> FixedDraft {
      let names = (0...length).map { "w\($0)" }
      return try WordRules(Dictionary(uniqueKeysWithValues: zip(names, names.dropFirst()))).fix("w0 x")
    }
    #expect(text(try chain(Fixer.mostRounds - 1)) == "w\(Fixer.mostRounds - 1) x")
    #expect(text(try chain(Fixer.mostRounds)) == "w0 x")
  }

  @Test("a replacement that is the found text already is no fix")
  func same() throws {
    let fixed = try WordRules(["a": "a"]).fix("a b")
    #expect(fixed.fixes == 0)
    #expect(fixed.fault == nil)
    #expect(fixed.remaining.findings.count == 1)
  }

  @Test("fixing twice is fixing once, and what no fix touches stays", arguments: 0..<200)
  func twice(seed: UInt64) throws {
    var generator = SmallGenerator(seed: seed)
    let names = ["a", "b", "c", "d", "été", "x y", "k\nl", "b c"]
    var words: [String: String] = [:]
    for _ in 0..<3 {
      words[names[Int.random(in: 0..<names.count, using: &generator)]] = names.randomElement(using: &generator)
    }
    let rules = try WordRules(words)
    let draft = (0..<12).map { _ in names[Int.random(in: 0..<names.count, using: &generator)] }.joined(separator: " ")
    let once = rules.fix(draft)
    let twice = rules.fix(text(once))
    #expect(text(twice) == text(once))
    #expect((twice.fault == nil) == (once.fault == nil))
    if once.fault == nil {
      #expect(twice.fixes == 0)
      #expect(once.remaining.fixes(in: .plainText).isEmpty)
    }
    #expect(once.revision.original == Array(draft.utf8))
  }

  @Test(
    "the summary counts in both languages",
    arguments: [
      (
        "a a x", "p", true, "2 fixes in 1 file; no finding is left",
        "2 corrections dans 1 fichier\u{A0}; il ne reste aucun constat"
      ),
      (
        "a", "a", true, "2 fixes in 2 files; no finding is left",
        "2 corrections dans 2 fichiers\u{A0}; il ne reste aucun constat"
      ),
      ("a s", "", true, "1 fix in 1 file; 1 finding is left", "1 correction dans 1 fichier\u{A0}; il reste 1 constat"),
      ("s", "s", true, "no fix; 2 findings are left", "aucune correction\u{A0}; il reste 2 constats"),
      (
        "a", "s", false, "1 fix in 1 file would be written; 1 finding would be left",
        "1 correction dans 1 fichier serait écrite\u{A0}; il resterait 1 constat"
      ),
      (
        "a", "a", false, "2 fixes in 2 files would be written; no finding would be left",
        "2 corrections dans 2 fichiers seraient écrites\u{A0}; il ne resterait aucun constat"
      ),
    ])
  func summary(first: String, second: String, isWritten: Bool, english: String, french: String) throws {
    // `s` is reported, and what to write is what stands there.
    let rules = try WordRules(["a": "b", "s": "s"])
    var summary = FixSummary()
    for draft in [first, second] { summary.add(rules.fix(draft)) }
    #expect(summary.text(isWritten: isWritten) == LocalizedText(english, fr: french))
  }
}
