public import Drafts
public import Languages
public import Localization
import TermMatching

/// A draft with the terms of the glossary in it.
public struct AnnotatedDraft: Sendable {
  /// The name as it was given.
  public let path: String
  /// The language in which it was read.
  public let language: Language
  /// The draft.
  public let draft: Draft
  /// The terms, in the order of the text; none overlaps another.
  public let annotations: [Annotation]
  let index: TermIndex

  /// The terms as JSON (`AnnotationReport`), with a line end. Throws what `JSONEncoder` throws.
  public func json() throws -> String { try JSONText.pretty(AnnotationReport(self)) + "\n" }

  /// A page of HTML that shows the text with its terms marked. It needs nothing beside itself, and no script.
  ///
  /// O(length of the draft + n log n) in the number of terms; the entry of each concept is read.
  public func page(_ uiLanguage: UILanguage) -> String { AnnotationPage(self, uiLanguage).text }
}
