public import Terminology

/// Comma-separated values (RFC 4180) with a header row.
///
/// A table has one row a term, as it is written, or one row a concept and a column for each language. Cells are safe to
/// open in a spreadsheet: what begins like a formula is written with an apostrophe before it, which is taken away again.
public enum CSVFormat {
  /// Reads a table; the separator is what the first line shows: comma, semicolon or tab.
  ///
  /// Throws `ExchangeError` where the text is not UTF-8 (or UTF-16 with a byte order mark), where quotation marks do not
  /// match, and where the first row names no column of terms. O(length).
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws(ExchangeError) -> ExchangedTermbase {
    try termbase(SeparatedValues.rows(bytes, separator: nil, file: file), file: file, options)
  }

  /// Writes a table with commas: UTF-8 with a byte order mark, lines that end with CR LF. O(size of the termbase).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let table = TermTableWriter(termbase, options)
    return (SeparatedValues.bytes(table.rows, separator: ","), table.losses)
  }

  /// The termbase of the rows of a file, the first of which is the header row.
  static func termbase(
    _ rows: [TableRow], file: String, _ options: ExchangeOptions
  ) throws(ExchangeError) -> ExchangedTermbase {
    guard let first = rows.firstIndex(where: { !$0.isBlank }) else { throw ExchangeError(file: file, .emptyTable) }
    let header = try TableHeader(rows[first], options, file: file)
    return TermTableReader.termbase(rows[(first + 1)...], header, options)
  }
}
