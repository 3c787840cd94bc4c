import Foundation
import Terminology
import TestSupport
import Testing

@testable import Interchange

/// Our tables as other programs read them, and theirs as we do.
@Suite struct OtherReadersTests {
  private static let hasReaders = FileManager.default.fileExists(
    atPath: Places.package.appending(path: ".build/exchange-readers/complete").path(percentEncoded: false))

  private struct Answer: Decodable {
    var csv, tsv, xlsx, utx, omegat: [[String]]
  }

  @Test(
    "openpyxl, translate-toolkit and Python read every row of the glossary, and we read what openpyxl writes",
    .enabled(if: hasReaders, "tools/interoperability --install has not been run"))
  func readers() throws {
    let base = try ExchangeSamples.glossary.get()
    let folder = try TestFolder()
    let options = ExchangeOptions()
    let files = try [
      "terms.csv": CSVFormat.write(base, options).bytes, "terms.tsv": TSVFormat.write(base, options).bytes,
      "terms.xlsx": XLSXFormat.write(base, options).bytes, "terms.utx": UTXFormat.write(base, options).bytes,
      "terms.utf8": OmegaTFormat.write(base, options).bytes,
    ]
    for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(name)")) }
    let process = Process()
    process.executableURL = Places.package.appending(path: "tools/interoperability")
    process.arguments = ["--read", folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let answer = try JSONDecoder().decode(Answer.self, from: output)
    let rows = TermTableWriter(base, options).rows
    let guarded = rows.map { $0.map(FormulaGuard.guarded) }
    #expect(answer.csv == guarded)
    #expect(answer.tsv == guarded)
    #expect(answer.xlsx == rows)
    func pairs(_ text: [UInt8]) -> [[String]] {
      TabbedLines.rows(text).filter { $0.cells[0].text.first != "#" }.map { $0.cells.prefix(2).map(\.text) }
    }
    #expect(answer.utx == pairs(files["terms.utx"] ?? []))
    #expect(answer.omegat == pairs(files["terms.utf8"] ?? []))
    let theirs = try Data(contentsOf: URL(filePath: "\(folder.path)/openpyxl.xlsx"))
    let read = try XLSXFormat.read(Array(theirs), file: "openpyxl.xlsx", options)
    #expect(read.termbase.entries == base.inTableOrder.entries)
    #expect(read.remarks.map(\.text) == [])
  }
}
