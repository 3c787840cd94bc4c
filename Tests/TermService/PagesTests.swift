import FileBytes
import HTTPMessages
import Languages
import Linting
import Localization
import TermMatching
import TermService
import TestSupport
import Testing
import XML

/// The routes of the pages.
@Suite struct PagesTests {
  private static let accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

  private static func answer(
    _ target: String, _ method: String = "GET", accept: String = accept, language: String = "fr",
    type: String? = nil, body: String = ""
  ) throws -> HTTPResponse {
    var headers = ["accept": accept, "host": "a.test:8080"]
    headers["content-type"] = type
    return try Asking().answer(method, target, language: language, headers: headers, body: Array(body.utf8))
  }

  private static func page(_ answer: HTTPResponse) throws -> Element {
    try Element(parsing: MappedBytes(answer.body), file: "page.html")
  }

  /// The answer to a form.
  private static func draft(_ fields: [(name: String, value: String)], file: (name: String, content: String)? = nil)
    throws -> HTTPResponse
  {
    var body = ""
    for (name, value) in fields {
      body += "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    if let file {
      body +=
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n\r\n\(file.content)\r\n"
    }
    return try answer("/draft", "POST", type: "multipart/form-data; boundary=b", body: body + "--b--\r\n")
  }

  /// The answer to a form with a file.
  private static func draft(file name: String, _ content: [UInt8]) throws -> HTTPResponse {
    let body =
      Array("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8) + content
      + Array("\r\n--b--\r\n".utf8)
    let headers = ["accept": accept, "content-type": "multipart/form-data; boundary=b"]
    return try Asking().answer("POST", "/draft", language: "fr", headers: headers, body: body)
  }

  @Test(
    "every page is a page, in the language of the address, else of the client",
    arguments: [
      "/", "/search", "/search?q=migrant", "/concept/irregular-migrant", "/browse", "/browse?in=fr&letter=M", "/draft",
    ])
  func pages(target: String) throws {
    let separator = target.contains("?") ? "&" : "?"
    for (added, client, expected) in [
      ("", "fr", "fr"), ("", "de,en;q=0.5", "en"), ("lang=en", "fr", "en"), ("lang=xx", "fr", "fr"),
    ] {
      let answer = try Self.answer(added.isEmpty ? target : target + separator + added, language: client)
      #expect(answer.status == 200 && answer.headers["Content-Type"] == "text/html; charset=utf-8")
      #expect(answer.headers["Content-Language"] == expected)
      #expect(try Self.page(answer)["lang"] == expected)
      let policy = answer.headers["Content-Security-Policy"] ?? ""
      #expect(
        policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self';") && !policy.contains("unsafe"))
      #expect(answer.headers["Set-Cookie"] == nil)
    }
  }

  @Test(
    "the root is data unless a page is preferred",
    arguments: [
      (accept, true), ("", false), ("*/*", false), ("application/json", false),
      ("application/json, text/html;q=0.9", false),
      ("text/html;q=0", false), ("TEXT/HTML", true), ("text/html;q=0.5, application/json;q=0.4", true),
    ])
  func root(accept: String, isPage: Bool) throws {
    let type = try Self.answer("/", accept: accept).headers["Content-Type"]
    #expect(type == (isPage ? "text/html; charset=utf-8" : "application/json"))
  }

  @Test(
    "an error is a page to a browser, in its language, and a problem to a program",
    arguments: [
      ("/nowhere", 404), ("/concept/nowhere", 404), ("/browse?field=x", 404), ("/browse?in=xx&letter=A", 400),
      ("/browse?field=x&page=0", 400), ("/search?q=" + String(repeating: "a", count: 501), 400),
    ])
  func errors(target: String, status: Int) throws {
    let french = try Self.answer(target)
    #expect(french.status == status)
    #expect(try Self.page(french).text.contains("Erreur \(status)"))
    #expect(try Self.page(Self.answer(target, language: "en")).text.contains("Error \(status)"))
    let problem = try Self.answer(target, accept: "application/json")
    #expect(problem.status == status && problem.headers["Content-Type"] == "application/problem+json")
  }

  @Test("a route of data answers with data, also to a browser") func data() throws {
    #expect(try Self.answer("/v1/concepts/nowhere").headers["Content-Type"] == "application/problem+json")
  }

  @Test("content over the bound is refused with a page to a browser") func tooLarge() throws {
    let service = try Asking().service
    let request = HTTPRequest("POST", "/draft", headers: ["accept": Self.accept, "accept-language": "fr"])
    let answer = service.answer(to: request, refusedAs: .tooLarge(limit: 2_097_152)).response
    #expect(answer.status == 413)
    #expect(try Self.page(answer).text.contains("2\u{202F}097\u{202F}152\u{A0}octets"))
    let data = HTTPRequest("POST", "/v1/lint", headers: ["accept": Self.accept])
    let problem = service.answer(to: data, refusedAs: .tooLarge(limit: 9))
    #expect(problem.route == "/v1/lint" && problem.response.headers["Content-Type"] == "application/problem+json")
  }

  @Test(
    "the files of the pages may be kept under the address that the pages give",
    arguments: ["style.css", "script.js", "favicon.svg"])
  func assets(name: String) throws {
    let page = try Self.answer("/").text
    let start = try #require(page.firstRange(of: "/\(name)?v=")).upperBound
    let mark = page[start...].prefix { $0 != "\"" }
    let kept = try Self.answer("/\(name)?v=\(mark)")
    #expect(kept.status == 200 && kept.headers["Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(try Self.answer("/\(name)?v=1").headers["Cache-Control"] == "no-cache")
    #expect(try Self.answer("/\(name)").body == kept.body)
  }

  @Test("the link of a concept has the host of the client; a host that is none is left out") func permanentLinks()
    throws
  {
    #expect(
      try Self.answer("/concept/irregular-migrant").text.contains(">http://a.test:8080/concept/irregular-migrant<"))
    let answer = try Asking().answer(
      "GET", "/concept/irregular-migrant", headers: ["accept": Self.accept, "host": "a\"<b>"])
    #expect(answer.text.contains(">/concept/irregular-migrant<"))
  }

