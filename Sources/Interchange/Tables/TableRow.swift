/// One row of a table with the cells that are not empty.
struct TableRow: Sendable, Hashable {
  /// One cell.
  struct Cell: Sendable, Hashable {
    /// Which cell of the row it is, from 0.
    var index: Int
    /// What stands in it.
    var text: String
    /// Where it begins: the line and the column in Unicode scalars; of a spreadsheet the row and the column.
    var line: Int
    var column: Int
  }

  /// The line, from 1, where the row begins.
  var line: Int
  /// The cells in the order of the row.
  var cells: [Cell]

  /// Whether nothing but white space stands in it.
  var isBlank: Bool { cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
