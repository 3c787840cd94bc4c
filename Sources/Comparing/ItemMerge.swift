import Terminology

/// Merges the items of one kind at one level, such as the definitions of a language section.
struct ItemMerge {
  /// What makes items of one kind.
  struct Kind: Hashable {
    let meta: AuxInfo.Meta
    let category: DataCategory?
    let language: LanguageTag?

    init(_ item: AuxInfo) {
      meta = item.meta
      category = item.category
      language = item.language
    }
  }

  /// What is taken.
  private(set) var merged: [AuxInfo]
  /// What both changed; the concept and the place are for the caller to tell.
  private(set) var conflicts: [MergeConflict] = []

  /// Merges. An item that one side removed goes, one that a side added comes; where both put something else in the place of
  /// the same item, or of nothing where a level has one item of the kind, it is a conflict. O(number of items).
  init(_ base: [AuxInfo], _ ours: [AuxInfo], _ theirs: [AuxInfo], preferring side: MergeSide) {
    if ours == theirs || theirs == base {
      merged = ours
      return
    }
    if ours == base {
      merged = theirs
      return
    }
    let (goneHere, cameHere) = ItemDifferences.remainder(base, ours)
    let (goneThere, cameThere) = ItemDifferences.remainder(base, theirs)
    let goneTwice = goneHere.filter(Set(goneThere).contains)
    let added = ItemDifferences.remainder(cameHere, cameThere)
    let isSingle = (ours + theirs).allSatisfy(\.isSingle)
    let isConflict = !added.gone.isEmpty && !added.came.isEmpty && (isSingle || !goneTwice.isEmpty)
    guard !isConflict else {
      merged = side == .ours ? ours : theirs
      conflicts = [
        MergeConflict(
          name: (ours + theirs).first?.name ?? "", base: Self.summary(base), ours: Self.summary(ours),
          theirs: Self.summary(theirs))
      ]
      return
    }
    // What they removed goes from ours, what only they added comes last.
    merged = ItemDifferences.remainder(ours, goneThere).gone + added.came
  }

  private static func summary(_ items: [AuxInfo]) -> String? {
    items.isEmpty ? nil : items.map(\.comparable.summary).joined(separator: " / ")
  }
}
