import FileBytes
import Interchange
import Localization
import TBX
import Terminology
import TestSupport
import Testing

/// TBX as one format of exchange among others.
@Suite struct TBXFormatTests {
  private func read(_ name: String) throws -> ExchangedTermbase {
    try TBXFormat.read(MappedBytes(mapping: Places.fixture("TBX/\(name).tbx")), file: name)
  }

  @Test("each dress of TBX can be read again", arguments: TBXTarget.allCases)
  func formats(_ target: TBXTarget) throws {
    let termbase = try read("v3-dca-basic").termbase
    let written = TBXFormat.write(termbase, as: target)
    let again = try TBXFormat.read(MappedBytes(written.bytes), file: "a.tbx").termbase
    #expect(again.entries.map(\.id) == termbase.entries.map(\.id).sorted())
    #expect(written.losses.losses.isEmpty == (target != .min))
  }

  @Test("what is lost is told with the concepts that lose it")
  func losses() throws {
    let termbase = try read("v3-dca-basic").termbase
    let report = TBXFormat.write(termbase, as: .min).losses
    let definitions = try #require(report.losses.first { $0.what[.english] == "definition, kept as a note" })
    #expect(definitions.concepts.count == 3 && definitions.count >= 3)
  }

  @Test("what was repaired is told with its line and column")
  func remarks() throws {
    let remarks = try read("bad/missing-lang").remarks
    #expect(remarks.map(\.line) == [186] && remarks.map(\.column) == [9])
    #expect(remarks.allSatisfy { !$0.isLoss })
  }
}
