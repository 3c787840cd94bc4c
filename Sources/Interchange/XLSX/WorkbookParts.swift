import XML

/// The parts of a workbook with one sheet (ISO/IEC 29500-1, 12.2).
enum WorkbookParts {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The parts by their names, in the order in which they are packed.
  static func parts(_ rows: [[String]], title: String?) -> [(name: String, bytes: [UInt8])] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", rootRelations),
      ("xl/workbook.xml", workbook(name: sheetName(title), rows)), ("xl/_rels/workbook.xml.rels", bookRelations),
      ("xl/styles.xml", styles), ("xl/worksheets/sheet1.xml", sheet(rows)),
    ].map { ($0.0, Array($0.1.utf8)) }
  }

  private static var contentTypes: String {
    var xml = XMLWriter()
    xml.start("Types", [("xmlns", "\(package)/content-types")])
    xml.element(
      "Default", [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")],
      markup: "")
    xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")], markup: "")
    for (part, kind) in [("workbook", "sheet.main"), ("styles", "styles"), ("worksheets/sheet1", "worksheet")] {
      xml.element("Override", [("PartName", "/xl/\(part).xml"), ("ContentType", "\(type).\(kind)+xml")], markup: "")
    }
    xml.end()
    return xml.text
  }

  private static var rootRelations: String { relationships([("officeDocument", "xl/workbook.xml")]) }

  private static var bookRelations: String {
    relationships([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")])
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    var xml = XMLWriter()
    xml.start("Relationships", [("xmlns", "\(package)/relationships")])
    for (number, target) in targets.enumerated() {
      xml.element(
        "Relationship",
        [("Id", "rId\(number + 1)"), ("Type", "\(relations)/\(target.type)"), ("Target", target.target)], markup: "")
    }
    xml.end()
    return xml.text
  }

  private static func workbook(name: String, _ rows: [[String]]) -> String {
    var xml = XMLWriter()
    xml.start("workbook", [("xmlns", main), ("xmlns:r", relations)])
    xml.start("sheets")
    xml.element("sheet", [("name", name), ("sheetId", "1"), ("r:id", "rId1")], markup: "")
    xml.end()
    xml.end()
    return xml.text
  }

  /// A name that a tab may have: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end.
  private static func sheetName(_ title: String?) -> String {
    let kept = (title ?? "").map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
    var name = ""
    for character in kept where name.utf16.count + character.utf16.count <= 31 { name.append(character) }
    let bare = name.drop { $0 == "'" || $0 == " " }
    let end = bare.lastIndex { $0 != "'" && $0 != " " }.map { bare.index(after: $0) } ?? bare.startIndex
    return bare[..<end].isEmpty ? "terms" : String(bare[..<end])
  }

  /// Two formats of cells: wrapped text, and bold for the header row.
  private static var styles: String {
    var xml = XMLWriter()
    xml.start("styleSheet", [("xmlns", main)])
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/>"
    xml.element("fonts", [("count", "2")], markup: "<font>\(font)</font><font><b/>\(font)</font>")
    xml.element(
      "fills", [("count", "2")],
      markup: "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>")
    xml.element(
      "borders", [("count", "1")], markup: "<border><left/><right/><top/><bottom/><diagonal/></border>")
    xml.element(
      "cellStyleXfs", [("count", "1")], markup: "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
    // The number format 49 is text: what is typed into such a cell stays text, too.
    let format = "numFmtId=\"49\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\""
    let wrapped = "<alignment vertical=\"top\" wrapText=\"1\"/>"
    xml.element(
      "cellXfs", [("count", "3")],
      markup: "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf fontId=\"0\" \(format)>\(wrapped)</xf><xf fontId=\"1\" applyFont=\"1\" \(format)>\(wrapped)</xf>")
    xml.end()
    return xml.text
  }

  private static func sheet(_ rows: [[String]]) -> String {
    var xml = XMLWriter()
    let width = rows.first?.count ?? 0
    let last = CellReference(column: max(width - 1, 0), row: max(rows.count, 1)).name
    xml.start("worksheet", [("xmlns", main)])
    xml.element("dimension", [("ref", "A1:\(last)")], markup: "")
    xml.element(
      "sheetViews",
      markup: "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
        + "state=\"frozen\"/></sheetView>")
    xml.element(
      "cols", markup: "<col min=\"1\" max=\"\(max(width, 1))\" width=\"24\" customWidth=\"1\" style=\"1\"/>")
    xml.start("sheetData")
    for (index, cells) in rows.enumerated() {
      let style = index == 0 ? "2" : "1"
      let content = cells.enumerated().reduce(into: "") { markup, cell in
        guard !cell.element.isEmpty else { return }
        let reference = CellReference(column: cell.offset, row: index + 1).name
        let text = XMLWriter.escaped(SpreadsheetString.encoded(cell.element))
        markup +=
          "<c r=\"\(reference)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
      }
      xml.element("row", [("r", String(index + 1))], markup: content)
    }
    xml.end()
    xml.element("autoFilter", [("ref", "A1:\(last)")], markup: "")
    xml.end()
    return xml.text
  }
}
