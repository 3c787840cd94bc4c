import Foundation
import HTTPMessages
import Languages
import TermMatching
import TermSearch
import TermService
import TestSupport
import Testing

/// The routes beside lookup and lint.
@Suite struct RouteTests {
  @Test(
    "routes that may take long are known by their method and path",
    arguments: [
      ("GET", "/v1/audit", true), ("HEAD", "/v1/export", true), ("POST", "/v1/audit", false),
      ("GET", "/v1/lookup", false), ("GET", "/v1/concepts/x/related", true), ("GET", "/v1/concepts/x", false),
      ("GET", "/nowhere", false), ("POST", "/draft", true), ("GET", "/draft", false),
    ])
  func long(method: String, path: String, isLong: Bool) throws {
    #expect(try Asking().service.isLong(HTTPRequest(method, path)) == isLong)
  }

  @Test("a request for which there is no place is told so in the language of the client") func busy() throws {
    let request = HTTPRequest("GET", "/v1/audit", headers: ["accept-language": "fr"])
    let answered = try Asking().service.answer(to: request, refusedAs: .busy(seconds: 5))
    #expect(answered.route == "/v1/audit" && answered.response.status == 503)
    #expect(answered.response.text.contains("la renvoyer dans 5\u{A0}secondes"))
  }

  private struct Search: Decodable {
    struct Hit: Decodable {
      let conceptId: String
      let matchKind: String
    }
    let total: Int
    let hits: [Hit]
    let next: String?
  }

  private struct Equivalent: Decodable, Equatable {
    let term: String
    let language: String
  }

  private struct EquivalentList: Decodable {
    struct Item: Decodable { let equivalent: Equivalent? }
    let suggestions: [Item]
  }

  @Test(
    "a search understands its words as it is told",
    arguments: [
      ("q=migrantes bloquees", ["stranded-migrant inflected"]),
      ("q=migrant bloqué&mode=exact", ["stranded-migrant exact"]),
      ("q=migrant bloque&mode=exact", []), ("q=migrant blo&mode=prefix", ["stranded-migrant prefix"]),
      ("q=bloqué migrant&mode=words", ["stranded-migrant words"]), ("q=bloqué migrant&mode=prefix", []),
      ("q=migrant bolqué&mode=fuzzy", ["stranded-migrant fuzzy"]), ("q=migrant bolqué&mode=words", []),
      ("q=stranded&mode=fulltext", ["stranded-migrant fulltext"]),
      ("q=migrant&mode=fulltext&lang=fr", ["irregular-migrant fulltext", "stranded-migrant fulltext"]),
      ("q=migrant&mode=prefix&lang=fr&status=deprecated", ["irregular-migrant prefix"]),
      ("q=migrant&mode=prefix&lang=fr&status=superseded,deprecated", ["irregular-migrant prefix"]),
      ("q=migrant&domain=nowhere", []), ("q=zzz", []),
    ])
  func search(query: String, hits: [String]) throws {
    let answer = try Asking().answer("GET", "/v1/search?\(query)")
    #expect(answer.status == 200)
    let found = try answer.json(Search.self)
    #expect(found.hits.map { "\($0.conceptId) \($0.matchKind)" }.sorted() == hits)
    #expect(found.total == hits.count)
  }

  @Test("a long answer is read in parts, each hit once") func parts() throws {
    let asking = try Asking()
    var seen: [String] = []
    var cursor: String? = "0"
    while let place = cursor {
      let part = try asking.answer("GET", "/v1/search?q=migrant&mode=words&limit=1&cursor=\(place)").json(Search.self)
      #expect(part.total == 2)
      #expect(part.hits.count == 1)
      seen += part.hits.map(\.conceptId)
      cursor = part.next
    }
    #expect(seen.sorted() == ["irregular-migrant", "stranded-migrant"])
    #expect(try asking.answer("GET", "/v1/search?q=migrant&mode=words&cursor=99").json(Search.self).hits.isEmpty)
  }

