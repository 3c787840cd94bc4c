import Localization
import Terminology

/// Reads the lines of a UTX file below its header.
struct UTXReader {
  /// What there is to tell.
  private(set) var remarks: [ExchangedTermbase.Remark] = []
  private let header: UTXHeader
  private var concepts = PairAssembly()
  private var unreadCounts: [Int: Int] = [:]

  /// Creates a reader.
  init(_ header: UTXHeader) { self.header = header }

  /// What was read.
  var entries: [ConceptEntry] { concepts.entries }
  /// The line on which each entry begins.
  var lines: [Int] { concepts.lines }

  /// Reads rows. O(their size).
  mutating func readAll(_ rows: ArraySlice<TableRow>) {
    let rows = rows.filter { !$0.isBlank && $0.cells.first?.text.first != "#" }
    let fields = rows.map(fields)
    let ids = Set(fields.compactMap { $0[.conceptID]?.text })
    for (row, fields) in zip(rows, fields) {
      guard let source = fields[.source], !source.text.isEmpty else {
        remarks.append(.init(line: row.line, column: 1, isLoss: true, .noSourceTerm))
        continue
      }
      for cell in row.cells where header.columns[cell.index] == nil && !cell.text.allSatisfy(\.isWhitespace) {
        unreadCounts[cell.index, default: 0] += 1
      }
      read(fields, source, row, ids)
    }
    remarks += header.unread.compactMap { cell in
      unreadCounts.removeValue(forKey: cell.index).map { count in
        .init(line: cell.line, column: cell.column, isLoss: true, .unreadColumn(cell.text, count))
      }
    }
    if let count = unreadCounts.values.max(), let row = rows.first {
      remarks.append(.init(line: row.line, column: 1, isLoss: true, .unreadColumn("", count)))
    }
    remarks.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private func fields(_ row: TableRow) -> [UTXColumn: TableRow.Cell] {
    var fields: [UTXColumn: TableRow.Cell] = [:]
    for var cell in row.cells {
      guard let column = header.columns[cell.index] else { continue }
      cell.text = NoteText(cell.text).text
      fields[column] = cell
    }
    return fields
  }

  private mutating func read(
    _ fields: [UTXColumn: TableRow.Cell], _ source: TableRow.Cell, _ row: TableRow, _ ids: Set<String>
  ) {
    var id = "row-\(row.line)"
    while ids.contains(id) { id += "-" }
    if let written = fields[.conceptID]?.text, !written.isEmpty, written != "-" { id = written }
    let concept = ConceptEntry.ID(rawValue: id)
    var term = TermSec(NoteText(source.text))
    term.infos = infos(fields, [.sourceStatus, .sourcePartOfSpeech, .sourceComment])
    concepts.add(term, in: header.languages.source, to: concept, line: row.line)
    let targetInfos = infos(fields, [.targetStatus, .targetPartOfSpeech, .targetComment])
    guard let target = fields[.target], !target.text.isEmpty else {
      if let cell = [UTXColumn.targetStatus, .targetPartOfSpeech, .targetComment].lazy
        .compactMap({ fields[$0] }).first(where: { !$0.text.isEmpty })
      {
        remarks.append(.init(line: cell.line, column: cell.column, isLoss: true, .withoutTerm))
      }
      return
    }
    term = TermSec(NoteText(target.text))
    term.infos = targetInfos
    concepts.add(term, in: header.languages.target, to: concept, line: row.line)
  }

  private mutating func infos(_ fields: [UTXColumn: TableRow.Cell], _ columns: [UTXColumn]) -> [AuxInfo] {
    columns.compactMap { column in
      guard let cell = fields[column], let (info, isKnown) = column.info(cell.text) else { return nil }
      if !isKnown {
        remarks.append(
          .init(line: cell.line, column: cell.column, isLoss: false, .unknownValue(cell.text, of: column.rawValue)))
      }
      return info
    }
  }
}
