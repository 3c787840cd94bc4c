import Comparing
import Terminology

/// The differences of two termbases as JSON.
struct DifferenceJSON: Encodable {
  let version = 1
  let before: String
  let after: String
  let header: [Item]
  let added: [Concept]
  let removed: [Concept]
  let renamed: [Renaming]
  let changed: [Changed]
  let summary: Summary

  /// One difference.
  struct Item: Encodable {
    let kind: Difference.Kind
    let language: String?
    let term: String?
    let name: String
    let before: String?
    let after: String?

    init(_ difference: Difference) {
      kind = difference.kind
      language = difference.language?.rawValue
      term = difference.term
      name = difference.name
      before = difference.before
      after = difference.after
    }
  }

  /// A concept that only one of them has.
  struct Concept: Encodable {
    let conceptId: String
    let terms: [String: [String]]

    init(_ entry: ConceptEntry) {
      conceptId = entry.id.rawValue
      terms = Dictionary(entry.languages.map { ($0.language.rawValue, $0.terms.map(\.text)) }) { $0 + $1 }
    }
  }

  /// A concept with another identifier.
  struct Renaming: Encodable {
    let from: String
    let to: String
  }

  /// A concept that both have.
  struct Changed: Encodable {
    let conceptId: String
    let differences: [Item]
  }

  /// How many concepts.
  struct Summary: Encodable {
    let added: Int
    let removed: Int
    let renamed: Int
    let changed: Int
  }

  init(_ difference: TermbaseDifference, _ paths: [String]) {
    before = paths[0]
    after = paths[1]
    header = difference.header.map(Item.init)
    added = difference.added.map(Concept.init)
    removed = difference.removed.map(Concept.init)
    renamed = difference.renamed.map { Renaming(from: $0.from.rawValue, to: $0.to.rawValue) }
    changed = difference.changed.map { Changed(conceptId: $0.id.rawValue, differences: $0.differences.map(Item.init)) }
    summary = Summary(added: added.count, removed: removed.count, renamed: renamed.count, changed: changed.count)
  }

  private enum CodingKeys: String, CodingKey {
    case version, before, after, header, added, removed, renamed, changed, summary
  }
}
