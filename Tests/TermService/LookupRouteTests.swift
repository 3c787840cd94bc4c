import HTTPMessages
import TestSupport
import Testing
import TermService

/// The answer of `lookup` as DESIGN.md, section 7, fixes it.
struct LookupShape: Decodable {
  struct Hit: Decodable {
    let conceptId: String
    let matchedTerm: String
    let matchedForm: String?
    let matchedLanguage: String
    let status: String
    let matchKind: String
    let score: Double
    let equivalents: [String]?
    let entry: Entry
  }

  struct Entry: Decodable {
    struct Section: Decodable {
      struct Term: Decodable {
        let term: String
        let status: String?
        let partOfSpeech: String?
        let gender: String?
        let confusedWith: [String]
      }

      let language: String
      let terms: [Term]
    }

    let id: String
    let languages: [Section]
  }

  let query: String
  let language: String?
  let total: Int
  let hits: [Hit]
  let didYouMean: [String]
}

@Suite struct LookupRouteTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let target: String
    let concept: String?
    let kind: String?
    var testDescription: String { target }
  }

  @Test(
    "a term is found in every way of writing it, and it is told in which",
    arguments: [
      Row(target: "?term=migrant bloqué", concept: "stranded-migrant", kind: "exact"),
      Row(target: "?term=migrantes bloquées&lang=fr", concept: "stranded-migrant", kind: "inflected"),
      Row(target: "?term=migrant bloque", concept: "stranded-migrant", kind: "folded"),
      Row(target: "?term=Stranded migrants&lang=EN&target=fr", concept: "stranded-migrant", kind: "inflected"),
      Row(target: "?term=migrant illégal", concept: "irregular-migrant", kind: "exact"),
      Row(target: "?term=migrant en situation", concept: "irregular-migrant", kind: "prefix"),
      Row(target: "?term=migrant bolqué", concept: "stranded-migrant", kind: "fuzzy"),
      Row(target: "?term=migrant bloqué&lang=en", concept: nil, kind: nil),
      Row(target: "?term=zzz😀", concept: nil, kind: nil),
    ])
  func finds(_ row: Row) throws {
    let answer = try Asking().answer("GET", "/v1/lookup\(row.target)")
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Type"] == "application/json")
    #expect(answer.headers["Vary"] == "Accept, Accept-Language")
    let lookup = try answer.json(LookupShape.self)
    #expect(lookup.total == lookup.hits.count)
    #expect(lookup.hits.first?.conceptId == row.concept)
    #expect(lookup.hits.first?.matchKind == row.kind)
    #expect(lookup.hits.first?.entry.id == row.concept)
    #expect(lookup.didYouMean.isEmpty == (row.kind != "fuzzy"))
  }

  @Test("without a language it is null, and with a target the equivalents stand first") func shape() throws {
    let asking = try Asking()
    let plain = asking.answer("GET", "/v1/lookup?term=migrant illégal")
    #expect(plain.text.contains(#""language":null"#))
    #expect(!plain.text.contains("equivalents"))
    let hit = try asking.answer("GET", "/v1/lookup?term=migrants illégaux&lang=fr&target=en").json(LookupShape.self)
      .hits[0]
    #expect(hit.matchedTerm == "migrant illégal")
    #expect(hit.matchedForm == "migrants illégaux")
    #expect(hit.status == "deprecated")
    #expect(hit.equivalents == ["migrant in an irregular situation", "irregular migrant"])
    #expect(hit.entry.languages.map(\.language).sorted() == ["en", "fr"])
  }

  @Test("HEAD is answered as GET", arguments: ["/", "/v1/health", "/v1/lookup?term=été", "/v1/concepts/été"])
  func head(target: String) throws {
    let asking = try Asking()
    #expect(asking.answer("HEAD", target) == asking.answer("GET", target))
  }

  @Test(
    "a concept is given in the form that the client prefers",
    arguments: [
      (nil, "json"), ("", "json"), ("*/*", "json"), ("application/json", "json"), ("application/x-tbx", "x-tbx"),
      ("application/xml", "x-tbx"),
      ("application/json;q=0.5, application/x-tbx;q=0.9", "x-tbx"),
      ("application/json; q=0.9,application/x-tbx; q=0.5", "json"),
      ("application/pdf, application/x-tbx;q=0.2", "x-tbx"), ("Application/X-TBX", "x-tbx"),
      ("application/x-tbx;q=0, */*;q=0.1", "json"), ("application/json;q=0, */*;q=0.5", "x-tbx"),
      ("application/x-tbx, */*;q=0.8", "x-tbx"), ("application/ld+json", "ld+json"), ("text/html", "html"),
      ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),
    ] as [(String?, String)])
  func accept(header: String?, type: String) throws {
    let answer = try Asking().answer("GET", "/v1/concepts/été", headers: header.map { ["accept": $0] } ?? [:])
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Type"]?.prefix { $0 != ";" }.split(separator: "/").last == type[...])
    if type == "json" {
      #expect(try answer.json(LookupShape.Entry.self).languages[0].terms[0].term == "été")
    } else if type == "x-tbx" {
      #expect(answer.text.contains("<term>été</term>"))
    } else {
      #expect(answer.text.contains("été"))
    }
  }

  @Test("a term says what it is mistaken for; a reference to a term is not such") func falseFriends() throws {
    let folder = try TestFolder(TestIndex.falseFriends)
    let service = Service(try TestIndex.index(path: folder.path), version: "1")
    func terms(_ id: String) throws -> [String: [String]] {
      let entry = try service.response(to: HTTPRequest("GET", "/v1/concepts/\(id)")).json(LookupShape.Entry.self)
      return Dictionary(uniqueKeysWithValues: entry.languages.flatMap(\.terms).map { ($0.term, $0.confusedWith) })
    }
    #expect(
      try terms("proof") == ["evidence": ["plainness"], "proof": [], "preuve": [], "pièce": ["nowhere"]])
    #expect(try terms("items") == ["ordre du jour": [], "agenda": ["diary", "proof"]])
    let lookup = try service.response(to: HTTPRequest("GET", "/v1/lookup", query: ["term": "évidence"]))
      .json(LookupShape.self)
    #expect(lookup.hits.first?.entry.languages.last?.terms.first?.confusedWith == ["proof"])
  }

  @Test("the health check counts, and the index of routes speaks the language of the client") func others() throws {
    let asking = try Asking()
    #expect(
      asking.answer("GET", "/v1/health").text
        == #"{"entries":3,"isReadOnly":true,"status":"ok","terms":8,"version":"9.8.7"}"#)
    let routes = asking.answer("GET", "/", language: "fr").text
    for path in ["/", "/v1/health", "/v1/lookup", "/v1/concepts/{id}", "/v1/lint"] {
      #expect(routes.contains("\"path\":\"\(path)\""))
    }
    #expect(routes.contains("Donne la liste des routes de ce service."))
    #expect(asking.answer("GET", "/").text.contains("Lists the routes of this service."))
  }
}
