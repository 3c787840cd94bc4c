import Commands
import Foundation
import TestSupport
import Testing

/// Our verdict on files of others against a table of what the public schemas say of them.
@Suite(.enabled(if: Places.hasShared("tbx/VALIDITY.md"), "the table of verdicts is not beside this package"))
struct ValidityTableTests {
  /// A file with the verdict that counts most: for version 3 all schemas together, for version 2 that of its dialect.
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    /// Nil for what is not even well-formed.
    let isValid: Bool?
    var testDescription: String { file }
  }

  static let rows: [Row] = {
    let text = (try? String(contentsOfFile: Places.sharedFile("tbx/VALIDITY.md"), encoding: .utf8)) ?? ""
    var section = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 1, cells[0].contains("/"), Places.hasShared("tbx/\(cells[0])") else { return nil }
      if section.hasPrefix("v3 files") {
        let isValid = cells[3...5].allSatisfy { $0 == "-" || $0.hasPrefix("valid") }
        return Row(file: cells[0], isValid: isValid && cells[3] == "valid")
      }
      if section.hasPrefix("v2 files") {
        let verdict = cells[1] == "TBX-Basic" ? cells[4] : cells[3]
        return Row(file: cells[0], isValid: verdict.hasSuffix("valid") && !verdict.hasPrefix("no"))
      }
      return section.hasPrefix("Not well-formed") ? Row(file: cells[0], isValid: nil) : nil
    }
  }()

  /// Where we say something else, and why.
  static let differences: [String: (isValid: Bool?, reason: String)] = [
    "own-variants/security_external-entity.tbx": (nil, "an entity is never read, and the term would be lost in silence")
  ]

  @Test("our verdict is that of the table, but for what is explained", arguments: rows)
  func verdict(_ row: Row) {
    let run = Invocation(["validate", Places.sharedFile("tbx/\(row.file)")])
    let found: Bool? = run.status == .failure ? nil : run.status == .clean
    let wanted = Self.differences[row.file].map(\.isValid) ?? row.isValid
    let first = run.output.split(separator: "\n").first { $0.contains("error:") } ?? ""
    #expect(found == wanted, "\(row.file): \(first.suffix(160)) \(run.error.suffix(160))")
  }

  @Test("the whole table is read") func rowCount() {
    #expect(Self.rows.count > 75)
  }
}
