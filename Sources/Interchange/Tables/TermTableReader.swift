import Localization
import Terminology

/// Reads the rows of a table of terms, below its header row.
struct TermTableReader {
  /// A cell by what its column tells, with its place.
  typealias Values = [TableColumn: TableRow.Cell]

  let header: TableHeader
  let options: ExchangeOptions
  private(set) var remarks: [ExchangedTermbase.Remark] = []
  private var concepts = ConceptAssembly()
  private var explicitIDs: Set<String> = []
  private var unreadCounts: [Int: Int] = [:]

  /// Creates a reader.
  init(_ header: TableHeader, _ options: ExchangeOptions) {
    self.header = header
    self.options = options
  }

  /// Reads all rows. O(their size).
  static func termbase(
    _ rows: some Sequence<TableRow>, _ header: TableHeader, _ options: ExchangeOptions
  ) -> ExchangedTermbase {
    var reader = TermTableReader(header, options)
    reader.readAll(Array(rows))
    let base = Termbase(
      header: TermbaseHeader(language: options.source ?? .english, title: options.title),
      entries: reader.concepts.entries)
    return ExchangedTermbase(base, remarks: reader.remarks, lines: reader.concepts.lines)
  }

  private mutating func readAll(_ rows: [TableRow]) {
    let cells = rows.map { row in row.isBlank ? [:] : values(row) }
    explicitIDs = Set(cells.compactMap { $0[.conceptID].map { Self.plain($0) } })
    for (row, values) in zip(rows, cells) where !row.isBlank {
      switch header.layout {
      case .term: readTerm(values, row)
      case .concept: readConcept(values, row)
      }
    }
    remarks += header.unread.compactMap { cell in
      unreadCounts[cell.index].map { count in
        .init(line: cell.line, column: cell.column, isLoss: true, .unreadColumn(cell.text, count))
      }
    }
    remarks.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func plain(_ cell: TableRow.Cell) -> String { NoteText(cell.text).text }

  /// The cells that are not blank by their columns; columns that tell the same are put together.
  private mutating func values(_ row: TableRow) -> Values {
    var values: Values = [:]
    for cell in row.cells where !cell.text.allSatisfy(\.isWhitespace) {
      if let column = header.columns[cell.index] {
        if let known = values[column] {
          values[column]?.text = known.text + "\n" + cell.text
        } else {
          values[column] = cell
        }
      } else if header.unreadIndexes.contains(cell.index) {
        unreadCounts[cell.index, default: 0] += 1
      } else {
        remark(cell, isLoss: true, .cellWithoutColumn)
      }
    }
    values[.ignored] = nil
    return values
  }

  private mutating func id(_ values: Values, _ row: TableRow) -> ConceptEntry.ID {
    if let cell = values[.conceptID] { return ConceptEntry.ID(rawValue: Self.plain(cell)) }
    var id = "row-\(row.line)"
    while explicitIDs.contains(id) { id += "-" }
    if header.meanings.contains(.conceptID) {
      remarks.append(.init(line: row.line, column: 1, isLoss: false, .rowWithoutID(id)))
    }
    return ConceptEntry.ID(rawValue: id)
  }

  // MARK: One row a term

  private mutating func readTerm(_ values: Values, _ row: TableRow) {
    let hasLanguageColumn = header.meanings.contains(.language)
    let language: LanguageTag
    if let cell = values[.language] {
      guard let tag = Self.language(Self.plain(cell)) else {
        return remark(cell, isLoss: true, .notALanguage(Self.plain(cell)))
      }
      language = tag
    } else if !hasLanguageColumn, let tag = options.source {
      language = tag
    } else if values.keys.contains(where: { Self.needsLanguage.contains($0) }) {
      return remarks.append(.init(line: row.line, column: 1, isLoss: true, .rowWithoutLanguage))
    } else {
      let id = id(values, row)
      addConcept(values, id, row)
      return losses(of: values, besides: Self.ofConcept, .withoutTerm)
    }
    let id = id(values, row)
    addConcept(values, id, row)
    addDefinition(values, language, id)
    guard let term = values[.term] else {
      concepts.add(nil, in: language, to: id)
      return losses(of: values, besides: Self.ofConcept.union(Self.ofLanguage), .withoutTerm)
    }
    concepts.add(termSection(NoteText(Self.plain(term)), values), in: language, to: id)
  }

  private static let needsLanguage: Set<TableColumn> = [.term, .definition]
  private static let ofConcept: Set<TableColumn> = [.conceptID, .subjectField, .crossReferences]
  private static let ofLanguage: Set<TableColumn> = [.language, .definition, .definitionSource]

  /// The language of a cell: a tag, or a name of a language.
  private static func language(_ text: String) -> LanguageTag? {
    if let tag = LanguageTag(columnWord: text.lowercased()) { return tag }
    if case .terms(let tag, nil)? = TableColumn(name: text) { return tag }
    let tag = LanguageTag(rawValue: text)
    return tag.isPlausible ? tag : nil
  }

  private mutating func termSection(_ text: NoteText, _ values: Values) -> TermSec {
    var term = TermSec(text)
    for column in TableColumn.written {
      guard let cell = values[column] else { continue }
      if let category = column.category {
        let (value, isKnown) = TableCodes.stored(Self.plain(cell), of: category)
        if !isKnown { remark(cell, isLoss: false, .unknownValue(value, of: column.name)) }
        term.infos.append(AuxInfo(.termNote, category, NoteText(value)))
      } else if column == .geographicalUsage {
        term.infos += TableCodes.values(cell.text).map { AuxInfo(.termNote, .geographicalUsage, NoteText($0)) }
      } else if column == .termSource {
        term.infos += TableCodes.values(cell.text).map { AuxInfo(.admin, .source, NoteText($0)) }
      } else if column == .termReferences {
        term.infos += TableCodes.values(cell.text).map(TableCodes.reference)
      }
    }
    term.infos += notes(values) { if case .note(let language) = $0 { .some(language) } else { nil } }
    return term
  }

  private mutating func addConcept(_ values: Values, _ id: ConceptEntry.ID, _ row: TableRow) {
    concepts.addConcept(id, line: row.line)
    let isOfConcepts = header.layout == .concept
    concepts.add(
      subjectFields: TableCodes.values(values[.subjectField]?.text ?? ""),
      references: TableCodes.values(values[.crossReferences]?.text ?? "").map(TableCodes.reference),
      notes: notes(values) { column in
        switch column {
        case .conceptNote(let language): .some(language)
        case .note(let language) where isOfConcepts: .some(language)
        default: nil
        }
      },
      to: id)
  }

  /// The notes in the order of the columns.
  private func notes(_ values: Values, where language: (TableColumn) -> LanguageTag??) -> [AuxInfo] {
    header.ordered.flatMap { column -> [AuxInfo] in
      guard let cell = values[column], let tag = language(column) else { return [] }
      return TableCodes.values(cell.text).map { AuxInfo(.note, nil, NoteText($0), language: tag) }
    }
  }

  private mutating func addDefinition(_ values: Values, _ language: LanguageTag, _ id: ConceptEntry.ID) {
    guard let cell = values[.definition] else {
      if let source = values[.definitionSource] { remark(source, isLoss: true, .sourceWithoutDefinition) }
      return
    }
    let sources = TableCodes.values(values[.definitionSource]?.text ?? "")
    if concepts.add(definition: Self.plain(cell), sources: sources, in: language, to: id) {
      remark(cell, isLoss: false, .anotherDefinition)
    }
  }

  // MARK: One row a concept

  private mutating func readConcept(_ values: Values, _ row: TableRow) {
    let id = id(values, row)
    addConcept(values, id, row)
    var firstLanguage: LanguageTag?
    for column in header.ordered {
      guard case .terms(let language, let status) = column else { continue }
      firstLanguage = firstLanguage ?? language
      guard let cell = values[column] else { continue }
      let terms = cell.text.split { ";|\n\r\r\n".contains($0) }.map { NoteText(String($0)).text }.filter { !$0.isEmpty }
      if terms.count > 1 { remark(cell, isLoss: false, .severalTerms(terms.count)) }
      for term in terms {
        var own = values.filter { $0.key == .partOfSpeech || ($0.key == .status && status == nil) }
        if let status {
          own[.status] = TableRow.Cell(index: cell.index, text: status.rawValue, line: cell.line, column: cell.column)
        }
        concepts.add(termSection(NoteText(term), own), in: language, to: id)
      }
    }
    if let firstLanguage { addDefinition(values, firstLanguage, id) }
    for column in header.ordered {
      guard case .definitions(let language) = column, let cell = values[column] else { continue }
      if concepts.add(definition: Self.plain(cell), sources: [], in: language, to: id) {
        remark(cell, isLoss: false, .anotherDefinition)
      }
    }
  }

  // MARK: Remarks

  /// Remarks on cells of a row that cannot be kept.
  private mutating func losses(of values: Values, besides kept: Set<TableColumn>, _ message: LocalizedText) {
    for (column, cell) in values where !kept.contains(column) {
      if case .conceptNote = column { continue }
      remark(cell, isLoss: true, message)
    }
  }

  private mutating func remark(_ cell: TableRow.Cell, isLoss: Bool, _ message: LocalizedText) {
    remarks.append(.init(line: cell.line, column: cell.column, isLoss: isLoss, message))
  }
}
