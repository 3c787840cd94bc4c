import Comparing
import Terminology
import Testing

@Suite struct TermbaseMergeTests {
  private static let base = Samples.base(
    Samples.entry(
      "c", [Samples.note("old note")], fr: [Samples.term("un", .preferred), Samples.term("deux", .admitted)],
      frInfos: [Samples.definition("old")]))

  private static func changed(_ change: (inout ConceptEntry) -> Void) -> Termbase {
    var termbase = base
    change(&termbase.entries[0])
    return termbase
  }

  @Test("what each side changed by itself is taken, whatever the side")
  func bothSides() throws {
    let ours = Self.changed { $0.languages[0].infos = [Samples.definition("ours")] }
    let theirs = Self.changed { entry in
      entry.languages[0].terms.append(Samples.term("trois", .deprecated))
      entry.infos.append(Samples.note("new note"))
    }
    for (a, b) in [(ours, theirs), (theirs, ours)] {
      let merge = TermbaseMerge(a, b, base: Self.base)
      let entry = try #require(merge.merged.entries.first)
      #expect(merge.conflicts.isEmpty)
      #expect(entry.languages[0].terms.map(\.text) == ["un", "deux", "trois"])
      #expect(entry.languages[0].infos.definitions.map(\.text) == ["ours"])
      #expect(entry.infos.notes.map(\.content.text) == ["old note", "new note"])
    }
  }

  @Test("what one side removed goes, also beside what the other added")
  func removed() throws {
    let ours = Self.changed { $0.languages[0].terms.removeLast() }
    let theirs = Self.changed { $0.languages[0].terms.append(Samples.term("trois")) }
    let merge = TermbaseMerge(ours, theirs, base: Self.base)
    #expect(merge.merged.entries[0].languages[0].terms.map(\.text) == ["un", "trois"])
    #expect(merge.conflicts.isEmpty)
  }

  private typealias Case = (
    name: String, ours: Termbase, theirs: Termbase, conflict: String, kept: @Sendable (ConceptEntry) -> Bool
  )

  private static let conflicts: [Case] = [
    (
      "a definition that both wrote anew", changed { $0.languages[0].infos = [Samples.definition("ours")] },
      changed { $0.languages[0].infos = [Samples.definition("theirs")] }, "fr| definition: old, ours, theirs",
      { $0.languages[0].infos.definitions.map(\.text) == ["ours"] }
    ),
    (
      "a note that both wrote anew", changed { $0.infos = [Samples.note("ours")] },
      changed { $0.infos = [Samples.note("theirs")] }, "| note: old note, ours, theirs",
      { $0.infos.notes.map(\.content.text) == ["ours"] }
    ),
    (
      "a status that both changed", changed { $0.languages[0].terms[1] = Samples.term("deux", .deprecated) },
      changed { $0.languages[0].terms[1] = Samples.term("deux", .superseded) },
      "fr|deux administrativeStatus: admitted, deprecated, superseded",
      { $0.languages[0].terms[1].status == .deprecated }
    ),
    (
      "a term that one removed and the other changed", changed { $0.languages[0].terms.removeLast() },
      changed { $0.languages[0].terms[1] = Samples.term("deux", .superseded) },
      "fr|deux term: deux (admitted), –, deux (superseded)", { $0.languages[0].terms.count == 2 }
    ),
    (
      "two new preferred terms",
      changed { $0.languages[0].terms = [Samples.term("un", .admitted), Samples.term("ours", .preferred)] },
      changed { $0.languages[0].terms = [Samples.term("un", .admitted), Samples.term("theirs", .preferred)] },
      "fr| administrativeStatus: un (preferred), ours (preferred), theirs (preferred)",
      { $0.languages[0].terms.map(\.text) == ["un", "ours", "theirs"] }
    ),
  ]

  @Test("what both changed is a conflict with its place and its three versions", arguments: conflicts.indices)
  func conflict(_ index: Int) throws {
    let (name, ours, theirs, expected, kept) = Self.conflicts[index]
    let merge = TermbaseMerge(ours, theirs, base: Self.base)
    let told = merge.conflicts.map { item in
      let versions = [item.base, item.ours, item.theirs].map { $0 ?? "–" }.joined(separator: ", ")
      return "\(item.language.map { "\($0)" } ?? "")|\(item.term ?? "") \(item.name): \(versions)"
    }
    #expect(told == [expected], "\(name)")
    #expect(kept(try #require(merge.merged.entries.first)), "\(name)")
  }

  @Test("the side that is preferred is written") func preferred() {
    let ours = Self.changed { $0.languages[0].infos = [Samples.definition("ours")] }
    let theirs = Self.changed { $0.languages[0].infos = [Samples.definition("theirs")] }
    let merge = TermbaseMerge(ours, theirs, base: Self.base, preferring: .theirs)
    #expect(merge.merged.entries[0].languages[0].infos.definitions.map(\.text) == ["theirs"])
    #expect(merge.conflicts.count == 1)
  }

  @Test("a concept that one removed and the other changed stays, as a conflict; an unchanged one goes")
  func concepts() {
    let gone = Samples.base()
    let changed = Self.changed { $0.infos = [] }
    let merge = TermbaseMerge(gone, changed, base: Self.base)
    #expect(merge.merged.entries.map(\.id.rawValue) == ["c"])
    #expect(merge.conflicts.map(\.name) == ["conceptEntry"])
    #expect(TermbaseMerge(gone, Self.base, base: Self.base).merged.entries.isEmpty)
  }

  @Test("without a base nothing that one of them has is dropped") func noBase() {
    let ours = Samples.base(
      Samples.entry("a", fr: [Samples.term("un")]), Samples.entry("b", [Samples.note("x")], fr: [Samples.term("deux")]))
    let theirs = Samples.base(
      Samples.entry("b", [Samples.note("y")], fr: [Samples.term("trois")]), Samples.entry("c"))
    let merge = TermbaseMerge(ours, theirs, base: nil)
    #expect(merge.merged.entries.map(\.id.rawValue) == ["a", "b", "c"])
    #expect(merge.merged.entries[1].languages[0].terms.map(\.text) == ["deux", "trois"])
    #expect(merge.merged.entries[1].infos.notes.map(\.content.text) == ["x", "y"])
    #expect(merge.conflicts.isEmpty)
  }

  @Test("headers and people are merged too") func header() {
    var base = Samples.base(title: "T")
    base.references = [ReferenceSection(type: "respPerson", objects: [.init(id: "p", items: [])])]
    var ours = base
    ours.header.title = "Ours"
    var theirs = base
    theirs.references[0].objects.append(.init(id: "q", items: []))
    let merge = TermbaseMerge(ours, theirs, base: base)
    #expect(merge.merged.header.title == "Ours" && merge.conflicts.isEmpty)
    #expect(merge.merged.references.first?.objects.map(\.id) == ["p", "q"])
    theirs.header.title = "Theirs"
    #expect(TermbaseMerge(ours, theirs, base: base).conflicts.map(\.name) == ["title"])
  }
}
