@testable import TBX
import Terminology
import Testing

/// The identifiers of what is written.
@Suite struct IdentifierTests {
  private func entry(_ id: String, pointingTo target: String) -> ConceptEntry {
    var entry = ConceptEntry(id: .init(rawValue: id), languages: [LangSec(.french, terms: [TermSec("é")])])
    entry.infos = [AuxInfo(.ref, .crossReference, "voir", target: target)]
    return entry
  }

  private func written(_ entries: [ConceptEntry]) throws -> [(id: String, target: String)] {
    let document = TBXWriter().document(Termbase(header: TermbaseHeader(language: .french), entries: entries))
    #expect(try Files.errors(document, grammar: Files.grammar) == [])
    return try Files.read(text: document).entries.map { ($0.id.rawValue, $0.infos[0].target ?? "") }
  }

  @Test("an identifier that is made valid takes the place of no other, and what points to it follows")
  func collisions() throws {
    let found = try written([
      entry("1", pointingTo: "c1"), entry("c1", pointingTo: "1"), entry("a b", pointingTo: "a:b"),
      entry("a:b", pointingTo: "a b"), entry("a-b", pointingTo: "a-b"),
    ])
    #expect(found.map(\.id) == ["a-b", "a-b-2", "a-b-3", "c1", "c1-2"])
    #expect(found.map(\.target) == ["a-b", "a-b-3", "a-b-2", "c1-2", "c1"])
  }

  @Test("of several bearers of one identifier the first keeps it")
  func doubles() throws {
    let found = try written([entry("a", pointingTo: "a"), entry("a", pointingTo: "a"), entry("a-2", pointingTo: "a")])
    #expect(found.map(\.id) == ["a", "a-2", "a-3"] && found.map(\.target) == ["a", "a", "a"])
  }
}
