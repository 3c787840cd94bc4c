import Access
import HTTPMessages
import Languages
import Localization
import TermMatching
import Terminology

/// A request with what was read from it and what it is answered from.
struct Exchange: Sendable {
  let request: HTTPRequest
  /// The checked values of the route's parameters by their names.
  let values: [String: String]
  /// The language in which the client wants to be spoken to.
  let uiLanguage: UILanguage
  /// The glossary as it stood when the request came; a reload does not change it.
  let glossary: ServedGlossary
  let service: Service
  /// Who asks, where the route wants to know.
  var user: AccessToken?

  /// The index of the glossary.
  var index: TermIndex { glossary.index }

  /// The value of a parameter, checked, or nil where it was not given and none is usual.
  subscript(_ parameter: Parameter) -> String? { values[parameter.name] }

  /// The value of a parameter that is a number; 0 for another.
  func integer(_ parameter: Parameter) -> Int { self[parameter].flatMap { Int($0) } ?? 0 }

  /// The language that a parameter names, or nil.
  func language(_ parameter: Parameter) -> Language? {
    self[parameter].map { Language(LanguageTag(rawValue: $0)) }
  }

  /// The items of a parameter that is a list; empty where it was not given.
  func list(_ parameter: Parameter) -> [String] {
    self[parameter].map { value in
      value.split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    } ?? []
  }

  /// A response with JSON content.
  func json(_ value: some Encodable) throws -> HTTPResponse { json(try JSON.bytes(value)) }

  /// A response with JSON content.
  func json(_ bytes: [UInt8]) -> HTTPResponse { response(bytes, "application/json") }

  /// A response with content of a media type. A page may run no script and load nothing.
  func response(_ bytes: [UInt8], _ type: String) -> HTTPResponse {
    var headers = [
      "Content-Type": type, "Vary": "Accept, Accept-Language", "X-Content-Type-Options": "nosniff",
    ]
    if type.hasPrefix("text/html") {
      headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    }
    return HTTPResponse(headers: headers, body: bytes)
  }
}

extension Substring {
  /// The text without the spaces at its ends.
  var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