  @Test("a concept comes as a TBX file") func tbx() throws {
    let answer = try Self.answer("/concept/irregular-migrant/tbx")
    #expect(answer.headers["Content-Disposition"] == "attachment; filename=\"irregular-migrant.tbx\"")
    #expect(try Self.page(answer).name == "tbx")
  }

  @Test("a draft comes back with its findings and is not kept") func check() throws {
    let answer = try Self.draft([("text", "Un migrant illégal.\r\nFin."), ("language", ""), ("format", "")])
    #expect(answer.status == 200 && answer.headers["Cache-Control"] == "no-store")
    #expect(answer.text.contains("<mark>migrant illégal</mark>"))
    #expect(answer.text.contains("name=\"apply\" value=\"0:0\""))
  }

  @Test("the name of a file tells its format; the file comes before the text") func file() throws {
    let answer = try Self.draft(
      [("text", "Un migrant clandestin.")], file: ("a.md", "Un `migrant illégal`, un *migrant illégal*."))
    #expect(
      answer.text.components("<mark>") == 2 && answer.text.contains("<option value=\"markdown\" selected=\"selected\">")
    )
  }

  @Test("replacements that were chosen are made without a script") func apply() throws {
    let text = "Un migrant illégal, un migrant clandestin."
    let checked = try Self.draft([("text", text)]).text
    let start = try #require(checked.firstRange(of: "name=\"mark\" value=\"")).upperBound
    let mark = String(checked[start...].prefix { $0 != "\"" })
    let revised = try Self.draft([("text", text), ("mark", mark), ("apply", "1:0"), ("apply", "7:7")])
    #expect(revised.text.contains(">\nUn migrant illégal, un migrant en situation irrégulière.</textarea>"))
    #expect(revised.text.contains("1\u{A0}remplacement a été fait."))
    // The text was edited: the choice is of another.
    let edited = try Self.draft([("text", "Oh, " + text), ("mark", mark), ("apply", "1:0")])
    #expect(
      edited.text.contains(">\nOh, \(text)</textarea>") && edited.text.contains("aucun remplacement n’a été fait"))
  }

  @Test("a file that is no text is told of on the page") func unreadable() throws {
    let answer = try Self.draft([("text", "")], file: ("a.txt", "a\0b"))
    #expect(answer.status == 422)
    #expect(try Self.page(answer).text.contains("a.txt ne peut pas être lu\u{A0}: un caractère NUL"))
  }

  @Test(
    "what is no form, or asks for what is not there, is refused",
    arguments: [
      ("text/plain", "a", 415), ("multipart/form-data; boundary=b", "--b", 415),
      (
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nxx\r\n--b--", 400
      ),
      (
        "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nxx\r\n--b--",
        400
      ),
    ])
  func refused(type: String, body: String, status: Int) throws {
    #expect(try Self.answer("/draft", "POST", type: type, body: body).status == status)
  }

  @Test("the audit is that of the glossary that is served, also after a reload") func audit() throws {
    // A concept without a preferred term is what the audit tells of first.
    let service = Service(try TestIndex.index(TestIndex.migrants), environment: TestIndex.environment, version: "1")
    func concepts(_ target: String) throws -> Set<String> {
      let answer = service.response(to: HTTPRequest("GET", target, headers: ["accept": Self.accept]))
      #expect(answer.status == 200)
      return Set(try Self.page(answer).all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/concept/") })
    }
    #expect(try concepts("/audit").contains { $0.hasPrefix("/concept/stranded-migrant") })
    #expect(try concepts("/browse").isEmpty)
    service.replace(try TestIndex.index(["a|fr|deprecated|avant|pos=noun"]))
    let found = try concepts("/audit")
    #expect(found.contains { $0.hasPrefix("/concept/a") })
    #expect(!found.contains { $0.hasPrefix("/concept/stranded-migrant") })
  }

  @Test("after a reload the pages show the new glossary") func reload() throws {
    let service = Service(try TestIndex.index(["a|fr|preferred|avant|pos=noun"]), version: "1")
    func status(_ letter: String) -> Int {
      service.response(
        to: HTTPRequest("GET", "/browse", query: ["in": "fr", "letter": letter], headers: ["accept": Self.accept])
      ).status
    }
    #expect(status("A") == 200 && status("P") == 404)
    service.replace(try TestIndex.index(["p|fr|preferred|plus tard|pos=noun"]))
    #expect(status("A") == 404 && status("P") == 200)
  }

  @Test(
    "a Word or OpenDocument file is shown as text, with its findings and what to write, but nothing to tick",
    arguments: [
      (
        "note.docx",
        DocumentPackage.word(
          DocumentPackage.paragraph("Un mot.") + DocumentPackage.paragraph("Un migrant ", "illégal."))
      ),
      ("note.odt", DocumentPackage.openDocument("<text:p>Un mot.</text:p><text:p>Un migrant illégal.</text:p>")),
    ])
  func packages(name: String, file: [UInt8]) throws {
    let answer = try Self.draft(file: name, file)
    #expect(answer.status == 200)
    let page = try Self.page(answer)
    #expect(page.all("mark").map(\.text) == ["migrant illégal"])
    #expect(
      page.all("ul", class: "instead").map { $0.text.filter { $0 != "\n" } } == ["migrant en situation irrégulière"])
    #expect(!answer.text.contains("name=\"apply\""))
    #expect(answer.text.contains("<code>motjuste lint --fix \(name)</code>"))
    #expect(page.all("textarea").map(\.text) == ["\nUn mot.\nUn migrant illégal.\n"])
  }

  @Test(
    "a file that cannot be read is told of on the page",
    arguments: [("note.docx", "PK", 422), ("note.pdf", "%PDF-1.7", 415), ("note.xlf", "<xliff", 422)])
  func unreadableFile(name: String, content: String, status: Int) throws {
    let answer = try Self.draft(file: name, Array(content.utf8))
    #expect(answer.status == status)
    #expect(try Self.page(answer).all("p", class: "notice").count == 1)
  }

  @Test("of a bilingual file the translation is checked") func bilingual() throws {
    let file =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\"><unit id=\"u\">"
      + "<segment><source>An illegal migrant.</source><target>Un migrant illégal.</target></segment></unit></file></xliff>"
    let page = try Self.page(Self.draft(file: "a.xlf", Array(file.utf8)))
    #expect(page.all("mark").map(\.text) == ["migrant illégal"])
    #expect(page.all("input").contains { $0["name"] == "apply" })
  }

  @Test("the pages answer as every route does") func methods() throws {
    let wrong = try Self.answer("/search", "POST")
    #expect(wrong.status == 405 && wrong.headers["Allow"] == "GET, HEAD")
    #expect(try Self.page(wrong).text.contains("Erreur 405"))
    let page = try Self.answer("/search?q=migrant")
    let head = try Self.answer("/search?q=migrant", "HEAD")
    #expect(page.headers["ETag"] != nil && page.headers["ETag"] == head.headers["ETag"])
    #expect(try Self.answer("/v1/openapi.json").text.components("\"/search\"") == 1)
    let plain = try Self.answer("/v2/nowhere")
    #expect(plain.status == 404 && plain.headers["Content-Type"] == "text/plain; charset=utf-8")
  }
}

extension String {
  /// The number of parts that a text cuts it into.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
