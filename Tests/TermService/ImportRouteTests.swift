import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing

/// Files are imported over HTTP, and undone.
@Suite struct ImportRouteTests {
  private struct Report: Decodable {
    struct Row: Decodable {
      let outcome: String
      let line: Int
    }
    let batch: String?
    let rows: [Row]
  }

  private let table = "term:en,term:fr\nhail-bound migrant,migrant bloqué par la grêle\nmixed flow,flux mixtes\n"

  @Test("each row is told, nothing is written for a trial, and an import can be undone") func rows() throws {
    let edited = try EditedService()
    let before = try edited.text()
    func send(_ query: [String: String]) throws -> Report {
      try edited.answer(
        "POST", "/v1/imports", as: "Bruno", query: ["path": "list.csv"].merging(query) { $1 }, type: "text/csv", table
      ).json(Report.self)
    }
    let trial = try send(["dryRun": "true"])
    #expect(trial.rows.map(\.outcome) == ["added", "skipped"])
    #expect(trial.rows.map(\.line) == [2, 3])
    #expect(trial.batch == nil)
    #expect(try edited.text() == before)
    let made = try send(["onDuplicate": "merge"])
    #expect(made.rows.map(\.outcome) == ["added", "merged"])
    #expect(try edited.finds("flux mixtes"))
    let batch = try #require(made.batch)
    #expect(edited.answer("GET", "/v1/imports", as: "Denis").text.contains(batch))
    #expect(edited.answer("DELETE", "/v1/imports/\(batch)", as: "Denis").status == 403)
    #expect(edited.answer("DELETE", "/v1/imports/\(batch)", as: "Bruno").status == 204)
    #expect(try edited.text() == before)
    #expect(try !edited.finds("flux mixtes"))
    #expect(edited.answer("DELETE", "/v1/imports/\(batch)", as: "Chloé").status == 409)
  }

  @Test(
    "what cannot be read is told with its place, and changes nothing",
    arguments: [
      ("list.csv", "text/csv", "term:en\n\"open", 422, "list.csv:2:1"),
      ("list.tbx", "application/x-tbx", "<tbx>", 422, "list.tbx:1:"),
      ("list", "application/octet-stream", "?", 415, "?format="),
      ("list.xlsx", "application/octet-stream", "PK\u{3}\u{4}broken", 422, "list.xlsx"),
    ])
  func unreadable(path: String, type: String, body: String, status: Int, place: String) throws {
    let edited = try EditedService()
    let before = try edited.text()
    let answer = edited.answer("POST", "/v1/imports", as: "Bruno", query: ["path": path], type: type, body)
    #expect(answer.status == status)
    #expect(try answer.json(ProblemShape.self).detail.contains(place))
    #expect(try edited.text() == before)
  }

  @Test("a name of an import leads out of no folder", arguments: ["..", "../main", "%2e%2e%2fmain"])
  func paths(name: String) throws {
    #expect(try EditedService().answer("DELETE", "/v1/imports/\(name)", as: "Chloé").status == 404)
  }
}
