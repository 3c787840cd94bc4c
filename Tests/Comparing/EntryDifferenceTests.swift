import Comparing
import Terminology
import Testing

@Suite struct EntryDifferenceTests {
  private typealias Case = (name: String, old: ConceptEntry, new: ConceptEntry, differences: [String])

  private static let cases: [Case] = [
    (
      "a status", Samples.entry("c", fr: [Samples.term("migrant bloqué", .admitted)]),
      Samples.entry("c", fr: [Samples.term("migrant bloqué", .preferred)]),
      ["changed fr|migrant bloqué administrativeStatus: admitted → preferred"]
    ),
    (
      "a new term and one that is gone", Samples.entry("c", fr: [Samples.term("migrant", .preferred)]),
      Samples.entry("c", fr: [Samples.term("étranger", .deprecated)]),
      ["removed fr|migrant term: migrant (preferred) → ", "added fr|étranger term:  → étranger (deprecated)"]
    ),
    (
      "a term with an identifier that is spelt anew",
      Samples.entry("c", fr: [Samples.term("réétablissement", id: "t1")]),
      Samples.entry("c", fr: [Samples.term("rétablissement", id: "t1")]),
      ["changed fr|réétablissement term: réétablissement → rétablissement"]
    ),
    (
      "a term that is spelt anew and otherwise the same",
      Samples.entry("c", fr: [Samples.term("flux mixte", .admitted)]),
      Samples.entry("c", fr: [Samples.term("flux mixtes", .admitted)]),
      ["changed fr|flux mixte term: flux mixte → flux mixtes"]
    ),
    (
      "the source of a definition", Samples.entry("c", [Samples.definition("a person", source: "A")]),
      Samples.entry("c", [Samples.definition("a person", source: "B")]),
      ["changed | definition: a person [source: A] → a person [source: B]"]
    ),
    (
      "one of two equal notes", Samples.entry("c", [Samples.note("n"), Samples.note("n")]),
      Samples.entry("c", [Samples.note("n")]), ["removed | note: n → "]
    ),
    (
      "a whole language", Samples.entry("c", fr: [Samples.term("a")]),
      Samples.entry("c", fr: [Samples.term("a")], en: [Samples.term("b"), Samples.term("c")]),
      ["added en|b term:  → b", "added en|c term:  → c"]
    ),
  ]

  @Test("what differs is told with its place", arguments: cases.indices)
  func differences(_ index: Int) throws {
    let (name, old, new, expected) = Self.cases[index]
    let difference = try #require(EntryDifference(from: old, to: new), "\(name)")
    let told = difference.differences.map { item in
      "\(item.kind) \(item.language.map { "\($0)" } ?? "")|\(item.term ?? "") \(item.name): \(item.before ?? "") → \(item.after ?? "")"
    }
    #expect(told == expected, "\(name)")
  }

  @Test("the order of items, terms and languages, identifiers of items and spellings of a status do not count")
  func same() {
    let old = Samples.entry(
      "c", [Samples.note("a"), Samples.note("b")], fr: [Samples.term("x", .preferred), Samples.term("y")],
      en: [Samples.term("z")])
    var new = Samples.entry(
      "c", [Samples.note("b"), Samples.note("  a\n")],
      fr: [
        Samples.term("y"),
        TermSec("x", infos: [AuxInfo(.termNote, .administrativeStatus, "preferred", id: "i")]),
      ], en: [Samples.term("z")])
    new.languages.reverse()
    #expect(EntryDifference(from: old, to: new) == nil)
  }

  @Test("concepts are added, removed, renamed and changed, and the header is compared")
  func termbases() {
    let old = Samples.base(
      Samples.entry("a", fr: [Samples.term("un")]), Samples.entry("b", fr: [Samples.term("deux")]),
      Samples.entry("c", fr: [Samples.term("trois")]), Samples.entry("same", fr: [Samples.term("quatre")]),
      title: "Old")
    let new = Samples.base(
      Samples.entry("b2", fr: [Samples.term("deux")]), Samples.entry("c", en: [Samples.term("three")]),
      Samples.entry("d", fr: [Samples.term("cinq")]), Samples.entry("same", fr: [Samples.term("quatre")]),
      title: "New")
    let difference = TermbaseDifference(from: old, to: new)
    #expect(difference.added.map(\.id.rawValue) == ["d"])
    #expect(difference.removed.map(\.id.rawValue) == ["a"])
    #expect(difference.renamed.map { "\($0.from) \($0.to)" } == ["b b2"])
    #expect(difference.changed.map(\.id.rawValue) == ["c"])
    #expect(difference.header.map(\.name) == ["title"])
    #expect(!difference.isEmpty && TermbaseDifference(from: old, to: old).isEmpty)
  }
}
