import Localization
import Terminology
import XML

/// A workbook of Office Open XML (ISO/IEC 29500): its sheets with their rows of text.
struct Workbook {
  /// The longest text that a cell may have, in UTF-16 units.
  static let longestCell = 32_767
  /// How much text all cells together may have, in UTF-8 units: few bytes can name the same long string often.
  static let mostText = 512 << 20

  /// A sheet that has not been read yet.
  struct Sheet {
    /// The name on its tab.
    var name: String
    /// Where its part lies in the archive.
    var part: String
  }

  /// The sheets in the order of their tabs.
  let sheets: [Sheet]
  private let package: WorkbookPackage
  private let strings: [String]
  private var textLeft = mostText

  /// Opens a workbook. Throws `ExchangeError` or `XMLError` where it cannot be read.
  init(_ bytes: [UInt8], file: String) throws {
    let package = try WorkbookPackage(bytes, file: file)
    let roots = try package.relationships(of: "", part: "_rels/.rels")
    let book = roots.values.first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
    let folder = book.lastIndex(of: "/").map { String(book[...$0]) } ?? ""
    let relations = try package.relationships(
      of: folder, part: "\(folder)_rels/\(book.dropFirst(folder.count)).rels")
    var strings: [String] = []
    if let shared = relations.values.first(where: { $0.type == "sharedStrings" }) {
      try package.forEach("si", in: shared.target) { element, _ in strings.append(Self.text(element)) }
    }
    var sheets: [Sheet] = []
    try package.forEach("sheet", in: book) { element, place in
      let id = element.attributes.first { $0.qualifiedName.hasSuffix(":id") }?.value
      guard let id, let relation = relations[id] else { throw place(.sheetWithoutPart(element["name"] ?? "")) }
      // A sheet may also be a chart or a dialog, which has no rows.
      if relation.type == "worksheet" { sheets.append(Sheet(name: element["name"] ?? "", part: relation.target)) }
    }
    self.package = package
    self.strings = strings
    self.sheets = sheets
  }

  /// The rows of a sheet, with remarks on cells that hold an error instead of text.
  mutating func rows(of sheet: Sheet) throws -> (rows: [TableRow], remarks: [ExchangedTermbase.Remark]) {
    var rows: [TableRow] = []
    var remarks: [ExchangedTermbase.Remark] = []
    var left = textLeft
    let file = package.file
    try package.forEach("row", in: sheet.part) { element, _ in
      let line = element["r"].flatMap { Int($0) } ?? (rows.last?.line ?? 0) + 1
      var row = TableRow(line: line, cells: [])
      for cell in element.elements where cell.name == "c" {
        let next = (row.cells.last?.index ?? -1) + 1
        let index = cell["r"].flatMap { CellReference($0)?.column } ?? next
        let place = (line: line, column: index + 1)
        if cell["t"] == "e" {
          remarks.append(.init(line: place.line, column: place.column, isLoss: true, .cellWithError))
        }
        guard let text = Self.text(of: cell, strings) else {
          throw ExchangeError(file: file, line: place.line, column: place.column, .missingString)
        }
        left -= text.utf8.count
        guard text.utf16.count <= Self.longestCell, left >= 0 else {
          throw ExchangeError(file: file, line: place.line, column: place.column, .tooMuchText)
        }
        row.cells.append(TableRow.Cell(index: index, text: text, line: place.line, column: place.column))
      }
      rows.append(row)
    }
    textLeft = left
    return (rows, remarks)
  }

  /// The text of a cell; nil where it names a shared string that is not there.
  private static func text(of cell: Element, _ strings: [String]) -> String? {
    let value = cell.first("v")?.text ?? ""
    switch cell["t"] {
    case "s":
      guard let index = Int(value.filter { !$0.isWhitespace }), strings.indices.contains(index) else { return nil }
      return strings[index]
    case "inlineStr": return cell.first("is").map(text) ?? ""
    case "b": return value == "1" ? "TRUE" : "FALSE"
    case "e": return ""
    default: return SpreadsheetString.decoded(value)
    }
  }

  /// The text of a string item: its own and that of its runs, without the readings of East Asian characters.
  private static func text(_ item: Element) -> String {
    item.elements.reduce(into: "") { text, child in
      if child.name == "t" { text += SpreadsheetString.decoded(child.text) }
      if child.name == "r", let run = child.first("t") { text += SpreadsheetString.decoded(run.text) }
    }
  }
}
