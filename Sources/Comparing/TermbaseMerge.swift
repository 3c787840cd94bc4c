public import Terminology

/// Two versions of a termbase as one, with the version that both were made from.
public struct TermbaseMerge: Sendable {
  /// The merged termbase. Where both changed the same it has the version that was preferred.
  public private(set) var merged: Termbase
  /// What both changed, each in its way, in the order of the concepts.
  public private(set) var conflicts: [MergeConflict] = []

  /// Merges. Without a base everything that differs in both is a conflict, and nothing that one of them has is dropped.
  ///
  /// What one side removed and the other changed stays, as a conflict. O(size of the termbases).
  ///
  /// - Parameter side: the version that is taken where both changed the same.
  public init(_ ours: Termbase, _ theirs: Termbase, base: Termbase?, preferring side: MergeSide = .ours) {
    var header = HeaderMerge(preferring: side)
    merged = header.termbase(base: base, ours: ours, theirs: theirs)
    conflicts = header.conflicts
    let entries = Versions.keyed(base?.entries ?? [], ours.entries, theirs.entries, by: \.id)
    for versions in entries {
      guard let id = (versions.ours ?? versions.theirs)?.id else { continue }
      var merge = EntryMerge(id, preferring: side)
      if let entry = merge.entry(versions) { merged.entries.append(entry) }
      conflicts += merge.conflicts
    }
  }
}
