public import TermMatching
public import Terminology

/// Which concepts and terms an answer may have. What is not restricted may be all.
public struct TermFilter: Sendable, Hashable {
  /// The subject fields of concepts, whatever the case. Empty for all.
  public var subjectFields: [String] = []
  /// The project subsets of concepts, whatever the case. Empty for all.
  public var projectSubsets: [String] = []
  /// The statuses of terms, nil for terms without one. Empty for all.
  public var statuses: Set<AdministrativeStatus?> = []

  /// Creates a filter that lets everything pass.
  public init() {}

  /// Whether nothing is restricted.
  public var isEverything: Bool { subjectFields.isEmpty && projectSubsets.isEmpty && statuses.isEmpty }

  /// Whether a term may be in the answer. O(number of its concept's fields).
  public func includes(_ term: IndexedTerm, in index: TermIndex) -> Bool {
    (statuses.isEmpty || statuses.contains(term.status)) && includes(entry: term.entry, in: index)
  }

  /// Whether a concept may be in the answer, whatever its terms. O(number of its fields).
  public func includes(entry: Int, in index: TermIndex) -> Bool {
    Self.fits(subjectFields) { index.subjectFields(ofEntry: entry) }
      && Self.fits(projectSubsets) { index.projectSubsets(ofEntry: entry) }
  }

  private static func fits(_ wanted: [String], _ values: () -> [String]) -> Bool {
    guard !wanted.isEmpty else { return true }
    return values().contains { value in wanted.contains { $0.lowercased() == value.lowercased() } }
  }
}
