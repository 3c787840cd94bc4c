import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing

/// The files on the disk are edited by hand and by git while they are served.
@Suite struct HandEditTests {
  private let note = #"{"edits": [{"edit": "addNote", "language": "en", "value": "A remark."}]}"#

  private func isReloaded(_ refresh: Refresh) -> Bool { if case .reloaded = refresh { true } else { false } }
  private func isFailed(_ refresh: Refresh) -> Bool { if case .failed = refresh { true } else { false } }
  private func isUnchanged(_ refresh: Refresh) -> Bool { if case .unchanged = refresh { true } else { false } }

  @Test("an edit by hand is served when the files have been as they are for two looks") func reload() throws {
    let edited = try EditedService()
    #expect(isUnchanged(edited.service.refreshIfSettled()))
    try edited.folder.write("main.tbx", try edited.text().replacing("mixed flow", with: "mixed movement"))
    #expect(isUnchanged(edited.service.refreshIfSettled()))
    #expect(try edited.finds("mixed flow"))
    #expect(isReloaded(edited.service.refreshIfSettled()))
    #expect(try edited.finds("mixed movement"))
    #expect(isUnchanged(edited.service.refreshIfSettled()))
  }

  @Test("a new file is found, and one that is gone is missed") func files() throws {
    let edited = try EditedService()
    try edited.folder.write("more.tbx", TestIndex.tbx(["tent|en|preferred|tent|pos=noun"]))
    _ = edited.service.refreshIfSettled()
    #expect(isReloaded(edited.service.refreshIfSettled()))
    #expect(try edited.finds("tent"))
    try FileManager.default.removeItem(atPath: "\(edited.folder.path)/more.tbx")
    _ = edited.service.refreshIfSettled()
    #expect(isReloaded(edited.service.refreshIfSettled()))
    #expect(try !edited.finds("tent"))
  }

  @Test("a broken file leaves the last good state, says so once and in the health check, and takes no edits")
  func broken() throws {
    let edited = try EditedService()
    let good = try edited.text()
    try edited.folder.write("main.tbx", good.replacing("</body>", with: "</bdy>"))
    _ = edited.service.refreshIfSettled()
    #expect(isFailed(edited.service.refreshIfSettled()))
    #expect(isUnchanged(edited.service.refreshIfSettled()))
    #expect(isUnchanged(edited.service.refreshIfSettled()))
    #expect(try edited.finds("mixed flow"))
    #expect(edited.answer("GET", "/v1/concepts/flow").status == 200)
    struct Health: Decodable { let stale: String? }
    let stale = try #require(try edited.answer("GET", "/v1/health").json(Health.self).stale)
    #expect(stale.hasPrefix("main.tbx:8:"))
    #expect(!stale.contains(edited.folder.path))
    let answer = edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: "*", note)
    #expect(answer.status == 409)
    #expect(try answer.json(ProblemShape.self).detail.contains("main.tbx:8:"))
    #expect(try edited.text().contains("</bdy>"))
    try edited.folder.write("main.tbx", good)
    _ = edited.service.refreshIfSettled()
    #expect(isReloaded(edited.service.refreshIfSettled()))
    #expect(try edited.answer("GET", "/v1/health").json(Health.self).stale == nil)
    #expect(edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: "*", note).status == 200)
  }

  @Test("an edit over HTTP is made on an edit by hand that nobody has looked at yet") func both() throws {
    let edited = try EditedService()
    try edited.folder.write("main.tbx", try edited.text().replacing("stranded migrant", with: "marooned migrant"))
    #expect(edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: "*", note).status == 200)
    #expect(try edited.finds("marooned migrant"))
    let text = try edited.text()
    #expect(text.contains("marooned migrant"))
    #expect(text.contains("A remark."))
    #expect(isUnchanged(edited.service.refreshIfSettled()))
  }

  @Test("a signal reads the tokens anew, too") func tokens() throws {
    let edited = try EditedService()
    #expect(isFailed(edited.service.reload()))
    #expect(edited.answer("GET", "/v1/proposals", as: "Alice").status == 200)
  }
}
