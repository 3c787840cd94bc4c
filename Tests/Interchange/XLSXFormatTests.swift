import Localization
import Packages
import Terminology
import TestSupport
import Testing
import XML

@testable import Interchange

/// Workbooks: what is written is read again, other programs' forms are read, and traps are refused.
@Suite struct XLSXFormatTests {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of sheets, each the content of its `sheetData`, with shared strings.
  private func workbook(
    _ sheets: [String], strings: String = "", target: String = "worksheets/sheet%.xml"
  ) throws -> [UInt8] {
    let numbers = Array(1...max(sheets.count, 1))
    let relations = numbers.map { number in
      let path = target.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\(number)")
      return "<Relationship Id=\"r\(number)\" Type=\"\(Self.office)/worksheet\" Target=\"\(path)\"/>"
    }.joined()
    let shared = "<Relationship Id=\"s\" Type=\"\(Self.office)/sharedStrings\" Target=\"/xl/shared.xml\"/>"
    let tabs = numbers.map { "<sheet name=\"S\($0)\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>" }.joined()
    var parts = [
      ("xl/workbook.xml", "<workbook xmlns:r=\"\(Self.office)\"><sheets>\(tabs)</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)\(shared)</Relationships>"),
      ("xl/shared.xml", "<sst>\(strings)</sst>"),
    ]
    for (number, sheet) in zip(numbers, sheets) {
      parts.append(
        ("xl/worksheets/sheet\(number).xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"))
    }
    return try #require(ZIPWriter.archive(parts.map { ($0.0, Array($0.1.utf8)) }))
  }

  private func row(_ cells: [String]) -> String {
    "<row>" + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }

  @Test("the whole glossary is the same after writing and reading, and the bytes are the same each time")
  func glossary() throws {
    let base = try ExchangeSamples.glossary.get()
    let (bytes, losses) = try XLSXFormat.write(base, .init())
    #expect(losses.lines == [])
    #expect(try XLSXFormat.write(base, .init()).bytes == bytes)
    let read = try XLSXFormat.read(bytes, file: "g.xlsx", .init())
    #expect(read.remarks.map(\.text) == [])
    #expect(read.termbase.entries.count == base.entries.count)
    let first = zip(read.termbase.entries, base.inTableOrder.entries).first { $0 != $1 }
    #expect(first?.0 == first?.1)
  }

  @Test("random termbases are the same after writing and reading", arguments: 0..<100)
  func random(seed: Int) throws {
    let texts = ExchangeSamples.texts + ["a\u{1}b", "_x000D_", "_x00", "\u{FFFE}"]
    let base = ExchangeSamples.random(seed: UInt64(seed), texts: texts)
    let (bytes, losses) = try XLSXFormat.write(base, .init())
    #expect(losses.lines == [])
    #expect(try XLSXFormat.read(bytes, file: "r.xlsx", .init()).termbase.entries == base.inTableOrder.entries)
  }

  @Test("shared strings, runs, readings, gaps, numbers and results of formulas are read") func forms() throws {
    let strings =
      "<si><t>term</t></si><si><t>language</t></si><si><r><t>mi</t></r><r><t xml:space=\"preserve\">grant </t></r></si>"
      + "<si><t>東</t><rPh sb=\"0\" eb=\"1\"><t>ひがし</t></rPh></si><si><t>a_x000A_b</t></si>"
    let sheet =
      "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"D3\" t=\"s\"><v>1</v></c></row>"
      + "<row r=\"5\"><c r=\"D5\" t=\"str\"><f>A1</f><v>fr</v></c><c r=\"B5\" t=\"s\"><v>2</v></c></row>"
      + "<row r=\"6\"><c r=\"B6\" t=\"s\"><v>3</v></c><c r=\"D6\" t=\"inlineStr\"><is><t>ja</t></is></c></row>"
      + "<row r=\"7\"><c r=\"B7\"><v>112</v></c><c r=\"D7\" t=\"str\"><v>fr</v></c></row>"
      + "<row r=\"8\"><c r=\"B8\" t=\"s\"><v>4</v></c><c r=\"D8\" t=\"str\"><v>en</v></c><c r=\"E8\" t=\"e\"><v>#REF!</v></c></row>"
    let read = try XLSXFormat.read(workbook([sheet], strings: strings), file: "t.xlsx", .init())
    #expect(read.termbase.lines == ["row-5|fr|migrant", "row-6|ja|東", "row-7|fr|112", "row-8|en|a b"])
    #expect(read.remarks.map(\.text) == ["8:5: loss: the cell is not read: it holds an error"])
  }

