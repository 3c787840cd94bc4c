import Foundation
import Interchange
import Localization
import TBX
@testable import TermStore
import Terminology
import TestSupport
import Testing

@Suite struct ImportTests {
  /// How an imported concept is the same as one of the termbase.
  enum Kind: String, CaseIterable, Sendable {
    case none, sameID, sameTerm, sameTermWithoutField, sameTermInOtherField, deprecatedTerm, sameTwice

    var row: String {
      switch self {
      case .none: "neu|status|en preferred thing; fr preferred été"
      case .sameID: "stranded|status|en preferred castaway; fr admitted naufragé"
      case .sameTerm: "neu|status|fr preferred Migrant bloqué; fr preferred coincé"
      case .sameTermWithoutField: "row-7||fr preferred migrant bloqué; fr admitted coincé"
      case .sameTermInOtherField: "neu|health|fr preferred migrant bloqué"
      case .deprecatedTerm: "neu|status|fr preferred émigré"
      case .sameTwice: "neu|status|fr preferred migrant bloqué; fr admitted migrant"
      }
    }
  }

  /// The outcome for each policy, in the order skip, merge, replace, new, and the concept.
  static let table: [(Kind, [(ImportRow.Outcome, String?)])] = [
    (.none, [(.added, "neu"), (.added, "neu"), (.added, "neu"), (.added, "neu")]),
    (.sameID, [(.skipped, "stranded"), (.merged, "stranded"), (.replaced, "stranded"), (.added, "castaway")]),
    (.sameTerm, [(.skipped, "stranded"), (.merged, "stranded"), (.replaced, "stranded"), (.added, "neu")]),
    (
      .sameTermWithoutField,
      [(.skipped, "stranded"), (.merged, "stranded"), (.replaced, "stranded"), (.added, "migrant-bloque")]
    ),
    (.sameTermInOtherField, [(.added, "neu"), (.added, "neu"), (.added, "neu"), (.added, "neu")]),
    (.deprecatedTerm, [(.added, "neu"), (.added, "neu"), (.added, "neu"), (.added, "neu")]),
    (.sameTwice, [(.skipped, "stranded"), (.refused, nil), (.refused, nil), (.added, "neu")]),
  ]

  @Test(
    "each policy does what it says to each kind of duplicate, and undoing it gives the bytes back", arguments: table)
  func policies(kind: Kind, expected: [(outcome: ImportRow.Outcome, concept: String?)]) throws {
    for (policy, expected) in zip(DuplicatePolicy.allCases, expected) {
      let sample = try StoreSample()
      let before = try ["health.tbx", "status.tbx"].map(sample.bytes)
      var store = try sample.store()
      let source = StoreSample.source([kind.row])
      // Without a field there is no file for a new concept but the one that is named.
      let file = kind == .sameTermWithoutField && policy == .new ? "status" : nil
      var numbers = SmallGenerator(seed: 7)
      let dry = try store.importConcepts(
        of: [source], on: policy, file: file, isDry: true, StoreSample.stamp, using: &numbers)
      #expect(dry.batch == nil)
      #expect(try ["health.tbx", "status.tbx"].map(sample.bytes) == before)
      let report = try store.importConcepts(of: [source], on: policy, file: file, StoreSample.stamp, using: &numbers)
      #expect(report.rows == dry.rows)
      #expect(report.rows.map(\.outcome) == [expected.outcome], "\(kind) \(policy)")
      #expect(report.rows.map(\.concept?.rawValue) == [expected.concept], "\(kind) \(policy)")
      let isWritten = ![.skipped, .refused].contains(expected.outcome)
      #expect((report.batch != nil) == isWritten)
      #expect((try ["health.tbx", "status.tbx"].map(sample.bytes) == before) != isWritten)
      guard let batch = report.batch else { continue }
      #expect(batch.wholeMatch(of: /import-20261121-143012-[a-z0-9]{4}/) != nil)
      var again = try sample.store()
      try again.commit(again.undoing(import: batch))
      #expect(try ["health.tbx", "status.tbx"].map(sample.bytes) == before)
      #expect(message { _ = try again.undoing(import: batch) } == "the import '\(batch)' is undone already")
    }
  }

