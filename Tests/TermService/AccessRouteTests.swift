import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing

/// Who may do what.
@Suite struct AccessRouteTests {
  @Test("a service without tokens is read-only, and says so") func readOnly() throws {
    let asking = try Asking()
    let answer = asking.answer("POST", "/v1/concepts", headers: ["authorization": "Bearer mj_1"])
    #expect(answer.status == 403)
    #expect(
      try answer.json(ProblemShape.self).detail == "This service is read-only: it was started without a file of tokens."
    )
    #expect(asking.answer("GET", "/v1/health").text.contains(#""isReadOnly":true"#))
  }

  @Test(
    "a role may do what it is for, and no more",
    arguments: [
      ("Alice", "GET", "/v1/proposals", 200), ("Alice", "POST", "/v1/concepts", 403),
      ("Alice", "DELETE", "/v1/concepts/flow", 403), ("Alice", "POST", "/v1/imports", 403),
      ("Bruno", "GET", "/v1/imports", 200), ("Chloé", "GET", "/v1/imports", 200),
      ("mj_guess", "GET", "/v1/proposals", 401), ("", "GET", "/v1/proposals", 401),
    ])
  func roles(name: String, method: String, path: String, status: Int) throws {
    #expect(try EditedService().answer(method, path, as: name).status == status)
  }

  @Test("an answer without a token says how to give one") func challenge() throws {
    let edited = try EditedService()
    #expect(edited.answer("GET", "/v1/proposals").headers["WWW-Authenticate"] == "Bearer realm=\"motjuste\"")
    let unknown = edited.answer("GET", "/v1/proposals", as: "mj_guess")
    #expect(unknown.headers["WWW-Authenticate"] == "Bearer realm=\"motjuste\", error=\"invalid_token\"")
    #expect(edited.answer("GET", "/v1/concepts/flow", as: "mj_guess").status == 200)
  }

  @Test("who guesses has to wait, and the others do not") func guesses() throws {
    let edited = try EditedService()
    for _ in 0..<10 { #expect(edited.answer("GET", "/v1/proposals", as: "mj_guess").status == 401) }
    let blocked = edited.answer("GET", "/v1/proposals", as: "Chloé")
    #expect(blocked.status == 429)
    #expect(blocked.headers["Retry-After"] == "60")
    var other = HTTPRequest(
      "GET", "/v1/proposals", headers: ["authorization": "Bearer \(edited.tokens["Chloé"] ?? "")"])
    other.client = "192.0.2.8"
    #expect(edited.service.response(to: other).status == 200)
    edited.clock.advance(60)
    #expect(edited.answer("GET", "/v1/proposals", as: "Chloé").status == 200)
  }

  @Test("a cookie is no token for programs, so that no foreign page can use it") func cookies() throws {
    let edited = try EditedService()
    let cookie = "motjuste-token=\(edited.tokens["Bruno"] ?? "")"
    #expect(edited.answer("GET", "/v1/proposals", headers: ["cookie": cookie]).status == 401)
  }
}
