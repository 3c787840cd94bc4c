import HTTPMessages
import Testing

@testable import TermService

/// Only pages of the service send its forms.
@Suite struct OwnFormTests {
  private static let paths = [
    "/sign-in", "/sign-out", "/concept/flow/edit", "/concepts/new", "/proposals/a/decision", "/proposals/a/comments",
  ]

  @Test("every form that changes something is guarded") func guarded() {
    let forms = Service.table.routes.filter { $0.group == .pages && $0.method != "GET" && $0.path != "/draft" }
    #expect(forms.count == Self.paths.count && forms.allSatisfy(\.isOwnForm))
  }

  @Test(
    "a form of elsewhere is refused before anything is looked at", arguments: paths,
    [
      ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"],
      ["sec-fetch-site": "cross-site", "origin": "http://a.test"], ["origin": "http://evil.test"],
      ["origin": "http://a.test.evil.test"], ["origin": "http://a.test:81"], ["origin": "null"], [:],
    ])
  func foreign(path: String, told: [String: String]) throws {
    let edited = try EditedService()
    let before = try edited.text()
    var visit = PageVisit(edited, as: "Bruno")
    visit.headers["sec-fetch-site"] = nil
    visit.headers.merge(told) { $1 }
    let answer = visit.post(path, ["token": edited.tokens["Alice"] ?? "", "do": "save", "note": "a"])
    #expect(answer.status == 403 && answer.headers["Set-Cookie"] == nil)
    #expect(try edited.text() == before)
  }

  @Test(
    "a form of a page of its own is taken",
    arguments: [
      ["sec-fetch-site": "same-origin"], ["sec-fetch-site": "none"], ["origin": "http://a.test"],
      ["origin": "https://A.TEST"],
    ])
  func own(told: [String: String]) throws {
    var visit = PageVisit(try EditedService(), as: "Bruno")
    visit.headers["sec-fetch-site"] = nil
    visit.headers.merge(told) { $1 }
    #expect(visit.post("/sign-out").status == 303)
  }
}
