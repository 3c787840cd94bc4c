import Terminology

/// Writes a termbase as a table with one row a term.
///
/// The concept, its subject fields and the language stand in every row; what else is said of the concept stands in its
/// first row, and of the concept in a language in the first row of the language.
struct TermTableWriter {
  /// The columns in their order.
  let columns: [TableColumn]
  /// The cells of each row, the header row first; as many as there are columns.
  let rows: [[String]]
  /// What the table does not hold.
  let losses: LossReport

  /// Makes the table of a termbase. O(its size).
  ///
  /// - Parameter options: the names of columns, where they are not the usual ones.
  /// - Parameter limit: how long a cell may be, in UTF-16 units; more is cut off and lost.
  init(_ termbase: Termbase, _ options: ExchangeOptions, limit: Int = .max) {
    var noted: (concept: Set<LanguageTag?>, term: Set<LanguageTag?>) = ([], [.english, .french])
    for entry in termbase.entries {
      noted.concept.formUnion(entry.infos.notes.map(\.language))
      for term in entry.languages.flatMap(\.terms) { noted.term.formUnion(term.infos.notes.map(\.language)) }
    }
    let order: (LanguageTag?, LanguageTag?) -> Bool = { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
    let columns =
      TableColumn.written + noted.term.sorted(by: order).map { .note($0) }
      + noted.concept.sorted(by: order).map { .conceptNote($0) }
    let names = Dictionary(
      options.columns.sorted { $0.key < $1.key }.compactMap { name, meaning in
        TableColumn(name: meaning).map { ($0, name) }
      }
    ) { first, _ in first }
    var rows = [columns.map { names[$0] ?? $0.name }]
    var table: [TableRow] = []
    for entry in termbase.entries {
      for values in Self.rows(entry) {
        let cells = columns.map { Self.cut(values[$0] ?? "", limit) }
        rows.append(cells)
        table.append(Self.row(cells, line: rows.count))
      }
    }
    self.columns = columns
    self.rows = rows
    losses = Self.losses(of: termbase, in: table, header: Self.row(columns.map(\.name), line: 1))
  }

  private static func cut(_ text: String, _ limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var length = 0
    return String(
      text.prefix { character in
        length += character.utf16.count
        return length <= limit
      })
  }

  private static func row(_ cells: [String], line: Int) -> TableRow {
    TableRow(
      line: line,
      cells: cells.enumerated().map { TableRow.Cell(index: $0.offset, text: $0.element, line: line, column: $0.offset) }
    )
  }

  /// What is not in the entries that are read from the rows again.
  private static func losses(of termbase: Termbase, in rows: [TableRow], header: TableRow) -> LossReport {
    var losses = LossReport()
    guard let header = try? TableHeader(header, ExchangeOptions(), file: "") else { return losses }
    let read = TermTableReader.termbase(rows, header, ExchangeOptions()).termbase
    var held = Dictionary(read.entries.map { ($0.id, $0) }) { first, _ in first }
    losses.addFrame(of: termbase)
    for entry in termbase.entries {
      losses.addDifferences(of: entry, heldAs: held.removeValue(forKey: ConceptEntry.ID(rawValue: entry.id.plain)))
    }
    return losses
  }

  private static func rows(_ entry: ConceptEntry) -> [[TableColumn: String]] {
    let base: [TableColumn: String] = [
      .conceptID: entry.id.plain, .subjectField: TableCodes.cell(entry.subjectFields),
    ]
    var rows: [[TableColumn: String]] = []
    for section in entry.languages {
      var values = base
      values[.language] = section.language.rawValue
      if let definition = section.infos.all(.definition).first {
        values[.definition] = definition.content.text
        values[.definitionSource] = TableCodes.cell((definition.group ?? []).all(.source).map(\.content.text))
      }
      for term in section.terms {
        rows.append(values.merging(Self.values(term)) { $1 })
        values[.definition] = nil
        values[.definitionSource] = nil
      }
      if section.terms.isEmpty { rows.append(values) }
    }
    if rows.isEmpty { rows = [base] }
    rows[0][.crossReferences] = TableCodes.cell(entry.infos.all(.crossReference).map(TableCodes.text))
    for (language, notes) in Dictionary(grouping: entry.infos.notes, by: \.language) {
      rows[0][.conceptNote(language)] = TableCodes.cell(notes.map(\.content.text))
    }
    return rows
  }

  private static func values(_ term: TermSec) -> [TableColumn: String] {
    var values: [TableColumn: String] = [.term: term.text]
    for column in TableColumn.written {
      guard let category = column.category, let value = term.infos.value(category) else { continue }
      values[column] = TableCodes.shown(value, of: category)
    }
    values[.geographicalUsage] = TableCodes.cell(term.infos.all(.geographicalUsage).map(\.content.text))
    values[.termSource] = TableCodes.cell(term.infos.sources)
    values[.termReferences] = TableCodes.cell(term.infos.all(.crossReference).map(TableCodes.text))
    for (language, notes) in Dictionary(grouping: term.infos.notes, by: \.language) {
      values[.note(language)] = TableCodes.cell(notes.map(\.content.text))
    }
    return values
  }
}

extension ConceptEntry.ID {
  /// The identifier without white space round it.
  fileprivate var plain: String { NoteText(rawValue).text }
}
