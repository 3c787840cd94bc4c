public import Terminology

extension ConceptEntry {
  /// The entry with every item at one of its levels changed; items in groups are left to `change`.
  public func mapItems(_ change: (AuxInfo) -> AuxInfo) -> ConceptEntry {
    var entry = self
    entry.infos = infos.map { change($0) }
    entry.languages = languages.map { section in
      var section = section
      section.infos = section.infos.map { change($0) }
      section.terms = section.terms.map { term in
        var term = term
        term.infos = term.infos.map { change($0) }
        return term
      }
      return section
    }
    return entry
  }
}
