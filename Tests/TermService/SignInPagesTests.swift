import HTTPMessages
import TestSupport
import Testing
import XML

@testable import TermService

/// A browser signs in with a token, and out again.
@Suite struct SignInPagesTests {
  @Test("a token that is known is kept in a cookie that no script reads, and leads back") func signIn() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited)
    let token = try #require(edited.tokens["Alice"])
    let answer = visit.post("/sign-in", ["token": " \(token)\n", "to": "/concept/flow/edit?lang=fr"])
    #expect(answer.status == 303 && answer.location == "/concept/flow/edit?lang=fr")
    #expect(
      answer.headers["Set-Cookie"]
        == "motjuste-token=\(token); HttpOnly; SameSite=Strict; Path=/; Max-Age=604800")
    #expect(visit.post("/sign-in", ["token": token]).location == "/")
    var secure = visit
    secure.headers["x-forwarded-proto"] = "https"
    #expect(secure.post("/sign-in", ["token": token]).headers["Set-Cookie"]?.hasSuffix("; Secure") ?? false)
  }

  @Test(
    "it leads nowhere else",
    arguments: [
      "//evil.test/", "/\\evil.test", "https://evil.test/", "javascript:alert(1)", "evil", "", "/a\r\nSet-Cookie: b=c",
      "/a b", "/é",
    ])
  func targets(target: String) throws {
    let edited = try EditedService()
    let visit = PageVisit(edited)
    let answer = visit.post("/sign-in", ["token": edited.tokens["Alice"] ?? "", "to": target])
    #expect(answer.status == 303 && answer.location == "/")
  }

  @Test(
    "a token that is none comes back as an error beside the field, and never itself",
    arguments: [
      ("mj_nobody", 401), ("", 422), ("a\"><script>x</script>", 401), ("ÿþ", 401), ("a; Domain=x", 401),
    ])
  func unknown(token: String, status: Int) throws {
    let answer = PageVisit(try EditedService()).post("/sign-in", ["token": token, "to": "/changes"])
    #expect(answer.status == status && answer.headers["Set-Cookie"] == nil)
    #expect(token.isEmpty || !answer.text.contains(token))
    let form = try #require(answer.tree().all("form").first { $0["action"] == "/sign-in" })
    #expect(form.all("p", class: "error").count == 1)
    #expect(form.all("input").contains { $0["name"] == "to" && $0["value"] == "/changes" })
    #expect(form.all("input").contains { $0["name"] == "token" && $0["value"] == "" })
  }

  @Test("who guesses has to wait") func guessing() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited)
    for number in 0..<10 { #expect(visit.post("/sign-in", ["token": "mj_\(number)"]).status == 401) }
    let answer = visit.post("/sign-in", ["token": edited.tokens["Alice"] ?? ""])
    #expect(answer.status == 429 && answer.headers["Retry-After"] != nil && answer.headers["Set-Cookie"] == nil)
    edited.clock.advance(61)
    #expect(visit.post("/sign-in", ["token": edited.tokens["Alice"] ?? ""]).status == 303)
  }

  @Test("signing out drops the cookie") func signOut() throws {
    let answer = PageVisit(try EditedService(), as: "Alice").post("/sign-out")
    #expect(answer.status == 303 && answer.location == "/")
    #expect(answer.headers["Set-Cookie"] == "motjuste-token=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0")
  }

  @Test("a token that was revoked is looked at once, and its cookie dropped") func revoked() throws {
    let visit = PageVisit(try EditedService(), as: "mj_revoked")
    let page = visit.get("/")
    #expect(page.status == 200 && page.headers["Set-Cookie"]?.hasPrefix("motjuste-token=;") ?? false)
    let edit = visit.get("/concept/flow/edit")
    #expect(edit.status == 303 && edit.headers["Set-Cookie"]?.hasPrefix("motjuste-token=;") ?? false)
  }

  @Test("a page for others leads to the form; a form of nobody is refused, and says what to do") func signedOut() throws
  {
    let visit = PageVisit(try EditedService())
    for path in ["/concept/flow/edit", "/concepts/new", "/proposals", "/proposals/a"] {
      let answer = visit.get("\(path)?lang=en")
      #expect(answer.status == 303)
      let encoded = path.replacing("/", with: "%2F")
      #expect(answer.location == "/sign-in?to=\(encoded)%3Flang%3Den&lang=en")
    }
    let answer = visit.post("/concept/flow/edit", ["note": "a"])
    #expect(answer.status == 401)
    #expect(try answer.tree().all("a", class: "button").contains { $0["href"] == "/sign-in" })
  }

  @Test("a role that does not suffice is a page that names both") func roles() throws {
    let answer = PageVisit(try EditedService(), as: "Alice").post("/proposals/a/decision", ["do": "accept"])
    #expect(answer.status == 403)
    let text = try answer.tree().all("main")[0].text
    #expect(text.contains("«\u{A0}rédaction\u{A0}»") && text.contains("«\u{A0}contribution\u{A0}»"))
  }

  @Test("the pages tell who is signed in, and are kept from others") func frame() throws {
    let edited = try EditedService()
    let page = PageVisit(edited, as: "Chloé", language: "en").get("/concept/flow")
    let who = try #require(page.tree().all("p", class: "who").first)
    #expect(who.text.contains("Chloé") && who.text.contains("administrator"))
    #expect(page.headers["Cache-Control"] == "private, no-cache")
    #expect(page.headers["Vary"]?.contains("Cookie") ?? false)
    #expect(!page.text.contains(edited.tokens["Chloé"] ?? "?"))
    let public_ = try PageVisit(edited).get("/concept/flow").tree()
    #expect(public_.all("p", class: "who").isEmpty)
    #expect(
      public_.all("nav", class: "sign-in").flatMap { $0.all("a") }.map { $0["href"] } == [
        "/sign-in?to=%2Fconcept%2Fflow"
      ])
  }

  @Test("a read-only service does not speak of signing in", arguments: ["/", "/concept/irregular-migrant", "/changes"])
  func readOnly(path: String) throws {
    let headers = ["accept": "text/html", "cookie": "motjuste-token=mj_a", "sec-fetch-site": "same-origin"]
    let page = try Asking().answer("GET", path, headers: headers)
    #expect(page.status == 200 && !page.text.contains("sign-") && !page.text.contains("/edit"))
    #expect(page.headers["Set-Cookie"] == nil)
    #expect(try Asking().answer("GET", "/sign-in", headers: headers).status == 403)
    #expect(try Asking().answer("GET", "/proposals", headers: headers).status == 403)
  }
}
