public import Terminology

extension Termbase {
  /// The termbase without targets that are none of its own, such as those of entries that were taken out.
  ///
  /// A target has to be in the same file: a reference to another entry is kept by the id as its content, as references to
  /// other files are, and a responsibility keeps its name. O(size of the termbase).
  public func withoutForeignTargets() -> Termbase {
    let terms = entries.flatMap(\.languages).flatMap(\.terms).compactMap(\.id)
    let objects = references.flatMap(\.objects).compactMap(\.id)
    let ids = Set(entries.map(\.id.rawValue) + terms + objects)
    var termbase = self
    termbase.entries = entries.map { $0.detached(from: ids) }
    return termbase
  }
}

extension ConceptEntry {
  /// The entry without targets that are none of `ids`. O(size of the entry).
  func detached(from ids: Set<String>) -> ConceptEntry {
    var alone = self
    alone.infos = infos.map { $0.detached(from: ids) }
    for section in alone.languages.indices {
      alone.languages[section].infos = alone.languages[section].infos.map { $0.detached(from: ids) }
      for term in alone.languages[section].terms.indices {
        alone.languages[section].terms[term].infos = alone.languages[section].terms[term].infos.map { item in
          item.detached(from: ids)
        }
      }
    }
    return alone
  }
}

extension AuxInfo {
  /// The item without a target that is none of `ids`; web addresses stay.
  func detached(from ids: Set<String>) -> AuxInfo {
    var item = self
    item.group = group?.map { $0.detached(from: ids) }
    item.content = content.detached(from: ids)
    guard meta != .xref, let target, !ids.contains(target) else { return item }
    item.target = nil
    if category == .crossReference { item.content = NoteText(target) }
    return item
  }
}

extension NoteText {
  /// The text without pointers of its markup (`hi target`) that lead to none of `ids`.
  fileprivate func detached(from ids: Set<String>) -> NoteText {
    NoteText(
      pieces.map { piece in
        guard case .inline(let name, let attributes, let content) = piece else { return piece }
        let kept = attributes.filter { $0.name != "target" || ids.contains($0.value) }
        return .inline(name: name, attributes: kept, content: content.detached(from: ids))
      })
  }
}
