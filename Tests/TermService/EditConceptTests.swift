import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing

/// Concepts are edited over HTTP.
@Suite struct EditConceptTests {
  private struct Conflict: Decodable { let concepts: [String]? }

  private static let snowbound = #"""
    {"subjectField": "status", "languages": [
      {"language": "en", "definition": "Held up by snow.", "terms": [{"term": "snowbound migrant"}]},
      {"language": "fr", "terms": [
        {"term": "migrant bloqué par la neige", "gender": "masculine", "partOfSpeech": "noun"}]}]}
    """#

  @Test("a new concept is on the disk and served, with who made it") func create() throws {
    let edited = try EditedService()
    let answer = edited.answer("POST", "/v1/concepts", as: "Bruno", Self.snowbound)
    #expect(answer.status == 201)
    #expect(answer.headers["Location"] == "/v1/concepts/snowbound-migrant")
    #expect(try edited.finds("migrant bloqué par la neige"))
    let text = try edited.text()
    #expect(text.contains("<term>snowbound migrant</term>"))
    #expect(text.contains("<transacNote type=\"responsibility\">Bruno</transacNote>"))
    #expect(text.contains("<date>2025-11-21T13:30:12Z</date>"))
  }

  @Test("edits are made all or none") func patch() throws {
    let edited = try EditedService()
    let before = try edited.text()
    let wrong = edited.answer(
      "PATCH", "/v1/concepts/flow", as: "Bruno", match: "*",
      #"{"edits": [{"edit": "addTerm", "language": "en", "term": "mixed movement"}, {"edit": "setStatus", "language": "en", "term": "mixed flow", "value": "good"}]}"#
    )
    #expect(wrong.status == 422)
    #expect(
      try wrong.json(ProblemShape.self).detail
        == "/edits/1/value: there is no 'good'; there are preferred, admitted, deprecated, superseded.")
    #expect(try edited.text() == before)
    let right = edited.answer(
      "PATCH", "/v1/concepts/flow", as: "Bruno", match: "*",
      #"{"edits": [{"edit": "addTerm", "language": "en", "term": "mixed movement"}, {"edit": "deprecate", "language": "en", "term": "mixed flow", "value": "mixed movement"}]}"#
    )
    #expect(right.status == 200)
    #expect(right.text.contains(#""status":"deprecated","term":"mixed flow""#))
    #expect(right.text.contains(#""status":"preferred","term":"mixed movement""#))
    #expect(try edited.finds("mixed movement"))
  }

  @Test("an edit needs the state that was seen, in whatever form it was", arguments: ["json", "tbx", "html"])
  func precondition(form: String) throws {
    let edited = try EditedService()
    let note = #"{"edits": [{"edit": "addNote", "language": "en", "value": "A remark."}]}"#
    let missing = edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", note)
    #expect(missing.status == 428)
    let seen = try #require(edited.answer("GET", "/v1/concepts/flow", query: ["format": form]).headers["ETag"])
    #expect(edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: seen, note).status == 200)
    let late = edited.answer("PATCH", "/v1/concepts/flow", as: "Denis", match: seen, note)
    #expect(late.status == 412)
    let now = try #require(edited.answer("GET", "/v1/concepts/flow", query: ["format": form]).headers["ETag"])
    #expect(now != seen)
    let compressed = "\"other\", \(now.dropLast())-gzip\""
    #expect(edited.answer("DELETE", "/v1/concepts/flow", as: "Denis", match: compressed).status == 204)
  }

  @Test("an entry that is read as TBX and sent back edited loses nothing") func put() throws {
    let edited = try EditedService()
    let read = edited.answer("GET", "/v1/concepts/flow", query: ["format": "tbx"])
    let text = read.text.replacing("mixed flow", with: "mixed movement")
    let answer = edited.answer(
      "PUT", "/v1/concepts/flow", as: "Bruno", match: read.headers["ETag"], type: "application/x-tbx", text)
    #expect(answer.status == 200)
    #expect(try edited.finds("mixed movement"))
    #expect(try !edited.finds("mixed flow"))
    let broken = edited.answer(
      "PUT", "/v1/concepts/flow", as: "Bruno", match: "*", type: "application/x-tbx",
      text.replacing("</term>", with: "</trem>"))
    #expect(broken.status == 422)
    #expect(try broken.json(ProblemShape.self).detail.contains("concept.tbx:"))
    let other = edited.answer(
      "PUT", "/v1/concepts/stranded-migrant", as: "Bruno", match: "*", type: "application/x-tbx", text)
    #expect(other.status == 422)
  }

  @Test("a concept that is there already is a conflict that names it") func duplicates() throws {
    let edited = try EditedService()
    let body = #"{"languages": [{"language": "en", "terms": [{"term": "mixed flow"}]}]}"#
    let answer = edited.answer("POST", "/v1/concepts", as: "Bruno", body)
    #expect(answer.status == 409)
    #expect(try answer.json(Conflict.self).concepts == ["flow"])
    let forced = edited.answer("POST", "/v1/concepts", as: "Bruno", query: ["force": "true"], body)
    #expect(forced.status == 201)
    #expect(forced.headers["Location"] == "/v1/concepts/mixed-flow")
  }

  @Test("a concept that others refer to is not removed") func referrers() throws {
    let edited = try EditedService()
    let refer = #"{"edits": [{"edit": "addReference", "value": "flow"}]}"#
    #expect(edited.answer("PATCH", "/v1/concepts/stranded-migrant", as: "Bruno", match: "*", refer).status == 200)
    let answer = edited.answer("DELETE", "/v1/concepts/flow", as: "Bruno", match: "*")
    #expect(answer.status == 409)
    #expect(try answer.json(Conflict.self).concepts == ["stranded-migrant"])
    let forced = edited.answer("DELETE", "/v1/concepts/flow", as: "Bruno", query: ["force": "true"], match: "*")
    #expect(forced.status == 204)
    #expect(edited.answer("GET", "/v1/concepts/flow").status == 404)
    #expect(edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: "*", refer).status == 404)
  }

  @Test(
    "what is wrong is told with its place",
    arguments: [
      ("{", 400, "The content is not JSON of the shape that is wanted; /v1/openapi.json tells it."),
      ("{}", 422, "/languages: it is missing; /v1/openapi.json tells the shape."),
      (#"{"languages": []}"#, 422, "/languages: it is missing or empty."),
      (
        #"{"languages": [{"language": "a b", "terms": [{"term": "a"}]}]}"#, 422,
        "/languages/0/language: 'a b' is not a language."
      ),
      (
        #"{"languages": [{"language": "en", "terms": [{"term": "  "}]}]}"#, 422,
        "/languages/0/terms/0/term: it is missing or empty."
      ),
      (
        #"{"languages": [{"language": "en", "terms": [{"term": "a"}, {"term": "a"}]}]}"#, 422,
        "/languages/0/terms/1/term: the new concept has the term 'en:a' already."
      ),
      (
        #"{"languages": [{"language": "en", "terms": [{"term": "a", "status": "best"}]}]}"#, 422,
        "/languages/0/terms/0/status: it is not what stands here; /v1/openapi.json tells the shape."
      ),
    ])
  func places(body: String, status: Int, detail: String) throws {
    let edited = try EditedService()
    let before = try edited.text()
    let answer = edited.answer("POST", "/v1/concepts", as: "Bruno", body)
    #expect(answer.status == status)
    #expect(try answer.json(ProblemShape.self).detail == detail)
    #expect(try edited.text() == before)
  }

  @Test("a term with markup in it is text everywhere") func markup() throws {
    let edited = try EditedService()
    let body = #"{"id": "x", "languages": [{"language": "en", "terms": [{"term": "<script>alert(1)</script>&"}]}]}"#
    #expect(edited.answer("POST", "/v1/concepts", as: "Bruno", body).status == 201)
    #expect(try edited.text().contains("<term>&lt;script&gt;alert(1)&lt;/script&gt;&amp;</term>"))
    for path in ["/concept/x", "/v1/concepts/x"] {
      let page = edited.answer("GET", path, headers: ["accept": "text/html"]).text
      #expect(page.contains("&lt;script&gt;alert(1)"))
      #expect(!page.contains("<script>alert"))
    }
  }
}