  @Test("concepts are listed in the order of their ids, in parts") func concepts() throws {
    struct List: Decodable {
      struct Concept: Decodable {
        let id: String
        let terms: [String: [String]]
      }
      let total: Int
      let concepts: [Concept]
      let next: String?
    }
    let asking = try Asking()
    let first = try asking.answer("GET", "/v1/concepts?limit=2").json(List.self)
    #expect(first.total == 3)
    #expect(first.concepts.map(\.id) == ["irregular-migrant", "stranded-migrant"])
    #expect(first.concepts[0].terms["en"] == ["migrant in an irregular situation", "irregular migrant"])
    #expect(first.next == "stranded-migrant")
    let second = try asking.answer("GET", "/v1/concepts?limit=2&cursor=stranded-migrant").json(List.self)
    #expect(second.concepts.map(\.id) == ["été"])
    #expect(second.next == nil)
  }

  @Test(
    "what is begun is completed, the terms that may be written first",
    arguments: [
      ("migr", ["migrant bloqué", "migrant en situation irrégulière", "migrant illégal", "migrant clandestin"]),
      ("MIGRANT ILL", ["migrant illégal"]), ("irreg", ["migrant en situation irrégulière"]), ("ete", ["été"]),
      ("zzz", []),
    ])
  func suggest(query: String, terms: [String]) throws {
    struct Suggestions: Decodable {
      struct Item: Decodable { let term: String }
      let suggestions: [Item]
    }
    let answer = try Asking().answer("GET", "/v1/suggest?q=\(query)&lang=fr").json(Suggestions.self)
    #expect(answer.suggestions.map(\.term) == terms)
  }

  @Test("a suggestion names the preferred term of the other language") func equivalents() throws {
    func equivalent(_ query: String) throws -> Equivalent? {
      let answer = try Asking().answer("GET", "/v1/suggest?q=\(query)&lang=fr")
      return try answer.json(EquivalentList.self).suggestions.first?.equivalent
    }
    #expect(try equivalent("migrant ill") == Equivalent(term: "migrant in an irregular situation", language: "en"))
    #expect(try equivalent("ete") == nil)
  }

  @Test("what is beside a concept is told in both directions") func related() throws {
    struct Related: Decodable {
      struct Item: Decodable {
        let id: String
        let kind: String
      }
      let related: [Item]
    }
    let folder = try TestFolder(TestIndex.falseFriends)
    let service = Service(try TestIndex.index(path: folder.path), version: "1")
    func related(_ id: String) throws -> [String] {
      try service.response(to: HTTPRequest("GET", "/v1/concepts/\(id)/related")).json(Related.self).related.map {
        "\($0.kind) \($0.id)"
      }
    }
    #expect(try related("proof").contains("confusedWith plainness"))
    #expect(try related("plainness").contains("confusedBy proof"))
    #expect(service.response(to: HTTPRequest("GET", "/v1/concepts/none/related")).status == 404)
  }

  @Test("an answer has a validator that changes with its content") func validators() throws {
    let asking = try Asking()
    let one = asking.answer("GET", "/v1/concepts/été")
    #expect(one.headers["ETag"] == asking.answer("HEAD", "/v1/concepts/été").headers["ETag"])
    #expect(
      one.headers["ETag"] != asking.answer("GET", "/v1/concepts/été", headers: ["accept": "text/html"]).headers["ETag"])
    #expect(one.headers["ETag"]?.hasPrefix("\"") == true)
    for path in ["/", "/v1/openapi.json"] {
      let answer = asking.answer("GET", path)
      #expect(answer.headers["ETag"] != nil && answer.headers["Cache-Control"] == "no-cache")
      #expect(answer.headers["ETag"] == asking.answer("GET", path).headers["ETag"])
    }
    let page = asking.answer("GET", "/", headers: ["accept": "text/html"])
    #expect(page.headers["ETag"] != nil && page.headers["ETag"] != asking.answer("GET", "/").headers["ETag"])
    for path in ["/v1/health", "/metrics"] { #expect(asking.answer("GET", path).headers["ETag"] == nil) }
  }

