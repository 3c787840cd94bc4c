import Terminology

/// Merges the versions of one concept.
struct EntryMerge {
  /// The version that wins where both changed the same.
  let preferred: MergeSide
  /// The concept; nil for the header.
  let id: ConceptEntry.ID?
  /// What both changed.
  private(set) var conflicts: [MergeConflict] = []

  init(_ id: ConceptEntry.ID?, preferring side: MergeSide) {
    self.id = id
    preferred = side
  }

  /// The merged entry; nil where it is gone. O(size of the versions).
  mutating func entry(_ versions: Versions<ConceptEntry>) -> ConceptEntry? {
    switch ThreeWay(base: versions.base, ours: versions.ours, theirs: versions.theirs) {
    case .settled(let entry): return entry
    case .open(let base, let ours?, let theirs?):
      var merged = ConceptEntry(id: ours.id)
      merged.infos = items(base?.infos ?? [], ours.infos, theirs.infos, nil, nil)
      merged.otherAttributes = attributes(
        base?.otherAttributes ?? [], ours.otherAttributes, theirs.otherAttributes, nil, nil)
      let sections = Versions.keyed(base?.languages ?? [], ours.languages, theirs.languages, by: \.language)
      merged.languages = sections.compactMap { section($0) }
      return merged
    case .open(let base, let ours, let theirs):
      // Removed on one side and changed on the other: nothing is lost, the conflict tells which is to go.
      conflict("conceptEntry", base?.summary, ours?.summary, theirs?.summary, nil, nil)
      return ours ?? theirs
    }
  }

  private mutating func section(_ versions: Versions<LangSec>) -> LangSec? {
    switch ThreeWay(base: versions.base, ours: versions.ours, theirs: versions.theirs) {
    case .settled(let section): return section
    case .open(let base, let ours?, let theirs?):
      let language = ours.language
      var merged = LangSec(language)
      merged.infos = items(base?.infos ?? [], ours.infos, theirs.infos, language, nil)
      merged.otherAttributes = attributes(
        base?.otherAttributes ?? [], ours.otherAttributes, theirs.otherAttributes, language, nil)
      let terms = Versions.keyed(base?.terms ?? [], ours.terms, theirs.terms, by: \.key)
      merged.terms = terms.compactMap { term($0, language) }
      checkPreferred(merged, base, ours, theirs)
      return merged
    case .open(let base, let ours, let theirs):
      let language = (ours ?? theirs ?? base)?.language
      conflict("langSec", base?.summary, ours?.summary, theirs?.summary, language, nil)
      return ours ?? theirs
    }
  }

  /// Tells of two preferred terms where each version has one: nobody removed anything, and yet they cannot both stay.
  private mutating func checkPreferred(_ merged: LangSec, _ base: LangSec?, _ ours: LangSec, _ theirs: LangSec) {
    guard merged.preferred.count > 1, ours.preferred.count == 1, theirs.preferred.count == 1 else { return }
    conflict(
      DataCategory.administrativeStatus.rawValue, base?.preferred.first?.summary, ours.preferred[0].summary,
      theirs.preferred[0].summary, merged.language, nil)
  }

  private mutating func term(_ versions: Versions<TermSec>, _ language: LanguageTag) -> TermSec? {
    switch ThreeWay(base: versions.base, ours: versions.ours, theirs: versions.theirs) {
    case .settled(let term): return term
    case .open(let base, let ours?, let theirs?):
      var merged = preferred == .ours ? ours : theirs
      switch ThreeWay(base: base?.term, ours: ours.term, theirs: theirs.term) {
      case .settled(let text): merged.term = text ?? merged.term
      case .open: conflict("term", base?.text, ours.text, theirs.text, language, base?.text ?? ours.text)
      }
      merged.infos = items(base?.infos ?? [], ours.infos, theirs.infos, language, ours.text)
      merged.otherAttributes = attributes(
        base?.otherAttributes ?? [], ours.otherAttributes, theirs.otherAttributes, language, ours.text)
      merged.termAttributes = attributes(
        base?.termAttributes ?? [], ours.termAttributes, theirs.termAttributes, language, ours.text)
      return merged
    case .open(let base, let ours, let theirs):
      conflict("term", base?.summary, ours?.summary, theirs?.summary, language, base?.text)
      return ours ?? theirs
    }
  }

  /// Merges the items of one level, kind by kind, in the order of our version.
  private mutating func items(
    _ base: [AuxInfo], _ ours: [AuxInfo], _ theirs: [AuxInfo], _ language: LanguageTag?, _ term: String?
  ) -> [AuxInfo] {
    guard case .open = ThreeWay(base: base, ours: ours, theirs: theirs) else {
      return theirs == base ? ours : theirs
    }
    var merged: [AuxInfo] = []
    var seen: Set<ItemMerge.Kind> = []
    for kind in (ours + theirs).map(ItemMerge.Kind.init) where seen.insert(kind).inserted {
      let merge = ItemMerge(
        base.filter { ItemMerge.Kind($0) == kind }, ours.filter { ItemMerge.Kind($0) == kind },
        theirs.filter { ItemMerge.Kind($0) == kind }, preferring: preferred)
      merged += merge.merged
      for found in merge.conflicts {
        conflict(found.name, found.base, found.ours, found.theirs, language, term)
      }
    }
    return merged
  }

  private mutating func attributes(
    _ base: [MarkupAttribute], _ ours: [MarkupAttribute], _ theirs: [MarkupAttribute], _ language: LanguageTag?,
    _ term: String?
  ) -> [MarkupAttribute] {
    Versions.keyed(base, ours, theirs, by: \.name).compactMap { versions in
      switch ThreeWay(base: versions.base, ours: versions.ours, theirs: versions.theirs) {
      case .settled(let attribute): return attribute
      case .open(let base, let ours, let theirs):
        conflict((ours ?? theirs)?.name ?? "", base?.value, ours?.value, theirs?.value, language, term)
        return preferred == .ours ? ours ?? theirs : theirs ?? ours
      }
    }
  }

  private mutating func conflict(
    _ name: String, _ base: String?, _ ours: String?, _ theirs: String?, _ language: LanguageTag?, _ term: String?
  ) {
    conflicts.append(
      MergeConflict(id: id, language: language, term: term, name: name, base: base, ours: ours, theirs: theirs))
  }
}

extension TermSec {
  /// What makes a term the same in two versions: its identifier, else its text.
  fileprivate var key: String { id.map { "#\($0)" } ?? text }
}

extension LangSec {
  /// Its preferred terms.
  fileprivate var preferred: [TermSec] { terms.filter { $0.status == .preferred } }
  /// Its terms, on one line.
  fileprivate var summary: String { terms.map(\.summary).joined(separator: ", ") }
}

extension ConceptEntry {
  /// Its terms, on one line.
  fileprivate var summary: String { languages.map { "\($0.language): \($0.summary)" }.joined(separator: "; ") }
}