  @Test("the first sheet with known columns is read, and the others are told") func sheets() throws {
    let sheets = [
      row(["Read me"]), "", row(["fr", "en"]) + row(["abri", "shelter"]),
      row(["fr", "en"]) + row(["asile", "asylum"]),
    ]
    let read = try XLSXFormat.read(workbook(sheets), file: "t.xlsx", .init())
    #expect(read.termbase.lines == ["row-2|fr|abri", "row-2|en|shelter"])
    #expect(
      read.remarks.map(\.text) == [
        "1:1: loss: the sheet 'S1' is not read: 1 rows", "1:1: loss: the sheet 'S4' is not read: 2 rows",
      ])
  }

  @Test("what is no workbook of terms is refused with its place") func errors() throws {
    let cases: [([UInt8], String)] = [
      (Array("term,language".utf8), "t.xlsx:1:1: error: not a spreadsheet: the file is not a ZIP archive"),
      ([], "t.xlsx:1:1: error: not a spreadsheet: the file is not a ZIP archive"),
      (
        try #require(ZIPWriter.archive([("a", [1])])),
        "t.xlsx:1:1: error: the workbook has no 'xl/workbook.xml'"
      ),
      (
        try workbook([""], target: "../../../etc/passwd"),
        "t.xlsx/xl/_rels/workbook.xml.rels:1:16: error: the target '../../../etc/passwd' leads out of the archive"
      ),
      (try workbook([""], target: "none.xml"), "t.xlsx:1:1: error: the workbook has no 'xl/none.xml'"),
      (try workbook([""]), "t.xlsx:1:1: error: the table is empty"),
      (
        try workbook([row(["a", "b"])]),
        "t.xlsx:1:1: error: no column of terms: the first row has to name one, such as 'term' with 'language', or 'en' and 'fr'"
      ),
      (
        try workbook(["<row r=\"2\"><c r=\"C2\" t=\"s\"><v>7</v></c></row>"]),
        "t.xlsx:2:3: error: the cell names a shared string that the workbook does not have"
      ),
      (
        try workbook([row(["fr", String(repeating: "é", count: 32_768)])]),
        "t.xlsx:1:2: error: too much text: a cell holds at most 32767 characters"
      ),
    ]
    for (bytes, text) in cases {
      let error = #expect(throws: ExchangeError.self) { _ = try XLSXFormat.read(bytes, file: "t.xlsx", .init()) }
      #expect(error?.description == text)
    }
    let broken = try workbook(["<row>"])
    let error = #expect(throws: XMLError.self) { _ = try XLSXFormat.read(broken, file: "t.xlsx", .init()) }
    #expect(error?.file == "t.xlsx/xl/worksheets/sheet1.xml")
    #expect(error?.line == 1)
  }

  @Test("a part that inflates too much is refused, whatever the archive says of it", .timeLimit(.minutes(10)))
  func bomb() throws {
    let sheet = "<row>" + String(repeating: " ", count: 8 << 20) + "</row>"
    let bytes = try workbook([sheet])
    #expect(bytes.count < 100_000)
    let error = #expect(throws: ExchangeError.self) { _ = try XLSXFormat.read(bytes, file: "t.xlsx", .init()) }
    #expect(
      error?.description
        == "t.xlsx:1:1: error: 'xl/worksheets/sheet1.xml' in the archive inflates to more than 200 times its size or to "
        + "too much: it is not read")
    #expect(error?.text(.french).contains("se déploie à plus de 200 fois sa taille") == true)
  }

  @Test("a long text that many cells name is refused", .timeLimit(.minutes(10))) func repeatedString() throws {
    let strings = "<si><t>fr</t></si><si><t>" + String(repeating: "abcdefghij", count: 3_200) + "</t></si>"
    var numbers = SmallGenerator(seed: 1)
    let cells = (0..<17_000).map { _ in
      "<row s=\"\(Int.random(in: 0...999, using: &numbers))\"><c t=\"s\"><v>1</v></c></row>"
    }.joined()
    let bytes = try workbook(["<row><c t=\"s\"><v>0</v></c></row>" + cells], strings: strings)
    let error = #expect(throws: ExchangeError.self) { _ = try XLSXFormat.read(bytes, file: "t.xlsx", .init()) }
    #expect(error?.message == .tooMuchText)
  }

  @Test("a text longer than a cell is cut off and lost") func longText() throws {
    var entry = ConceptEntry(id: .init(rawValue: "a"), languages: [LangSec(.french, terms: [TermSec("abri")])])
    entry.languages[0].infos = [AuxInfo(.descrip, .definition, NoteText(String(repeating: "😀", count: 20_000)))]
    let base = Termbase(header: TermbaseHeader(language: .french), entries: [entry])
    let (bytes, losses) = try XLSXFormat.write(base, .init())
    #expect(losses.lines == ["1 definitions (a)"])
    #expect(try XLSXFormat.read(bytes, file: "t.xlsx", .init()).termbase.lines == ["a|fr|abri"])
  }

  @Test("any bytes are read or refused", arguments: 0..<200) func mutations(seed: Int) throws {
    var numbers = SmallGenerator(seed: UInt64(seed))
    let bytes = numbers.mutated(try XLSXFormat.write(ExchangeSamples.random(seed: UInt64(seed)), .init()).bytes)
    let read = Result { try XLSXFormat.read(bytes, file: "m.xlsx", .init()) }
    if case .failure(let error) = read { #expect(error is any PlacedError) }
  }

  @Test(
    "places of cells have names",
    arguments: [("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("XFD1048576", 16_383, 1_048_576)])
  func references(name: String, column: Int, row: Int) {
    #expect(CellReference(name)?.column == column)
    #expect(CellReference(name)?.row == row)
    #expect(CellReference(column: column, row: row).name == name)
  }

  @Test("other texts are no places", arguments: ["", "A", "1", "A0", "1A", "XFE1", "A1048577", "A1B", "É1"])
  func noReferences(name: String) { #expect(CellReference(name) == nil) }
}
