import Access
import Foundation
import HTTPMessages
import TermMatching
import TermService
import TermStore
import TestSupport
import Testing
import Threads

/// A clock that a test sets.
final class Clock: Sendable {
  private let seconds = Lock(1_763_731_812)

  /// The seconds since 1970.
  var now: Int { seconds.withLock { $0 } }

  func advance(_ by: Int) { seconds.withLock { $0 += by } }
}

/// A service of a glossary in a folder of its own, which may be edited by three people.
final class EditedService: Sendable {
  let folder: TestFolder
  let service: Service
  /// The tokens by the names of the people: Alice contributes, Bruno edits, Chloé administers.
  let tokens: [String: String]
  /// The seconds since 1970, as the service is told.
  let clock = Clock()

  static let rows =
    TestIndex.migrants + [
      "flow|en|preferred|mixed flow|pos=noun", "flow|fr|preferred|flux composites|pos=noun|gender=masculine",
    ]

  convenience init() throws { try self.init(["main.tbx": TestIndex.tbx(Self.rows)]) }

  /// - Parameter files: the files of the glossary by their names.
  init(_ files: [String: String]) throws {
    folder = try TestFolder(files)
    let path = "\(folder.path)-tokens"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var file = try TokenFile(creating: path)
    // Not that of the system: a value without bytes passed on by reference looks like a race to detectors.
    var generator = SmallGenerator(seed: UInt64.random(in: 1 ... .max))
    var tokens: [String: String] = [:]
    for (name, role) in [("Alice", Role.contributor), ("Bruno", .editor), ("Chloé", .admin), ("Denis", .editor)] {
      tokens[name] = try file.create(name: name, role: role, date: "2026-11-21", using: &generator)
    }
    self.tokens = tokens
    let glossary = try Glossary(path: folder.path)
    let index = try TermIndex.index(of: glossary, environment: TestIndex.environment)
    try index.openSources()
    service = Service(
      index, environment: TestIndex.environment,
      version: "1", glossary: glossary, editing: Editing(try TermStore(glossary), file),
      clock: { [clock] in clock.now })
  }

  /// The answer to a request of somebody.
  func answer(
    _ method: String, _ path: String, as name: String? = nil, query: [String: String] = [:],
    match: String? = nil, type: String? = "application/json", _ body: String = "", headers: [String: String] = [:]
  ) -> HTTPResponse {
    var headers = headers
    headers["content-type"] = body.isEmpty ? nil : type
    headers["if-match"] = match
    if let name { headers["authorization"] = "Bearer \(tokens[name] ?? name)" }
    var request = HTTPRequest(method, path, query: query, headers: headers, body: Array(body.utf8))
    request.client = "192.0.2.7"
    return service.response(to: request)
  }

  /// The text of a file of the glossary.
  func text(_ name: String = "main.tbx") throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  /// Whether a lookup finds a term as it is written.
  func finds(_ term: String) throws -> Bool {
    struct Found: Decodable {
      struct Hit: Decodable { let matchKind: String }
      let hits: [Hit]
    }
    return try answer("GET", "/v1/lookup", query: ["term": term]).json(Found.self).hits.contains {
      $0.matchKind == "exact"
    }
  }
}
