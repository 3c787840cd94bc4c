import FileBytes
import Foundation
import HTTPMessages
import TermService
import TestSupport
import Testing
import XML

/// Somebody who visits the pages of a service that may be edited, with a browser that keeps cookies.
struct PageVisit {
  let edited: EditedService
  /// What the browser sends with every request.
  var headers = [
    "accept": "text/html", "accept-language": "fr", "host": "a.test", "sec-fetch-site": "same-origin",
  ]

  /// - Parameter name: who is signed in, or nil.
  init(_ edited: EditedService, as name: String? = nil, language: String = "fr") {
    self.edited = edited
    headers["accept-language"] = language
    if let name { headers["cookie"] = "motjuste-token=\(edited.tokens[name] ?? name)" }
  }

  /// The answer to a request for a page.
  func get(_ target: String) -> HTTPResponse { answer("GET", target) }

  /// The answer to a form.
  func post(_ target: String, _ fields: [String: String] = [:]) -> HTTPResponse {
    var allowed = CharacterSet.alphanumerics
    allowed.insert("-")
    let body = fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }.joined(separator: "&")
    return answer("POST", target, body)
  }

  /// The fields of the form of a page as it stands, with those given in their place; an empty name takes none.
  func send(_ target: String, _ changes: [String: String], without: [String] = []) throws -> HTTPResponse {
    var fields = try Self.fields(of: get(target))
    for name in without { fields[name] = nil }
    return post(target, fields.merging(changes) { $1 })
  }

  /// The fields of the main form of a page, as a browser would send them.
  static func fields(of page: HTTPResponse) throws -> [String: String] {
    let form = try #require(page.tree().all("form").first { $0["class"] == "concept-form" })
    var fields: [String: String] = [:]
    for field in form.descendants {
      guard let name = field["name"] else { continue }
      switch field.name {
      case "input" where field["type"] != "checkbox" || field["checked"] != nil: fields[name] = field["value"] ?? ""
      case "textarea": fields[name] = field.text.trimmingCharacters(in: .newlines)
      case "select": fields[name] = (field.all("option").first { $0["selected"] != nil } ?? field)["value"] ?? ""
      default: break
      }
    }
    return fields
  }

  private func answer(_ method: String, _ target: String, _ body: String = "") -> HTTPResponse {
    let parts = target.split(separator: "?", maxSplits: 1)
    var query: [String: String] = [:]
    for item in parts.dropFirst().joined().split(separator: "&") {
      let pair = item.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
      query[pair[0]] = pair.count > 1 ? pair[1] : ""
    }
    var headers = headers
    if method == "POST" { headers["content-type"] = "application/x-www-form-urlencoded" }
    var request = HTTPRequest(
      method, String(parts[0]).removingPercentEncoding ?? "", query: query, headers: headers, body: Array(body.utf8))
    request.client = "192.0.2.8"
    return edited.service.response(to: request)
  }
}

extension HTTPResponse {
  /// The page as a tree.
  func tree() throws -> Element { try Element(parsing: MappedBytes(body), file: "page.html") }

  /// Where it leads.
  var location: String? { headers["Location"] }
}

extension Element {
  /// All elements below this one.
  var descendants: [Element] { elements.flatMap { [$0] + $0.descendants } }
}
