public import Localization
public import Terminology

/// A termbase that was read from another format, with what there is to tell of its parts.
public struct ExchangedTermbase: Sendable {
  /// Something to tell about a place of the file, such as a row that was repaired or could not be used.
  public struct Remark: Sendable, Hashable {
    /// The line, or the row of a spreadsheet, from 1.
    public var line: Int
    /// The column in Unicode scalars, or that of a spreadsheet, from 1.
    public var column: Int
    /// Whether something of the place is not in the termbase.
    public var isLoss: Bool
    /// What is to be told, without a final stop.
    public var message: LocalizedText

    /// Creates a remark.
    public init(line: Int, column: Int, isLoss: Bool, _ message: LocalizedText) {
      self.line = line
      self.column = column
      self.isLoss = isLoss
      self.message = message
    }
  }

  /// What was read.
  public var termbase: Termbase
  /// What there is to tell, in the order of the file.
  public var remarks: [Remark]
  /// The line, or the row of a spreadsheet, on which each entry begins, in the order of the entries.
  public var lines: [Int]

  /// Creates what was read.
  public init(_ termbase: Termbase, remarks: [Remark] = [], lines: [Int]) {
    self.termbase = termbase
    self.remarks = remarks
    self.lines = lines
  }
}
