import Terminology

/// Finds the concepts that are the same as another one: with the same id, or with a term to use in common, in the same
/// language and in a subject field that does not differ.
struct DuplicateFinder {
  private struct Key: Hashable {
    var language: String
    var term: String
    /// The subject field of the concept, empty for one without; nil for all concepts.
    var field: String?
  }

  /// How many concepts with a term are told; more would tell nobody more.
  private static let limit = 9

  private var owners: [Key: [ConceptEntry.ID]] = [:]

  /// Creates a finder in some entries. O(number of terms).
  init(_ entries: [ConceptEntry]) {
    for entry in entries { add(entry) }
  }

  /// Adds an entry, or what is new in it. O(number of its terms).
  mutating func add(_ entry: ConceptEntry) {
    let fields: [String?] = entry.subjectFields.isEmpty ? [""] : entry.subjectFields
    for (key, _) in Self.keys(of: entry) {
      for field in fields + [nil] {
        var key = key
        key.field = field
        let known = owners[key] ?? []
        if known.count < Self.limit, !known.contains(entry.id) { owners[key] = known + [entry.id] }
      }
    }
  }

  /// Concepts that share a term with an entry, each once, with the first such term. O(number of its terms).
  func sharing(with entry: ConceptEntry) -> [(id: ConceptEntry.ID, name: TermName)] {
    let fields: [String?] = entry.subjectFields.isEmpty ? [nil] : entry.subjectFields + [""]
    var seen: Set<ConceptEntry.ID> = []
    return Self.keys(of: entry).flatMap { key, name in
      fields.flatMap { field in
        var key = key
        key.field = field
        return owners[key] ?? []
      }.filter { seen.insert($0).inserted }.map { ($0, name) }
    }
  }

  private static func keys(of entry: ConceptEntry) -> [(key: Key, name: TermName)] {
    entry.languages.flatMap { section in
      section.terms.filter { $0.isUsable && !$0.text.isEmpty }.map { term in
        (
          Key(language: section.language.primary, term: TermName.key(term.text), field: nil),
          TermName(section.language, term.text)
        )
      }
    }
  }
}
