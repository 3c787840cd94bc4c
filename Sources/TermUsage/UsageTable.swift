import Languages
import Terminology

/// A report on the use of terms as a table, one row for each term of each document.
public struct UsageTable: Sendable {
  /// The rows, the names of the columns first.
  public let rows: [[String]]

  /// Creates the table of a report. O(number of terms in the documents).
  public init(_ report: UsageReport) {
    var found: [(document: Int, cells: [String])] = []
    for concept in report.concepts {
      for variant in concept.variants {
        for use in variant.documents {
          let document = report.documents[use.document]
          let rate = (document.perThousandWords(use.count) * 100).rounded() / 100
          found.append(
            (
              use.document,
              [
                document.path, document.language.code, String(document.words), concept.id.rawValue, variant.term,
                variant.status?.rawValue ?? "", concept.preferred ?? "", String(use.count), String(rate),
              ]
            ))
        }
      }
    }
    let header = [
      "document", "language", "words", "concept id", "term", "status", "preferred term", "count", "per 1000 words",
    ]
    // Stable: the concepts keep their order inside a document.
    let order = found.indices.sorted { (found[$0].document, $0) < (found[$1].document, $1) }
    rows = [header] + order.map { found[$0].cells }
  }
}
