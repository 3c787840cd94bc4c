import FileBytes
import Foundation
import Languages
import Localization
import TBX
import TermExtraction
import Terminology
import TestSupport
import Testing
import XML

@Suite struct ProposalsTests {
  static func termbase(isTaken: (ConceptEntry.ID) -> Bool = { _ in false }) throws -> Termbase {
    let extracted = try Extracted([
      "Le retour volontaire assisté (RVA) aide. L’État & la «\u{A0}réinstallation\u{A0}» <b>humanitaire</b>.",
      "Le retour volontaire assisté.",
    ])
    let proposals = extracted.candidates.map {
      Proposal($0, contexts: [Proposal.Context(sentence: "Il dit\u{A0}: «\u{A0}<&>\u{A0}»", source: "a&b.txt:3")])
    }
    return Termbase.proposals(proposals, title: "Proposals", date: "2026-01-31", isTaken: isTaken)
  }

  @Test("each proposal is an entry with what speaks for it, and without a status") func entry() throws {
    let termbase = try Self.termbase()
    let entry = try #require(termbase.entries.first { $0.id.rawValue == "retour-volontaire-assiste" })
    #expect(entry.languages.map(\.language) == [.french])
    let terms = entry.languages[0].terms
    #expect(terms.map(\.text) == ["retour volontaire assisté", "RVA"])
    #expect(terms[0].status == nil)
    #expect(terms[0].partOfSpeech == .noun)
    #expect(terms[0].gender == .masculine)
    #expect(terms[0].infos.value(.context) == "Il dit\u{A0}: «\u{A0}<&>\u{A0}»")
    #expect(terms[0].infos.note(in: .english) == "Proposal: stands 2 times in 2 texts.")
    #expect(terms[0].infos.note(in: .french) == "Proposition\u{A0}: 2 fois dans 2 textes.")
    #expect(terms[0].infos.transactions.map(\.type) == ["origination"])
    #expect(terms[0].infos.transactions.map(\.date) == ["2026-01-31"])
    #expect(terms[1].type == .acronym)
  }

  @Test("identifiers do not collide with those of the termbase, or with one another") func identifiers() throws {
    let termbase = try Self.termbase { $0.rawValue == "retour-volontaire-assiste" }
    #expect(termbase.entries.contains { $0.id.rawValue == "retour-volontaire-assiste-2" })
    #expect(Set(termbase.entries.map(\.id)).count == termbase.entries.count)
  }

  @Test("the document is valid TBX-Basic, by our own rules and by the grammar, and is read back as it was") func valid()
    throws
  {
    let termbase = try Self.termbase()
    let document = MappedBytes(Array(TBXWriter().document(termbase).utf8))
    var elements = try ElementReader(document, file: "proposals.tbx", yielding: ["conceptEntry", "tbxHeader"])
    var validator: TBXValidator?
    while let element = try elements.next() {
      if validator == nil { validator = elements.root.flatMap { Variant(root: $0) }.map { TBXValidator(variant: $0) } }
      if element.name == "tbxHeader" { validator?.check(header: element) } else { validator?.check(element) }
    }
    #expect(validator?.remarks.map(\.message.english) == [])
    let grammar = Places.package.appending(path: "Schemas/TBX-Basic_DCA.rng").path(percentEncoded: false)
    let schema = try RelaxNGSchema(MappedBytes(mapping: grammar), file: grammar)
    #expect(try schema.errors(in: document, file: "proposals.tbx").map(\.description) == [])
    var reader = try TBXReader(document, file: "proposals.tbx")
    var entries: [ConceptEntry.ID] = []
    while let item = try reader.next() { entries.append(item.entry.id) }
    #expect(entries == termbase.entries.map(\.id).sorted())
    #expect(!entries.isEmpty)
  }
}
