import Foundation
import HTTPMessages
import TermMatching
import TermService
import TestSupport
import Testing

/// A service of three concepts, with what makes a test short.
struct Asking {
  let service: Service

  private static let index = Result {
    try TestIndex.index(
      TestIndex.migrants + [
        "été|fr|preferred|été|pos=noun|gender=masculine"
      ])
  }

  init() throws { service = Service(try Self.index.get(), version: "9.8.7") }

  /// The answer to a request; `accept` is the language of the client.
  func answer(
    _ method: String, _ target: String, language: String? = nil, headers: [String: String] = [:], body: [UInt8] = []
  ) -> HTTPResponse {
    var headers = headers
    headers["accept-language"] = language
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var query: [String: String] = [:]
    for item in parts.dropFirst().joined().split(separator: "&") {
      let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      query[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
    }
    return service.response(to: HTTPRequest(method, String(parts[0]), query: query, headers: headers, body: body))
  }

  /// The answer to a draft.
  func lint(_ body: String, type: String? = "application/json", query: String = "", language: String? = nil)
    -> HTTPResponse
  {
    lint(Array(body.utf8), type: type, query: query, language: language)
  }

  /// The answer to a draft in bytes.
  func lint(_ body: [UInt8], type: String? = "application/json", query: String = "", language: String? = nil)
    -> HTTPResponse
  {
    answer(
      "POST", "/v1/lint\(query)", language: language, headers: type.map { ["content-type": $0] } ?? [:], body: body)
  }
}

extension HTTPResponse {
  /// The content as JSON of a shape.
  func json<Value: Decodable>(_ type: Value.Type) throws -> Value { try JSONDecoder().decode(type, from: Data(body)) }

  /// The content as text.
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// A problem as RFC 9457 shapes it.
struct ProblemShape: Decodable, Equatable {
  var type = "about:blank"
  let title: String
  let status: Int
  let detail: String
}
