import Drafts
import Languages
import Linting
import TermMatching
import TestSupport
import Testing

@Suite struct BaselineTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | sans-papiers | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | traite d'humains | pos=noun | gender=feminine",
    ])
  }
  private static let paths = BaselinePaths(baseline: "motjuste.json", workingFolder: "/home/x")

  private func file(_ text: String, _ path: String = "note.md") throws -> LintedFile {
    LintedFile(
      path: path, DraftFormat(path: path).draft(Array(text.utf8)), Linter(try Self.index.get()), language: .french)
  }

  /// What is still reported of a text when the findings of another are known.
  private func shown(_ text: String, knowing known: String) throws -> [String] {
    var file = try file(text)
    let total = file.findings.count
    let hidden = Baseline(of: [try self.file(known)], paths: Self.paths).hide(in: &file, paths: Self.paths)
    #expect(hidden == total - file.findings.count)
    #expect(file.suppressed.count { $0.suppression == Suppression(.baseline) } == hidden)
    return file.findings.map(\.text)
  }

  private static let known = "On voit que les migrants illégaux sont souvent seuls."

  @Test(
    "a known finding stays known when its line moves, is broken or set otherwise",
    arguments: [
      known, "Un titre.\n\n" + known, "Bonjour. " + known + " Au revoir.",
      "On voit\nque les\nmigrants\nillégaux\nsont souvent\nseuls.",
      "On voit que les\r\nmigrants illégaux\r\nsont souvent seuls.\r\n",
      "> On voit que les migrants\n> illégaux sont souvent seuls.", "- " + known,
      "On voit que les **migrants illégaux** sont souvent seuls.",
      "On voit que les migrants illé\u{AD}gaux sont souvent",
      "ON VOIT QUE LES MIGRANTS ILLÉGAUX SONT SOUVENT SEULS.",
      "On ne voit pas que les migrants illégaux sont souvent tout seuls.",
    ])
  func moved(text: String) throws {
    #expect(try shown(text, knowing: Self.known).isEmpty)
  }

  @Test(
    "it is reported again when a word beside it changes, or the term itself",
    arguments: [
      ("On voit ces migrants illégaux sont souvent seuls.", ["migrants illégaux"]),
      ("On voit que les migrants illégaux restent souvent seuls.", ["migrants illégaux"]),
      ("On voit que les migrants illégaux sont tous seuls.", ["migrants illégaux"]),
      ("On voit que les sans-papiers sont souvent seuls.", ["sans-papiers"]),
      ("On voit que les migrants illégaux. Sont souvent seuls.", ["migrants illégaux"]),
    ])
  func changed(text: String, shown: [String]) throws {
    #expect(try self.shown(text, knowing: Self.known) == shown)
  }

  @Test("straight and curly apostrophes and all hyphens are one")
  func signs() throws {
    #expect(
      try shown("La traite d’humains, des sans\u{2011}papiers.", knowing: "La traite d'humains, des sans-papiers.")
        .isEmpty)
  }

  @Test("an item of a list has no neighbours in another item")
  func items() throws {
    let known = "- migrants illégaux\n- autres gens\n"
    #expect(try shown("# Titre\n\n- autres gens\n- migrants illégaux\n", knowing: known).isEmpty)
    #expect(try shown("| mot | x |\n|---|---|\n| a | b |\n\nmigrants illégaux\n", knowing: known).isEmpty)
  }

  @Test("as many are hidden as are known, the first of the text")
  func counts() throws {
    let sentence = "Les migrants illégaux.\n\n"
    #expect(try shown(sentence + sentence + sentence, knowing: sentence + sentence).count == 1)
    #expect(try shown(sentence, knowing: sentence + sentence).isEmpty)
    var file = try file(sentence + sentence)
    let first = try #require(file.findings.first)
    _ = Baseline(of: [try self.file(sentence)], paths: Self.paths).hide(in: &file, paths: Self.paths)
    #expect(file.suppressed.map(\.range) == [first.range])
    #expect(file.findings.allSatisfy { $0.range.lowerBound > first.range.lowerBound && $0.suppression == nil })
  }

  @Test("findings that a comment hides are neither known nor counted, and the hidden ones stay in their order")
  func comments() throws {
    let text = "<!-- motjuste: ignore -->\nLes migrants illégaux.\n\nDes sans-papiers.\n"
    let baseline = Baseline(of: [try file(text)], paths: Self.paths)
    #expect(baseline.count == 1)
    var file = try file(text)
    #expect(baseline.hide(in: &file, paths: Self.paths) == 1)
    #expect(file.suppressed.map { $0.suppression?.kind } == [.comment, .baseline])
    // Written again from what is hidden, it is the same.
    #expect(Baseline(of: [file], paths: Self.paths) == baseline)
  }

  @Test("a file has its own findings; another name is another file")
  func files() throws {
    let baseline = Baseline(of: [try file(Self.known, "a.md")], paths: Self.paths)
    var other = try file(Self.known, "b.md")
    #expect(baseline.hide(in: &other, paths: Self.paths) == 0)
    var same = try file(Self.known, "/home/x/./c/../a.md")
    #expect(baseline.hide(in: &same, paths: Self.paths) == 1)
    #expect(Baseline(of: [try file(Self.known, "a.md"), try file(Self.known, "./a.md")], paths: Self.paths).count == 1)
  }

  @Test(
    "files are named from the folder of the baseline",
    arguments: [
      ("baseline.json", "docs/a.md", "docs/a.md"), ("ci/baseline.json", "docs/a.md", "../docs/a.md"),
      ("docs/b.json", "docs/é/a.md", "é/a.md"), ("/home/x/b.json", "a.md", "a.md"), ("../b.json", "a.md", "x/a.md"),
      ("b.json", "/etc/a.md", "../../etc/a.md"), ("b.json", "./docs//../a.md", "a.md"), ("b.json", "-", "-"),
      ("/b.json", "../../../../a.md", "a.md"),
    ])
  func paths(baseline: String, path: String, key: String) {
    #expect(BaselinePaths(baseline: baseline, workingFolder: "/home/x").key(of: path) == key)
  }

  @Test("pruning drops what occurs no more in the files that were checked, and nothing else")
  func pruning() throws {
    let twice = "Les migrants illégaux.\n\nLes migrants illégaux.\n\nDes sans-papiers.\n"
    let baseline = Baseline(of: [try file(twice, "a.md"), try file(twice, "b.md")], paths: Self.paths)
    #expect(baseline.count == 6)
    let (pruned, dropped) = baseline.pruned(by: [try file("Les migrants illégaux.", "a.md")], paths: Self.paths)
    #expect(dropped == 2)
    #expect(pruned.counts.filter { $0.key.path == "a.md" }.map(\.value) == [1])
    #expect(pruned.counts.filter { $0.key.path == "b.md" }.values.sorted() == [1, 2])
    // Nothing is added, and it does not matter whether the baseline was applied before.
    var same = try file(twice + "Un migrant illégal.", "a.md")
    _ = baseline.hide(in: &same, paths: Self.paths)
    let again = baseline.pruned(by: [same], paths: Self.paths)
    #expect(again.baseline == baseline)
    #expect(again.dropped == 0)
  }

  @Test("a baseline of random texts hides all their findings and nothing of longer ones", arguments: 0..<60)
  func random(seed: UInt64) throws {
    var generator = SmallGenerator(seed: seed)
    let pieces = [
      "migrants illégaux", "des sans-papiers", "les", "mot", ". ", ",", "\n", "\n\n", "- ", "> ", "**", "«\u{A0}", "é",
      "\u{AD}", "'", "1. ",
    ]
    let text = (0..<30).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined(separator: " ")
    #expect(try shown(text, knowing: text).isEmpty)
    let json = try Baseline(of: [try file(text)], paths: Self.paths).json()
    #expect(try Baseline(json: json, path: "b") == Baseline(of: [try file(text)], paths: Self.paths))
    #expect(try shown(text + "\n\nOr les migrants illégaux y sont.", knowing: text).count == 1)
  }
}
