import Localization
import Packages
public import Terminology

/// A spreadsheet of Office Open XML (ISO/IEC 29500), with the tables of `CSVFormat`.
public enum XLSXFormat {
  /// Reads the first sheet whose first row with cells names columns of terms; other sheets get a remark.
  ///
  /// A place is a row and a column of the sheet. Throws `ExchangeError` for what is no workbook, for a part that inflates
  /// too much, and where no sheet has a table of terms; `XMLError` for a part that is not well-formed. O(size of the
  /// parts, inflated).
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws -> ExchangedTermbase {
    var book = try Workbook(bytes, file: file)
    var result: ExchangedTermbase?
    var firstError: ExchangeError?
    var remarks: [ExchangedTermbase.Remark] = []
    for sheet in book.sheets {
      let (rows, found) = try book.rows(of: sheet)
      guard let first = rows.firstIndex(where: { !$0.isBlank }) else { continue }
      if result == nil {
        do {
          let header = try TableHeader(rows[first], options, file: file)
          result = TermTableReader.termbase(rows[(first + 1)...], header, options)
          remarks += found
          continue
        } catch {
          firstError = firstError ?? error
        }
      }
      let count = rows.filter { !$0.isBlank }.count
      remarks.append(.init(line: 1, column: 1, isLoss: true, .unreadSheet(sheet.name, count)))
    }
    guard var result else { throw firstError ?? ExchangeError(file: file, .emptyTable) }
    result.remarks = (remarks + result.remarks).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return result
  }

  /// Writes one sheet with a header row; the same termbase always gives the same bytes.
  ///
  /// All cells are text, which no spreadsheet takes for a formula. Throws `ExchangeError` where libzip cannot make the
  /// archive. O(size of the termbase).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) throws(ExchangeError) -> (bytes: [UInt8], losses: LossReport) {
    let table = TermTableWriter(termbase, options, limit: Workbook.longestCell)
    let parts = WorkbookParts.parts(table.rows, title: options.title ?? termbase.header.title)
    guard let bytes = ZIPWriter.archive(parts) else {
      throw ExchangeError(file: options.title ?? "xlsx", .noMemory)
    }
    return (bytes, table.losses)
  }
}

extension LocalizedText {
  static let noMemory = Self("the archive cannot be made", fr: "l’archive ne peut pas être faite")
}
