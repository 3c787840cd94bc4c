public import Terminology

extension ConceptEntry {
  /// The entry without targets that are not in its file: a reference to another entry keeps the id as its content, as
  /// references to other files do, and a responsibility keeps its name; web addresses stay. O(size of the entry).
  ///
  /// - Parameter isInFile: whether an identifier is one of the file.
  public func detached(keeping isInFile: (String) -> Bool) -> ConceptEntry {
    var entry = mapItems { $0.detached(keeping: isInFile) }
    for section in entry.languages.indices {
      for term in entry.languages[section].terms.indices {
        let text = entry.languages[section].terms[term].term
        entry.languages[section].terms[term].term = text.detached(keeping: isInFile)
      }
    }
    return entry
  }
}

extension AuxInfo {
  /// The item without a target that is not in its file; web addresses stay.
  fileprivate func detached(keeping isInFile: (String) -> Bool) -> AuxInfo {
    var item = self
    item.group = group?.map { $0.detached(keeping: isInFile) }
    item.content = content.detached(keeping: isInFile)
    guard meta != .xref, let target, !isInFile(target) else { return item }
    item.target = nil
    if category == .crossReference { item.content = NoteText(target) }
    return item
  }
}

extension NoteText {
  /// The text without pointers of its markup (`hi target`) that lead to not in its file.
  fileprivate func detached(keeping isInFile: (String) -> Bool) -> NoteText {
    if plain != nil { return self }
    return NoteText(
      pieces.map { piece in
        guard case .inline(let name, let attributes, let content) = piece else { return piece }
        let kept = attributes.filter { $0.name != "target" || isInFile($0.value) }
        return .inline(name: name, attributes: kept, content: content.detached(keeping: isInFile))
      })
  }
}
