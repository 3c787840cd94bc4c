import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing

/// Contributors propose, editors decide.
@Suite struct ProposalRouteTests {
  private struct Shape: Decodable {
    struct Decision: Decodable {
      let author: String
      let reason: String?
    }
    struct Comment: Decodable {
      let author: String
      let text: String
    }
    let id: String
    let author: String
    let state: String
    let decision: Decision?
    let comments: [Comment]
  }

  private struct List: Decodable {
    let total: Int
    let proposals: [Shape]
  }

  private let edits = #"""
    {"conceptId": "flow", "edits": [{"edit": "addTerm", "language": "en", "term": "mixed movement"}], "comment": "Why not?"}
    """#

  private func proposed(_ edited: EditedService) throws -> Shape {
    let answer = edited.answer("POST", "/v1/proposals", as: "Alice", edits)
    #expect(answer.status == 201)
    return try answer.json(Shape.self)
  }

  @Test("a proposal changes nothing until it is accepted, and then says who it came from") func accepted() throws {
    let edited = try EditedService()
    let before = try edited.text()
    let proposal = try proposed(edited)
    #expect(proposal.author == "Alice")
    #expect(proposal.state == "open")
    #expect(try edited.text() == before)
    let path = "/v1/proposals/\(proposal.id)"
    #expect(edited.answer("POST", "\(path)/accept", as: "Alice", "{}").status == 403)
    let remark = edited.answer("POST", "\(path)/comments", as: "Denis", #"{"text": "Good."}"#)
    #expect(try remark.json(Shape.self).comments.map(\.author) == ["Denis"])
    let accepted = try edited.answer("POST", "\(path)/accept", as: "Bruno", #"{"reason": "Agreed."}"#).json(Shape.self)
    #expect(accepted.state == "accepted")
    #expect(accepted.decision?.author == "Bruno")
    #expect(try edited.finds("mixed movement"))
    #expect(try edited.text().contains("<note>proposed by Alice; + en mixed movement"))
    #expect(edited.answer("POST", "\(path)/accept", as: "Bruno", "{}").status == 409)
    #expect(edited.answer("POST", "\(path)/reject", as: "Bruno", "{}").status == 409)
  }

  @Test("a rejected proposal changes nothing and keeps its reason") func rejected() throws {
    let edited = try EditedService()
    let before = try edited.text()
    let proposal = try proposed(edited)
    let answer = edited.answer("POST", "/v1/proposals/\(proposal.id)/reject", as: "Chloé", #"{"reason": "No."}"#)
    #expect(try answer.json(Shape.self).decision?.reason == "No.")
    #expect(try edited.text() == before)
    func ids(_ state: String) throws -> [String] {
      try edited.answer("GET", "/v1/proposals", as: "Alice", query: ["state": state]).json(List.self).proposals
        .map(\.id)
    }
    #expect(try ids("rejected") == [proposal.id])
    #expect(try ids("open").isEmpty)
  }

  @Test("a new concept is proposed, too") func concept() throws {
    let edited = try EditedService()
    let body = #"{"concept": {"languages": [{"language": "en", "terms": [{"term": "tent"}]}]}}"#
    let proposal = try edited.answer("POST", "/v1/proposals", as: "Alice", body).json(Shape.self)
    #expect(edited.answer("POST", "/v1/proposals/\(proposal.id)/accept", as: "Bruno", "{}").status == 200)
    #expect(try edited.finds("tent"))
  }

  @Test(
    "what could not be made is not kept",
    arguments: [
      (#"{"conceptId": "none", "edits": [{"edit": "addNote", "language": "en", "value": "a"}]}"#, 404),
      (#"{"conceptId": "flow", "edits": [{"edit": "removeTerm", "language": "en", "term": "none"}]}"#, 422),
      (#"{"conceptId": "flow", "edits": []}"#, 422), (#"{"comment": "a"}"#, 422),
      (#"{"conceptId": "flow", "concept": {"languages": []}}"#, 422),
      (#"{"concept": {"languages": [{"language": "en", "terms": [{"term": "mixed flow"}]}]}}"#, 409),
    ])
  func refused(body: String, status: Int) throws {
    let edited = try EditedService()
    #expect(edited.answer("POST", "/v1/proposals", as: "Alice", body).status == status)
    #expect(try edited.answer("GET", "/v1/proposals", as: "Alice").json(List.self).total == 0)
  }

  @Test("a proposal that was overtaken is a conflict, and stays open") func overtaken() throws {
    let edited = try EditedService()
    let proposal = try proposed(edited)
    #expect(edited.answer("DELETE", "/v1/concepts/flow", as: "Bruno", match: "*").status == 204)
    #expect(edited.answer("POST", "/v1/proposals/\(proposal.id)/accept", as: "Bruno", "{}").status == 404)
    let open = edited.answer("GET", "/v1/proposals/\(proposal.id)", as: "Alice")
    #expect(try open.json(Shape.self).state == "open")
  }
}
