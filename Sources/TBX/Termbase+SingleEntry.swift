public import Terminology

extension Termbase {
  /// A termbase of one entry, such as a concept that is handed out by itself.
  ///
  /// A target has to be in the same file: a reference to another entry is kept by the id as its content, as references to
  /// other files are, and a responsibility keeps its name. O(size of the entry).
  public init(singleEntry entry: ConceptEntry) {
    let ids = Set([entry.id.rawValue] + entry.languages.flatMap(\.terms).compactMap(\.id))
    var header = TermbaseHeader(language: .english, title: entry.id.rawValue)
    header.sources = [[NoteText("One entry of a termbase")]]
    self.init(header: header, entries: [entry.detached(from: ids)])
  }
}
