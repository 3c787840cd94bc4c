import Localization

/// Reads and writes rows of cells with a separator between them (RFC 4180).
public enum SeparatedValues {
  /// The separators that a file may have; the first is the usual one.
  private static let separators = Array(",;\t".utf8)

  /// The rows of a text. O(length).
  ///
  /// - Parameter separator: the separator; nil for the one that the first line tells.
  /// Throws `ExchangeError` for text that is not UTF-8 or UTF-16, a quotation mark that is never closed, and text behind
  /// a closed one.
  static func rows(
    _ bytes: [UInt8], separator: UInt8?, file: String
  ) throws(ExchangeError) -> [TableRow] {
    let text = try PlainText.utf8(bytes, file: file)
    var cursor = Cursor(text: text, file: file)
    // Excel writes and heeds a first line such as `sep=;`.
    if text.starts(with: "sep=".utf8), text.count > 5, text[5] == UInt8(ascii: "\r") || text[5] == UInt8(ascii: "\n") {
      cursor.separator = separator ?? text[4]
      cursor.skipLine()
    } else {
      cursor.separator = separator ?? Self.separator(of: text)
    }
    var rows: [TableRow] = []
    while let row = try cursor.next() { rows.append(row) }
    return rows
  }

  /// Rows as bytes: UTF-8 with a byte order mark, by which Excel knows it, and lines that end with CR LF. What begins like a
  /// formula has an apostrophe before it. O(length).
  public static func bytes(_ rows: [[String]], separator: Character) -> [UInt8] {
    var text = "\u{FEFF}"
    for row in rows {
      text += row.map(quoted).joined(separator: String(separator)) + "\r\n"
    }
    return Array(text.utf8)
  }

  /// A cell in quotation marks where any program might need them.
  private static func quoted(_ cell: String) -> String {
    let text = FormulaGuard.guarded(cell)
    let needsMarks = text.utf8.contains { ",;\t\"\r\n".utf8.contains($0) } || text.first == " " || text.last == " "
    guard needsMarks else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// The separator that stands most often in the first line, outside quotation marks.
  private static func separator(of text: [UInt8]) -> UInt8 {
    var counts = [Int](repeating: 0, count: separators.count)
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if !isQuoted, let place = separators.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return separators[counts.firstIndex(of: most) ?? 0]
  }

  /// Where the reader stands.
  private struct Cursor {
    let text: [UInt8]
    let file: String
    var separator = UInt8(ascii: ",")
    var offset = 0
    var line = 1
    var column = 1

    init(text: [UInt8], file: String) {
      self.text = text
      self.file = file
    }

    mutating func skipLine() {
      while offset < text.count, !isLineEnd { advance() }
      endLine()
    }

    /// The next row, or nil at the end.
    mutating func next() throws(ExchangeError) -> TableRow? {
      guard offset < text.count else { return nil }
      var row = TableRow(line: line, cells: [])
      while true {
        let start = (line: line, column: column)
        let content = try text[at: offset] == UInt8(ascii: "\"") ? quotedCell() : plainCell()
        row.cells.append(
          TableRow.Cell(
            index: row.cells.count, text: FormulaGuard.text(String(decoding: content, as: UTF8.self)),
            line: start.line, column: start.column))
        guard text[at: offset] == separator else { break }
        advance()
      }
      endLine()
      return row
    }

    private var isLineEnd: Bool { text[offset] == UInt8(ascii: "\n") || text[offset] == UInt8(ascii: "\r") }

    private mutating func advance() {
      if text[offset] & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }

    /// Goes past CR LF, LF or CR.
    private mutating func endLine() {
      guard offset < text.count else { return }
      let isPair = text[offset] == UInt8(ascii: "\r") && text[at: offset + 1] == UInt8(ascii: "\n")
      offset += isPair ? 2 : 1
      line += 1
      column = 1
    }

    private mutating func plainCell() -> ArraySlice<UInt8> {
      let start = offset
      while offset < text.count, text[offset] != separator, !isLineEnd { advance() }
      return text[start..<offset]
    }

    private mutating func quotedCell() throws(ExchangeError) -> ArraySlice<UInt8> {
      let open = (line: line, column: column)
      var content: [UInt8] = []
      advance()
      while offset < text.count {
        let byte = text[offset]
        if byte == UInt8(ascii: "\"") {
          advance()
          guard text[at: offset] == byte else {
            if offset < text.count, text[offset] != separator, !isLineEnd {
              throw ExchangeError(file: file, line: line, column: column, .textBehindMark)
            }
            return content[...]
          }
          content.append(byte)
          advance()
        } else if isLineEnd {
          let start = offset
          endLine()
          content += text[start..<offset]
        } else {
          content.append(byte)
          advance()
        }
      }
      throw ExchangeError(file: file, line: open.line, column: open.column, .unclosedMark)
    }
  }
}

extension [UInt8] {
  /// The byte at an offset, or nil past the end.
  fileprivate subscript(at offset: Int) -> UInt8? { offset < count ? self[offset] : nil }
}

extension LocalizedText {
  static let unclosedMark = Self(
    "the cell begins with a quotation mark that is not closed",
    fr: "la cellule commence par un guillemet qui n’est pas fermé")
  static let textBehindMark = Self(
    "text behind the quotation mark that ends the cell: inside a cell the mark is written twice",
    fr: "texte après le guillemet qui ferme la cellule\u{A0}: dans une cellule, le guillemet s’écrit deux fois")
}
