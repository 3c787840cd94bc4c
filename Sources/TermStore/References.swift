import TBX
import Terminology

/// How references of an entry are written in a file: those to a concept of the same file have a target, those to one of
/// another file have none, and the id as their content.
struct References {
  /// Whether an identifier is one of the file.
  let isInFile: (String) -> Bool
  /// The words for a concept of the file, such as its preferred term.
  let label: (ConceptEntry.ID) -> String?

  /// The entry as it stands in the file, with targets where they can be and without where they cannot. O(its size).
  func settled(_ entry: ConceptEntry) -> ConceptEntry {
    let own = Set([entry.id.rawValue] + entry.innerIDs)
    return entry.detached { own.contains($0) || isInFile($0) }.mapItems { item in
      guard item.category == .crossReference, item.target == nil else { return item }
      let id = item.content.text
      guard own.contains(id) || isInFile(id), let words = label(ConceptEntry.ID(rawValue: id)) else { return item }
      var item = item
      item.target = id
      item.content = NoteText(words)
      return item
    }
  }

  /// The entry with its references to a concept led to another one, or taken out. What would be there twice or point to
  /// the entry itself is taken out. O(size of the entry).
  static func redirected(
    _ entry: ConceptEntry, from old: ConceptEntry.ID, to new: ConceptEntry.ID?
  ) -> ConceptEntry {
    func change(_ items: [AuxInfo]) -> [AuxInfo] {
      var seen = Set(items.filter { !points($0, to: old) }.crossReferences.map(\.target))
      return items.compactMap { item in
        guard points(item, to: old) else { return item }
        guard let new, new != entry.id, seen.insert(new).inserted else { return nil }
        var item = item
        item.target = nil
        item.content = NoteText(new.rawValue)
        return item
      }
    }
    var entry = entry
    entry.infos = change(entry.infos)
    for section in entry.languages.indices {
      for term in entry.languages[section].terms.indices {
        entry.languages[section].terms[term].infos = change(entry.languages[section].terms[term].infos)
      }
    }
    return entry
  }

  /// Whether an entry refers to a concept, at any level. O(size of the entry).
  static func doesRefer(_ entry: ConceptEntry, to id: ConceptEntry.ID) -> Bool {
    let all = [entry.infos] + entry.languages.flatMap { $0.terms.map(\.infos) }
    return all.contains { $0.contains { points($0, to: id) } }
  }

  private static func points(_ item: AuxInfo, to id: ConceptEntry.ID) -> Bool {
    item.category == .crossReference && (item.target ?? item.content.text) == id.rawValue
  }
}

extension ConceptEntry {
  /// The words that stand for the concept in a file of a language: the first preferred term, else the first term.
  func label(in language: LanguageTag) -> String? {
    let section = self[language] ?? languages.first
    return (section?.terms.first { $0.status == .preferred } ?? section?.terms.first)?.text
  }
}