  @Test("merging adds and overwrites nothing; replacing keeps the id, the field and the history") func contents() throws
  {
    let sample = try StoreSample()
    var store = try sample.store()
    var numbers = SmallGenerator(seed: 1)
    let source = StoreSample.source([
      "row-2||fr deprecated migrant bloqué; fr preferred migrant bloqué; fr preferred coincé"
    ])
    let report = try store.importConcepts(of: [source], on: .merge, StoreSample.stamp, using: &numbers)
    let terms = try #require(store[.init(rawValue: "stranded")]?[.french]).terms
    #expect(terms.map(\.text) == ["migrant bloqué", "coincé"])
    #expect(terms.map(\.status) == [.preferred, .admitted])
    #expect(
      report.rows[0].messages.map(\.english) == [
        "the concept 'stranded' has the term 'fr:migrant bloqué' already", "'fr:migrant bloqué' stays preferred",
        "'fr:coincé' becomes admitted: another term is preferred",
      ])
    let other = StoreSample.source(["row-2||fr preferred migrant bloqué"])
    _ = try store.importConcepts(of: [other], on: .replace, StoreSample.stamp, using: &numbers)
    let entry = try #require(store[.init(rawValue: "stranded")])
    #expect(entry.languages.flatMap(\.terms).map(\.text) == ["migrant bloqué"])
    #expect(entry.subjectFields == ["status"])
    #expect(entry.infos.transactions.count == 2)
  }

  @Test("what cannot be taken is refused by itself, with its line and the reason; the rest is written") func refusals()
    throws
  {
    let sample = try StoreSample()
    var store = try sample.store()
    var numbers = SmallGenerator(seed: 1)
    let source = StoreSample.source([
      "a|status|fr preferred été", "a|status|fr preferred hiver", "b|été|fr preferred printemps",
      "c|status|français preferred x", "d d|status|fr preferred automne|a,d d,nichts", "e|status|fr preferred été",
    ])
    var entries = source.content.termbase.entries
    entries[0].infos.append(AuxInfo(.ref, .crossReference, "d d"))
    entries.append(ConceptEntry(id: .init(rawValue: "f"), languages: [LangSec(.french)]))
    var odd = StoreSample.entry("g|status|fr preferred bizarre")
    odd.languages[0].terms[0].infos[0].content = "bizarre"
    entries.append(odd)
    let content = ExchangedTermbase(
      Termbase(header: TermbaseHeader(language: .english), entries: entries), lines: Array(2...9))
    let report = try store.importConcepts(
      of: [ImportSource(file: "été.csv", content: content)], on: .skip, StoreSample.stamp, using: &numbers)
    #expect(report.rows.map(\.line) == Array(2...9))
    #expect(
      report.rows.map(\.outcome) == [.added, .refused, .refused, .refused, .added, .skipped, .refused, .refused])
    #expect(
      report.rows.filter { $0.outcome == .refused }.map { $0.messages[0].english } == [
        "the id 'a' stands twice in the file: line 2 has it first",
        "no file has the subject field 'été': give one with --file: health.tbx, status.tbx",
        "'français' is not a language", "the concept has no term",
        "'bizarre' is not a value of administrativeStatus: write one of preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts, supersededTerm-admn-sts",
      ])
    #expect(report.rows[4].messages.map(\.english) == ["the id 'd d' is written 'd-d'"])
    #expect(report.rows[5].concept == .init(rawValue: "a"))
    // References follow the ids; what is in no file keeps the id as its content.
    let text = try sample.text("status.tbx")
    #expect(text.contains("<ref type=\"crossReference\" target=\"d-d\">automne</ref>"))
    #expect(text.contains("<ref type=\"crossReference\" target=\"a\">été</ref>"))
    #expect(text.contains("<ref type=\"crossReference\">nichts</ref>"))
  }

  @Test("an import is not undone where an entry of it was edited since") func editedSince() throws {
    let sample = try StoreSample()
    var store = try sample.store()
    var numbers = SmallGenerator(seed: 1)
    let rows = ["a|status|fr preferred été", "b|health|fr preferred hiver"]
    let report = try store.importConcepts(
      of: [StoreSample.source(rows)], on: .skip, StoreSample.stamp, using: &numbers)
    let batch = try #require(report.batch)
    try sample.edit { try $0.edit(.init(rawValue: "care"), [.addNote(.french, "é")], StoreSample.stamp) }
    _ = try sample.store().undoing(import: batch)
    try sample.edit { try $0.edit(.init(rawValue: "a"), [.addNote(.french, "é")], StoreSample.stamp) }
    #expect(
      message { _ = try sample.store().undoing(import: batch) }
        == "the import '\(batch)' cannot be undone: edited since: a")
    #expect(message { _ = try sample.store().undoing(import: "../été") } == "no import '../été'")
  }

  @Test("a thousand times the same term takes linear time") func many() throws {
    let sample = try StoreSample()
    var store = try sample.store()
    var numbers = SmallGenerator(seed: 1)
    let rows = (0..<1000).map { "row-\($0)|status|fr preferred été" }
    let report = try store.importConcepts(
      of: [StoreSample.source(rows)], on: .new, StoreSample.stamp, using: &numbers)
    #expect(report.rows.allSatisfy { $0.outcome == .added })
    #expect(store[.init(rawValue: "ete-1000")] != nil)
  }
}
