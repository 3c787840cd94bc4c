import Foundation
import HTTPMessages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

@testable import TermService

/// The contract is what the service does.
@Suite struct ContractTests {
  private static let rows = rows(of: Service.table.routes.filter { $0.role == nil })

  private static let signedInRows = rows(of: Service.table.routes.filter { $0.role != nil && $0.group == .pages })

  private static func rows(of routes: [Route]) -> [Row] {
    routes.flatMap { route in
      route.examples.map { Row(route: "\(route.method) \(route.path)", example: $0, method: route.method) }
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let route: String
    let example: RouteExample
    let method: String
    var testDescription: String { "\(route): \(example.meaning.english)" }
  }

  @Test("every example of the contract does what it says", arguments: rows)
  func examples(_ row: Row) throws {
    try check(row, Service(try TestIndex.embedded.get(), environment: TestIndex.environment, version: "1"))
  }

  @Test("every example of an edit does what it says, one after the other") func edits() throws {
    let edited = try Self.embedded()
    for row in Self.rows(of: Service.table.routes.filter { $0.role != nil && $0.group != .pages }) {
      try check(row, edited.service, token: edited.tokens["Bruno"])
    }
  }

  @Test("every example of a page for those who are signed in does what it says", arguments: signedInRows)
  func signedIn(_ row: Row) throws {
    let edited = try Self.embedded()
    try check(row, edited.service, cookie: edited.tokens["Bruno"])
  }

  /// A service of the glossary of the package that may be edited.
  private static func embedded() throws -> EditedService {
    let files = try Glossary(path: Places.package.appending(path: "Glossary").path).files
    return try EditedService(
      Dictionary(
        uniqueKeysWithValues: files.map { path in
          (URL(filePath: path).lastPathComponent, try String(contentsOfFile: path, encoding: .utf8))
        }))
  }

  private func check(_ row: Row, _ service: Service, token: String? = nil, cookie: String? = nil) throws {
    let parts = row.example.target.split(separator: "?", maxSplits: 1)
    var query: [String: String] = [:]
    for item in parts.dropFirst().joined().split(separator: "&") {
      let pair = item.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
      query[pair[0]] = pair.count > 1 ? pair[1] : ""
    }
    var headers = row.example.headers
    headers["content-type"] = row.example.type
    if let token { headers["authorization"] = "Bearer \(token)" }
    if let cookie { headers["cookie"] = "motjuste-token=\(cookie)" }
    let answer = service.response(
      to: HTTPRequest(
        row.method, String(parts[0]), query: query, headers: headers, body: Array((row.example.body ?? "").utf8)))
    #expect(answer.status == row.example.status, "\(row.route): \(answer.text)")
    #expect(row.example.answer.isEmpty || answer.text.contains(row.example.answer), "\(row.route): \(answer.text)")
  }

  @Test("each route has an example, and each status of the examples is in the contract")
  func complete() throws {
    for route in Service.table.routes {
      #expect(!route.examples.isEmpty)
      let known = Set(route.answers.map(\.status) + route.allProblems)
      for example in route.examples { #expect(known.contains(example.status), "\(route.path) \(example.status)") }
    }
    let names = Service.table.routes.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "each page of the manual stands as it is made; run tools/rule-pages where it does not",
    arguments: HTTPManual.pages.map(\.name))
  func manual(name: String) throws {
    let page = try #require(HTTPManual.pages.first { $0.name == name })
    let text = try String(contentsOf: Places.package.appending(path: "docs/\(name)"), encoding: .utf8)
    #expect(text == page.text)
  }

  @Test("the contract names only shapes that it has") func references() throws {
    let document = OpenAPI(routes: Service.table.routes, languages: ["en", "fr"], version: "1", uiLanguage: .english)
      .document
    let text = String(decoding: document.bytes, as: UTF8.self)
    let shapes = try #require(document["components"]?["schemas"])
    for part in text.split(separator: "#/components/schemas/").dropFirst() {
      #expect(shapes[String(part.prefix { $0 != "\"" })] != nil)
    }
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(document.bytes)) }
  }

  @Test(
    "a value that does not fit is told what would, in both languages",
    arguments: [
      (
        "limit=0", "'limit' is a number from 1 to 200, not '0'.",
        "«\u{A0}limit\u{A0}» est un nombre de 1 à 200, pas «\u{A0}0\u{A0}»."
      ),
      (
        "limit=+5", "'limit' is a number from 1 to 200, not '+5'.",
        "«\u{A0}limit\u{A0}» est un nombre de 1 à 200, pas «\u{A0}+5\u{A0}»."
      ),
      (
        "status=bon", "There is no status 'bon'; there are preferred, admitted, deprecated, superseded, none.",
        "«\u{A0}status\u{A0}» ne peut pas être «\u{A0}bon\u{A0}»\u{A0}; il y a preferred, admitted, deprecated, superseded, none."
      ),
      (
        "mode=regex", "There is no mode 'regex'; there are smart, exact, prefix, words, fuzzy, fulltext.",
        "«\u{A0}mode\u{A0}» ne peut pas être «\u{A0}regex\u{A0}»\u{A0}; il y a smart, exact, prefix, words, fuzzy, fulltext."
      ),
    ])
  func values(query: String, english: String, french: String) throws {
    for (language, detail) in [("en", english), ("fr", french)] {
      let answer = try Asking().answer("GET", "/v1/search?q=a&\(query)", language: language)
      #expect(answer.status == 400)
      #expect(try answer.json(ProblemShape.self).detail == detail)
    }
  }
}
