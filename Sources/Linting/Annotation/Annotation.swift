public import Terminology

/// A term of the glossary in a draft.
public struct Annotation: Sendable, Hashable {
  /// The concept that it names.
  public let conceptID: ConceptEntry.ID
  /// The term as the termbase writes it.
  public let term: String
  /// The status of the term; nil where the termbase tells none.
  public let status: AdministrativeStatus?
  /// The preferred term of the concept in the language of the draft, or nil where it has none.
  public let preferred: String?
  /// The text of the file at `range`.
  public let text: String
  /// Where it stands with the markup in it: UTF-8 offsets into the source of the draft. Of a term that shares words with
  /// another, its own.
  public let range: Range<Int>
  /// Whether its words do not stand together: others stand between them, or another term has some of them too.
  public let isSplit: Bool
  /// Where it stands in the text of the draft: UTF-8 offsets.
  public let textRange: Range<Int>
  /// The words between its own, in the text of the draft.
  let inserted: Range<Int>?
  /// The number of the term.
  let termNumber: Int
  /// The number of its entry.
  let entry: Int
}
