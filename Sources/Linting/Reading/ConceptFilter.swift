import TermMatching

/// The concepts that are looked at.
struct ConceptFilter {
  private let options: LintOptions
  private let index: TermIndex

  init(_ options: LintOptions, _ index: TermIndex) {
    self.options = options
    self.index = index
  }

  /// Whether a concept, by the number of its entry, is looked at.
  func includes(_ entry: Int) -> Bool {
    let inField =
      options.subjectFields.isEmpty || !options.subjectFields.isDisjoint(with: index.subjectFields(ofEntry: entry))
    let inProject =
      options.projectSubsets.isEmpty || !options.projectSubsets.isDisjoint(with: index.projectSubsets(ofEntry: entry))
    return inField && inProject
  }
}
