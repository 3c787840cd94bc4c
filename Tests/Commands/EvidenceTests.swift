import Foundation
import TermMatching
import TestSupport
import Terminology
import Testing

/// What became of the rows of evidence that the glossary was written from: each is an entry, or a decision says why not.
@Suite struct EvidenceTests {
  /// A row of `Glossary/decisions.tsv`.
  struct Decision: Sendable, CustomTestStringConvertible {
    let id: String
    let decision: String
    let target: String
    let reason: String
    var testDescription: String { id }

    /// Reads a row, or returns nil where it has not four cells.
    init?(_ row: String) {
      let cells = row.components(separatedBy: "\t")
      guard cells.count == 4 else { return nil }
      (id, decision, target, reason) = (cells[0], cells[1], cells[2], cells[3])
    }
  }

  /// The rows of a table without its header line. The last line has an end, too.
  private static func rows(_ file: URL, header: String) throws -> [String] {
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    #expect(lines.popLast() == "", "\(file.lastPathComponent) ends within a line")
    let first = try #require(lines.first)
    #expect(first == header || first.hasPrefix("\(header)\t"))
    return Array(lines.dropFirst())
  }

  private static func decisionRows() throws -> [String] {
    try rows(Places.package.appending(path: "Glossary/decisions.tsv"), header: "id\tdecision\ttarget\treason")
  }

  private let index: TermIndex
  private let decisions: [Decision]

  init() throws {
    index = try TestIndex.embedded.get()
    decisions = try Self.decisionRows().map { try #require(Decision($0), "not four cells: \($0)") }
  }

  private func isEntry(_ id: String) -> Bool { index.entryNumber(ConceptEntry.ID(rawValue: id)) != nil }

  @Test("there are decisions, sorted by id, none twice") func order() {
    let ids = decisions.map(\.id)
    #expect(!ids.isEmpty)
    for (one, next) in zip(ids, ids.dropFirst()) {
      #expect(ConceptEntry.ID(rawValue: one) < ConceptEntry.ID(rawValue: next), "\(one) before \(next)")
    }
  }

  @Test("a decision is about a row that is no entry, and tells why") func reasons() {
    for decision in decisions {
      #expect(!decision.id.isEmpty && !isEntry(decision.id), "\(decision.id) is an entry")
      #expect(decision.reason.count > 10 && decision.reason.hasSuffix("."), "\(decision.id): \(decision.reason)")
      #expect(decision.reason == decision.reason.trimmingCharacters(in: .whitespaces))
    }
  }

  @Test("what is merged is in an entry that is there, what is left out is in none") func targets() {
    for decision in decisions {
      switch decision.decision {
      case "merged": #expect(isEntry(decision.target), "\(decision.id): no entry \(decision.target)")
      case "left-out": #expect(decision.target.isEmpty, "\(decision.id) is left out, and in \(decision.target)")
      default: Issue.record("\(decision.id): unknown decision \(decision.decision)")
      }
    }
  }

  @Test(
    "each row of evidence is an entry or has a decision",
    .enabled(if: Places.hasShared("research"), "the rows of evidence are not beside this package"))
  func evidence() throws {
    let folder = Places.shared.appending(path: "research")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter {
      $0.lastPathComponent.hasPrefix("terms-") && $0.pathExtension == "tsv"
    }
    #expect(files.count == 2)
    let ids = try Set(
      files.flatMap { try Self.rows($0, header: "concept_id") }.map { $0.components(separatedBy: "\t")[0] })
    let decided = Set(decisions.map(\.id))
    let forgotten = ids.subtracting(decided).filter { !isEntry($0) }
    #expect(forgotten.isEmpty)
  }
}
