public import Terminology

/// Values with tabs between them and a header row, with quotation marks as in CSV, which is how spreadsheets write them.
public enum TSVFormat {
  /// Reads a table. Throws as `CSVFormat.read` does. O(length).
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws(ExchangeError) -> ExchangedTermbase {
    let rows = try SeparatedValues.rows(bytes, separator: UInt8(ascii: "\t"), file: file)
    return try CSVFormat.termbase(rows, file: file, options)
  }

  /// Writes a table as `CSVFormat.write` does, with tabs. O(size of the termbase).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let table = TermTableWriter(termbase, options)
    return (SeparatedValues.bytes(table.rows, separator: "\t"), table.losses)
  }
}
