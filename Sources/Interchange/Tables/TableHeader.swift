import Localization
import Terminology

/// What the header row of a table tells of its columns.
struct TableHeader {
  /// What a row of the table is about.
  enum Layout {
    case term, concept
  }

  /// What a row is about.
  let layout: Layout
  /// The meaning of each column that is read, by its place in the row.
  let columns: [Int: TableColumn]
  /// The header cells of columns that are not read.
  let unread: [TableRow.Cell]
  /// The columns that are read, in the order of the table, each once.
  let ordered: [TableColumn]
  /// The same without an order.
  let meanings: Set<TableColumn>
  /// The places of the columns that are not read.
  let unreadIndexes: Set<Int>

  /// Reads a header row. Throws `ExchangeError` where no column holds terms, or `options.columns` cannot be followed.
  init(_ row: TableRow, _ options: ExchangeOptions, file: String) throws(ExchangeError) {
    var asked = options.columns
    var found: [(cell: TableRow.Cell, column: TableColumn?)] = []
    for cell in row.cells where !cell.text.allSatisfy(\.isWhitespace) {
      let name = Self.trimmed(cell.text)
      let key = asked.keys.first { Self.trimmed($0).lowercased() == name.lowercased() }
      guard let meaning = key.flatMap({ asked.removeValue(forKey: $0) }) else {
        found.append((cell, TableColumn(name: name)))
        continue
      }
      guard let column = TableColumn(name: meaning) else {
        throw ExchangeError(file: file, line: cell.line, column: cell.column, .unknownMeaning(meaning, of: name))
      }
      found.append((cell, column))
    }
    if let missing = asked.keys.min() {
      throw ExchangeError(file: file, line: row.line, .missingColumn(missing))
    }
    let hasTerm = found.contains { $0.column == .term }
    let hasTerms = found.contains { if case .terms = $0.column { true } else { false } }
    guard hasTerm || hasTerms else {
      throw ExchangeError(file: file, line: row.line, .noTermColumn)
    }
    layout = hasTerm ? .term : .concept
    var columns: [Int: TableColumn] = [:]
    var unread: [TableRow.Cell] = []
    var seen: Set<TableColumn> = []
    var ordered: [TableColumn] = []
    for (cell, column) in found {
      if let column, hasTerm ? column.isOfTerms : column.isOfConcepts,
        !seen.contains(column) || column.isRepeatable
      {
        if seen.insert(column).inserted { ordered.append(column) }
        columns[cell.index] = column
      } else {
        unread.append(cell)
      }
    }
    self.columns = columns
    self.unread = unread
    self.ordered = ordered
    meanings = seen
    unreadIndexes = Set(unread.map(\.index))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }
}

extension LocalizedText {
  static let noTermColumn = Self(
    "no column of terms: the first row has to name one, such as 'term' with 'language', or 'en' and 'fr'",
    fr: "pas de colonne de termes\u{A0}: la première ligne doit en nommer une, comme «\u{A0}terme\u{A0}» avec "
      + "«\u{A0}langue\u{A0}», ou «\u{A0}en\u{A0}» et «\u{A0}fr\u{A0}»")

  static func missingColumn(_ name: String) -> Self {
    Self("there is no column '\(name)'", fr: "il n’y a pas de colonne «\u{A0}\(name)\u{A0}»")
  }

  static func unknownMeaning(_ meaning: String, of name: String) -> Self {
    Self(
      "'\(meaning)' is no meaning for the column '\(name)'",
      fr: "«\u{A0}\(meaning)\u{A0}» n’est pas un sens pour la colonne «\u{A0}\(name)\u{A0}»")
  }
}
