public import Terminology

/// Something that was done to a concept, as the page of the changes shows it.
public struct ShownChange: Sendable {
  let concept: ConceptEntry.ID
  let type: String
  let date: String
  let author: String?
  let term: String?
  let note: String?

  /// Creates a change.
  ///
  /// - Parameters:
  ///   - type: `origination`, `modification` or `removal`.
  ///   - date: when, as ISO 8601 writes it.
  ///   - term: the term that it was done to; nil for the concept.
  ///   - note: what was done in words, where it is told.
  public init(
    of concept: ConceptEntry.ID, type: String, date: String, author: String?, term: String?, note: String?
  ) {
    self.concept = concept
    self.type = type
    self.date = date
    self.author = author
    self.term = term
    self.note = note
  }
}
