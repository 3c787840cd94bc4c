import Interchange
import Localization
import Terminology
import Testing

/// What a report of losses adds up.
@Suite struct LossReportTests {
  @Test("losses of one kind are counted together, and name each concept once") func sums() {
    var report = LossReport()
    let what = LocalizedText("notes", fr: "notes")
    report.add(what, of: .init(rawValue: "a"), count: 2)
    report.add(what, of: .init(rawValue: "a"))
    report.add(what, of: .init(rawValue: "b"))
    report.add(LocalizedText("sources", fr: "sources"), of: .init(rawValue: "b"), count: 0)
    #expect(report.losses.map(\.count) == [4])
    #expect(report.losses.map { $0.concepts.map(\.rawValue) } == [["a", "b"]])
  }
}
