public import Terminology

/// What differs between two termbases, concept by concept; the order of concepts, terms and items does not count.
public struct TermbaseDifference: Sendable, Hashable {
  /// A concept that says the same under another identifier.
  public struct Renaming: Sendable, Hashable {
    /// The identifier before.
    public var from: ConceptEntry.ID
    /// The identifier after.
    public var to: ConceptEntry.ID
  }

  /// What differs in what the files say of themselves.
  public private(set) var header: [Difference]
  /// The concepts that only the second one has, in its order.
  public private(set) var added: [ConceptEntry]
  /// The concepts that only the first one has, in its order.
  public private(set) var removed: [ConceptEntry]
  /// The concepts that have another identifier and are otherwise the same.
  public private(set) var renamed: [Renaming]
  /// The concepts that both have and that differ, in the order of the second one.
  public private(set) var changed: [EntryDifference]

  /// Compares two termbases. O(size of both).
  public init(from old: Termbase, to new: Termbase) {
    header = HeaderDifferences.of(old, new)
    let before = Dictionary(old.entries.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(new.entries.map(\.id))
    changed = new.entries.compactMap { entry in before[entry.id].flatMap { EntryDifference(from: $0, to: entry) } }
    let came = new.entries.filter { before[$0.id] == nil }
    let gone = old.entries.filter { !kept.contains($0.id) }
    var places: [Key: [ConceptEntry]] = [:]
    for entry in gone.reversed() { places[Key(entry), default: []].append(entry) }
    var renamed: [Renaming] = []
    var renamedIDs: Set<ConceptEntry.ID> = []
    added = came.filter { entry in
      guard let other = places[Key(entry)]?.popLast() else { return true }
      renamed.append(Renaming(from: other.id, to: entry.id))
      renamedIDs.insert(other.id)
      return false
    }
    removed = gone.filter { !renamedIDs.contains($0.id) }
    self.renamed = renamed
  }

  /// Whether both say the same.
  public var isEmpty: Bool {
    header.isEmpty && added.isEmpty && removed.isEmpty && renamed.isEmpty && changed.isEmpty
  }

  /// What a concept says, without its identifier.
  private struct Key: Hashable {
    let infos: [AuxInfo]
    let languages: [LangSec]

    init(_ entry: ConceptEntry) {
      infos = entry.infos.map(\.comparable)
      languages = entry.languages.map { section in
        LangSec(
          section.language, infos: section.infos.map(\.comparable),
          terms: section.terms.map { TermSec(NoteText($0.text), infos: $0.infos.map(\.comparable)) })
      }
    }
  }
}
