import FileBytes
import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing
import XML

/// What was changed is told to those who keep a copy.
@Suite struct ChangesRouteTests {
  private struct List: Decodable {
    struct Change: Decodable {
      let conceptId: String
      let type: String
      let responsibility: String?
      let note: String?
    }
    let total: Int
    let changes: [Change]
    let next: String?
  }

  private func edited() throws -> EditedService {
    let edited = try EditedService()
    let note = #"{"edits": [{"edit": "addNote", "language": "en", "value": "R & D <b>."}]}"#
    #expect(edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: "*", note).status == 200)
    edited.clock.advance(86_400)
    #expect(edited.answer("DELETE", "/v1/concepts/stranded-migrant", as: "Chloé", match: "*").status == 204)
    return edited
  }

  @Test("edits and removals are told, the latest first, by whom") func list() throws {
    let list = try edited().answer("GET", "/v1/changes").json(List.self)
    #expect(list.changes.map(\.conceptId) == ["stranded-migrant", "flow"])
    #expect(list.changes.map(\.type) == ["removal", "modification"])
    #expect(list.changes.map(\.responsibility) == ["Chloé", "Bruno"])
    #expect(list.changes[1].note == "+ note (en): R & D <b>.")
  }

  @Test(
    "only what was done since is told",
    arguments: [("2025-11-21", 2), ("2025-11-22", 1), ("2025-11-22T13:30:12Z", 1), ("2025-11-23", 0)])
  func since(moment: String, count: Int) throws {
    #expect(try edited().answer("GET", "/v1/changes", query: ["since": moment]).json(List.self).total == count)
  }

  @Test("a moment that is none is refused", arguments: ["yesterday", "2025", "2025-11-21T"])
  func wrong(moment: String) throws {
    #expect(try edited().answer("GET", "/v1/changes", query: ["since": moment]).status == 400)
  }

  @Test("a feed is well-formed and has what RFC 4287 asks for") func feed() throws {
    let answer = try edited().answer("GET", "/v1/changes", headers: ["accept": "application/atom+xml"])
    #expect(answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
    let feed = try Element(parsing: MappedBytes(answer.body), file: "feed")
    #expect(feed.namespace == "http://www.w3.org/2005/Atom")
    #expect(feed.all("updated").first?.text == "2025-11-22T13:30:12Z")
    let entries = feed.all("entry")
    #expect(entries.count == 2)
    for entry in entries {
      for name in ["id", "title", "updated", "author", "link"] { #expect(!entry.all(name).isEmpty) }
    }
    #expect(entries.last?.all("summary").first?.text == "+ note (en): R & D <b>.")
  }
}
