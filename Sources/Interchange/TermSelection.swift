public import Terminology

/// Which part of a termbase is wanted. What is not restricted is wanted whole.
public struct TermSelection: Sendable, Hashable {
  /// The languages; `fr` stands for every regional variety too, `fr-CH` for itself. Empty for all.
  public var languages: [LanguageTag] = []
  /// The statuses of terms, nil for terms without one. Empty for all.
  public var statuses: Set<AdministrativeStatus?> = []
  /// The subject fields of concepts, whatever the case. Empty for all.
  public var subjectFields: [String] = []
  /// The project subsets of concepts or terms, whatever the case. Empty for all.
  public var projectSubsets: [String] = []

  /// Creates a selection of everything.
  public init() {}

  /// Whether nothing is restricted.
  public var isEverything: Bool {
    languages.isEmpty && statuses.isEmpty && subjectFields.isEmpty && projectSubsets.isEmpty
  }

  /// The wanted part of an entry; nil where nothing of it is wanted. O(size of the entry).
  public func callAsFunction(_ entry: ConceptEntry) -> ConceptEntry? {
    guard Self.fits(entry.subjectFields, subjectFields) else { return nil }
    let isInProject = Self.fits(entry.projectSubsets, projectSubsets)
    var selected = entry
    selected.languages = entry.languages.compactMap { section in
      guard wants(section.language) else { return nil }
      var part = section
      part.terms = section.terms.filter { term in
        (statuses.isEmpty || statuses.contains(term.status))
          && (isInProject || Self.fits(term.infos.all(.projectSubset).map(\.content.text), projectSubsets))
      }
      return part.terms.isEmpty && !section.terms.isEmpty ? nil : part
    }
    let isWhole = languages.isEmpty && statuses.isEmpty && isInProject
    return isWhole || selected.languages.contains { !$0.terms.isEmpty } ? selected : nil
  }

  private func wants(_ language: LanguageTag) -> Bool {
    languages.isEmpty || languages.contains { $0 == language || $0.rawValue == language.primary }
  }

  private static func fits(_ values: [String], _ wanted: [String]) -> Bool {
    wanted.isEmpty || values.contains { value in wanted.contains { $0.lowercased() == value.lowercased() } }
  }
}
