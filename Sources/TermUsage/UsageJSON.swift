import Languages
import Terminology

/// A report on the use of terms for other tools; its shape is a contract.
public struct UsageJSON: Sendable, Encodable {
  let version = 1
  let documents: [Document]
  let concepts: [Concept]
  let summary: Summary

  private enum CodingKeys: String, CodingKey {
    case version, documents, concepts, summary
  }

  /// How often terms are used.
  struct Figures: Sendable, Encodable {
    let terms: Int
    let perThousandWords: Double
    let avoided: Int
    let avoidedPerThousandWords: Double
    let statuses: [String: Int]
  }

  struct Document: Sendable, Encodable {
    let path: String
    let language: String
    let words: Int
    let figures: Figures
  }

  struct Concept: Sendable, Encodable {
    let conceptId: String
    let language: String
    let preferred: String?
    let count: Int
    let avoided: Int
    let isCompeting: Bool
    let variants: [Variant]
  }

  struct Variant: Sendable, Encodable {
    let term: String
    let status: AdministrativeStatus?
    let count: Int
    let forms: [Form]
    let documents: [Count]
    let concordances: [Line]
  }

  struct Form: Sendable, Encodable {
    let text: String
    let count: Int
  }

  struct Count: Sendable, Encodable {
    let path: String
    let count: Int
  }

  struct Line: Sendable, Encodable {
    let path: String
    let line: Int
    let left: String
    let text: String
    let right: String
  }

  struct Summary: Sendable, Encodable {
    let documents: Int
    let words: Int
    let concepts: Int
    let figures: Figures
  }

  /// Creates the JSON of a report.
  public init(_ report: UsageReport) {
    let paths = report.documents.map(\.path)
    documents = report.documents.map { document in
      Document(
        path: document.path, language: document.language.code, words: document.words,
        figures: Self.figures(document.counts, document.perThousandWords))
    }
    concepts = report.concepts.map { concept in
      Concept(
        conceptId: concept.id.rawValue, language: concept.language.code, preferred: concept.preferred,
        count: concept.count, avoided: concept.avoided, isCompeting: concept.isCompeting,
        variants: concept.variants.map { Self.variant($0, paths) })
    }
    summary = Summary(
      documents: report.documents.count, words: report.words, concepts: Set(report.concepts.map(\.id)).count,
      figures: Self.figures(report.counts, report.perThousandWords))
  }

  private static func figures(_ counts: StatusCounts, _ rate: (Int) -> Double) -> Figures {
    var statuses: [String: Int] = [:]
    for status in StatusCounts.order { statuses[status?.rawValue ?? "none"] = counts[status] }
    return Figures(
      terms: counts.total, perThousandWords: hundredths(rate(counts.total)), avoided: counts.avoided,
      avoidedPerThousandWords: hundredths(rate(counts.avoided)), statuses: statuses)
  }

  private static func variant(_ variant: ConceptUsage.Variant, _ paths: [String]) -> Variant {
    Variant(
      term: variant.term, status: variant.status, count: variant.count,
      forms: variant.forms.map { Form(text: $0.text, count: $0.count) },
      documents: variant.documents.map { Count(path: paths[$0.document], count: $0.count) },
      concordances: variant.concordances.map { item in
        Line(
          path: paths[item.document], line: item.place.line, left: item.place.left, text: item.place.text,
          right: item.place.right)
      })
  }

  private static func hundredths(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
