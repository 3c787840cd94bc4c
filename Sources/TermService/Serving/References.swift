import TermMatching
import Terminology

/// Which concept refers to which.
struct References: Sendable {
  /// Why a concept stands beside another.
  enum Kind: String, Sendable, CaseIterable, Encodable {
    /// The concept refers to it.
    case crossReference
    /// It refers to the concept.
    case referredToBy
    /// A term of the concept is mistaken for it.
    case confusedWith
    /// A term of it is mistaken for the concept.
    case confusedBy
  }

  /// A concept beside another.
  struct Link: Sendable, Hashable {
    let kind: Kind
    let id: ConceptEntry.ID
  }

  private var links: [ConceptEntry.ID: [Link]] = [:]

  /// Reads every entry of an index. O(size of the files). Throws where an entry cannot be read from its file any more.
  init(_ index: TermIndex) throws {
    let isConcept = { (id: ConceptEntry.ID) in index.entryNumber(id) != nil }
    for number in 0..<index.entryCount {
      let entry = try index.entry(number)
      let references = entry.infos.crossReferences + entry.languages.flatMap(\.infos.crossReferences)
      for target in references.map(\.target) where isConcept(target) {
        add(entry.id, .crossReference, target, .referredToBy)
      }
      for term in entry.languages.flatMap(\.terms) {
        for target in term.falseFriends(among: isConcept).map(\.target) where isConcept(target) {
          add(entry.id, .confusedWith, target, .confusedBy)
        }
      }
    }
  }

  private mutating func add(_ from: ConceptEntry.ID, _ kind: Kind, _ to: ConceptEntry.ID, _ back: Kind) {
    guard !(links[from]?.contains(Link(kind: kind, id: to)) ?? false) else { return }
    links[from, default: []].append(Link(kind: kind, id: to))
    links[to, default: []].append(Link(kind: back, id: from))
  }

  /// The concepts beside one: those that it names first.
  func links(of id: ConceptEntry.ID) -> [Link] {
    let found = links[id] ?? []
    return Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }
}
