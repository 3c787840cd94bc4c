import Localization

/// Text with a row on each line and tabs between its cells, without quotation marks.
enum TabbedLines {
  /// The lines as rows, empty lines too. `text` is UTF-8. O(length).
  static func rows(_ text: [UInt8]) -> [TableRow] {
    var rows: [TableRow] = []
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (number, line) in lines.enumerated() {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      var row = TableRow(line: number + 1, cells: [])
      var column = 1
      for cell in line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) {
        row.cells.append(
          TableRow.Cell(
            index: row.cells.count, text: String(decoding: cell, as: UTF8.self), line: number + 1, column: column))
        column += cell.count { $0 & 0xC0 != 0x80 } + 1
      }
      rows.append(row)
    }
    return rows
  }

  /// A text for a cell: tabs and line breaks become spaces.
  static func cell(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

extension LocalizedText {
  static let noSourceTerm = Self(
    "the line is not used: it has no source term", fr: "la ligne n’est pas utilisée\u{A0}: elle n’a pas de terme source"
  )
  static let noTargetTerm = Self(
    "the line is not used: it has no target term", fr: "la ligne n’est pas utilisée\u{A0}: elle n’a pas de terme cible")
}
