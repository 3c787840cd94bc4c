import Interchange
public import Localization
public import TermStore
import Terminology

/// The report of an import for programs.
public struct ImportJSON: Encodable {
  private struct Row: Encodable {
    let file: String
    let line: Int
    let imported: String
    let outcome: String
    let conceptId: String?
    let messages: [String]
  }

  private struct Remark: Encodable {
    let file: String
    let line: Int
    let column: Int
    let isLoss: Bool
    let message: String
  }

  private let version = 1
  private let batch: String?
  private let rows: [Row]
  private let remarks: [Remark]
  private let summary: [String: Int]

  /// Creates the JSON of a report, with messages in a language.
  public init(_ report: ImportReport, _ sources: [ImportSource], _ language: UILanguage) {
    batch = report.batch
    rows = report.rows.map { row in
      Row(
        file: row.file, line: row.line, imported: row.imported.rawValue, outcome: row.outcome.rawValue,
        conceptId: row.concept?.rawValue, messages: row.messages.map { $0[language] })
    }
    remarks = sources.flatMap { source in
      source.content.remarks.map { remark in
        Remark(
          file: source.file, line: remark.line, column: remark.column, isLoss: remark.isLoss,
          message: remark.message[language])
      }
    }
    summary = Dictionary(
      uniqueKeysWithValues: ImportRow.Outcome.allCases.map { outcome in
        (outcome.rawValue, report.rows.count { $0.outcome == outcome })
      })
  }

  /// The JSON text. Throws `EncodingError`.
  public func text() throws -> String { String(decoding: try JSON.bytes(self, isPretty: true), as: UTF8.self) }
}
