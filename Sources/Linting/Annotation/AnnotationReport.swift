import Drafts
import Languages
import Terminology

/// The terms of a draft for other tools; its shape is a contract.
struct AnnotationReport: Encodable {
  /// The version of the shape.
  let version = 1
  let path: String
  let language: String
  /// The terms, in the order of the text.
  let annotations: [Item]
  let summary: Summary

  private enum CodingKeys: String, CodingKey {
    case version, path, language, annotations, summary
  }

  /// One term at one place. What is not known is null: every key is there.
  struct Item: Encodable {
    let annotation: Annotation
    let range: JSONReport.Span

    private enum CodingKeys: String, CodingKey {
      case conceptId, term, status, preferred, text, range, isSplit
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(annotation.conceptID.rawValue, forKey: .conceptId)
      try container.encode(annotation.term, forKey: .term)
      try container.encode(annotation.status?.rawValue, forKey: .status)
      try container.encode(annotation.preferred, forKey: .preferred)
      try container.encode(annotation.text, forKey: .text)
      try container.encode(range, forKey: .range)
      try container.encode(annotation.isSplit, forKey: .isSplit)
    }
  }

  /// How many places there are, and how many concepts they name.
  struct Summary: Encodable {
    let terms: Int
    let concepts: Int
  }

  init(_ draft: AnnotatedDraft) {
    let positions = SourcePositions(draft.draft)
    path = draft.path
    language = draft.language.code
    annotations = draft.annotations.map { Item(annotation: $0, range: JSONReport.Span($0.range, positions)) }
    summary = Summary(terms: draft.annotations.count, concepts: Set(draft.annotations.map(\.entry)).count)
  }
}
