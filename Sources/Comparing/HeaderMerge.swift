import Terminology

/// Merges what the versions of a termbase say of themselves.
struct HeaderMerge {
  /// The version that wins where both changed the same.
  let preferred: MergeSide
  /// What both changed.
  private(set) var conflicts: [MergeConflict] = []

  init(preferring side: MergeSide) { preferred = side }

  /// The frame of the merged termbase, without entries. O(size of the headers).
  mutating func termbase(base: Termbase?, ours: Termbase, theirs: Termbase) -> Termbase {
    let all = (base: base?.header, ours: ours.header, theirs: theirs.header)
    var header = ours.header
    header.language = pick("xml:lang", \.language, all) { $0.rawValue } ?? ours.header.language
    header.title = pick("title", \.title, all) { $0 ?? "" } ?? nil
    header.titleNotes = pick("titleStmt", \.titleNotes, all, Self.text) ?? []
    header.publication = pick("publicationStmt", \.publication, all, Self.text) ?? []
    header.sources = pick("sourceDesc", \.sources, all) { Self.text(Array($0.joined())) } ?? []
    header.encoding = pick("encodingDesc", \.encoding, all, Self.text) ?? []
    header.revisions = union(all.base?.revisions ?? [], all.ours.revisions, all.theirs.revisions)
    header.others = union(all.base?.others ?? [], all.ours.others, all.theirs.others)
    var merged = Termbase(header: header, entries: [])
    merged.others = union(base?.others ?? [], ours.others, theirs.others)
    let sections = Versions.keyed(base?.references ?? [], ours.references, theirs.references, by: \.type)
    merged.references = sections.compactMap { section($0) }
    return merged
  }

  private mutating func pick<Value: Hashable>(
    _ name: String, _ path: KeyPath<TermbaseHeader, Value>,
    _ all: (base: TermbaseHeader?, ours: TermbaseHeader, theirs: TermbaseHeader), _ text: (Value) -> String
  ) -> Value? {
    let (ours, theirs) = (all.ours[keyPath: path], all.theirs[keyPath: path])
    switch ThreeWay(base: all.base?[keyPath: path], ours: ours, theirs: theirs) {
    case .settled(let value): return value
    case .open(let base, _, _):
      conflicts.append(
        MergeConflict(name: name, base: base.map(text), ours: text(ours), theirs: text(theirs)))
      return preferred == .ours ? ours : theirs
    }
  }

  /// The people and other objects of one kind, by their identifiers.
  private mutating func section(_ versions: Versions<ReferenceSection>) -> ReferenceSection? {
    guard let type = (versions.ours ?? versions.theirs)?.type else { return nil }
    let objects = Versions.keyed(
      versions.base?.objects ?? [], versions.ours?.objects ?? [], versions.theirs?.objects ?? [],
      by: { $0.id ?? "\($0.items.map(\.content.text))" })
    let merged = objects.compactMap { object -> ReferenceSection.Object? in
      switch ThreeWay(base: object.base, ours: object.ours, theirs: object.theirs) {
      case .settled(let value): return value
      case .open(let base, let ours, let theirs):
        conflicts.append(
          MergeConflict(name: type, base: base?.summary, ours: ours?.summary, theirs: theirs?.summary))
        return preferred == .ours ? ours ?? theirs : theirs ?? ours
      }
    }
    return merged.isEmpty ? nil : ReferenceSection(type: type, objects: merged)
  }

  /// What is in both, without what one of them removed.
  private func union<Value: Hashable>(_ base: [Value], _ ours: [Value], _ theirs: [Value]) -> [Value] {
    let (gone, came) = ItemDifferences.remainder(base, theirs)
    let kept = ItemDifferences.remainder(ours, gone).gone
    return kept + ItemDifferences.remainder(kept, came).came
  }

  private static func text(_ paragraphs: [NoteText]) -> String { paragraphs.map(\.text).joined(separator: " / ") }
}

extension ReferenceSection.Object {
  /// What it says, on one line.
  fileprivate var summary: String { items.map(\.content.text).joined(separator: ", ") }
}