  @Test("the bytes of a lookup are those of its encoder") func bytes() throws {
    let index = try TestIndex.embedded.get()
    let service = Service(index, version: "1")
    for number in stride(from: 0, to: index.termCount, by: 7) {
      let term = index.term(number).text
      for target in [nil, "en"] {
        var query = ["term": term]
        query["target"] = target
        let answer = service.response(to: HTTPRequest("GET", "/v1/lookup", query: query))
        let lookup = index.lookup(term)
        let expected = try JSON.bytes(
          LookupJSON(lookup, in: index, language: nil, target: target.map { _ in .english }))
        let mine = try JSONSerialization.jsonObject(with: Data(answer.body)) as? NSDictionary
        #expect(mine == (try JSONSerialization.jsonObject(with: Data(expected)) as? NSDictionary))
      }
    }
  }

  @Test("a reload serves the new glossary") func reload() throws {
    let service = Service(try TestIndex.index(["a|fr|preferred|avant|pos=noun"]), version: "1")
    func total(_ term: String) throws -> Int {
      try service.response(to: HTTPRequest("GET", "/v1/lookup", query: ["term": term])).json(Search.self).total
    }
    #expect(try total("avant") == 1)
    service.replace(try TestIndex.index(["b|fr|preferred|après|pos=noun"]))
    #expect(try total("avant") == 0)
    #expect(try total("après") == 1)
    let metrics = service.response(to: HTTPRequest("GET", "/metrics")).text
    #expect(metrics.contains("\nmotjuste_reloads_total 1\n"))
  }

  @Test("other origins read answers only where that was allowed") func origins() throws {
    #expect(try Asking().answer("GET", "/v1/health").headers["Access-Control-Allow-Origin"] == nil)
    let index = try TestIndex.index(["a|fr|preferred|avant|pos=noun"])
    let service = Service(index, version: "1", allowedOrigin: "https://exemple.org")
    let answer = service.response(to: HTTPRequest("GET", "/v1/lookup"))
    #expect(answer.status == 400)
    #expect(answer.headers["Access-Control-Allow-Origin"] == "https://exemple.org")
    #expect(answer.headers["Vary"]?.contains("Origin") == true)
    let preflight = service.response(to: HTTPRequest("OPTIONS", "/v1/lint"))
    #expect(preflight.status == 204)
    #expect(preflight.headers["Access-Control-Allow-Methods"] == "POST")
  }

  @Test(
    "a script in a term or a draft stays text",
    arguments: ["/v1/concepts/a?format=html", "/v1/export?format=html", "/v1/annotate?format=html"])
  func scripts(target: String) throws {
    let index = try TestIndex.index(["a|fr|preferred|avant &lt;script&gt;alert(1)&lt;/script&gt;|pos=noun"])
    let service = Service(index, version: "1")
    let parts = target.split(separator: "?")
    let isDraft = parts[0] == "/v1/annotate"
    let answer = service.response(
      to: HTTPRequest(
        isDraft ? "POST" : "GET", String(parts[0]), query: ["format": "html"],
        headers: ["content-type": "text/plain"], body: Array("avant <script>alert(1)</script>".utf8)))
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
    #expect(answer.text.contains("alert(1)"))
    #expect(!answer.text.contains("<script"))
  }

  @Test("requests are counted by route") func metrics() throws {
    let service = Service(try TestIndex.index(["a|fr|preferred|avant|pos=noun"]), version: "1")
    for target in ["/v1/concepts/a", "/v1/concepts/b", "/rien", "/rien/du/tout"] {
      service.count(service.answer(to: HTTPRequest("GET", target)), seconds: 0.002)
    }
    let text = service.response(to: HTTPRequest("GET", "/metrics")).text
    #expect(text.contains("motjuste_requests_total{route=\"/v1/concepts/{id}\",method=\"GET\",status=\"200\"} 1\n"))
    #expect(text.contains("motjuste_requests_total{route=\"/v1/concepts/{id}\",method=\"GET\",status=\"404\"} 1\n"))
    #expect(text.contains("motjuste_requests_total{route=\"-\",method=\"-\",status=\"404\"} 2\n"))
    #expect(text.contains("motjuste_request_duration_seconds_bucket{le=\"0.005\"} 4\n"))
    #expect(text.contains("motjuste_request_duration_seconds_count 4\n"))
  }
}
