import Localization

/// Content that a route takes or gives: a media type and the JSON Schema of it.
struct Content: Sendable {
  /// The media type, without parameters.
  let type: String
  /// The schema (JSON Schema 2020-12); nil where the type says all.
  var schema: JSONValue?

  /// JSON of a shape.
  static func json(_ schema: JSONValue) -> Content { Content(type: "application/json", schema: schema) }
  /// Text of a type.
  static func text(_ type: String) -> Content { Content(type: type, schema: ["type": "string"]) }
}

/// An answer that a route may give.
struct Answer: Sendable {
  /// The status code.
  let status: Int
  /// What it means, as a sentence.
  let meaning: LocalizedText
  /// The forms of its content; empty where it has none.
  let contents: [Content]

  init(_ meaning: LocalizedText, status: Int = 200, _ contents: Content...) {
    self.status = status
    self.meaning = meaning
    self.contents = contents
  }
}

/// A request that shows what a route does. It is run against the glossary of the package.
struct RouteExample: Sendable {
  /// What it shows, as a noun phrase.
  let meaning: LocalizedText
  /// The path with its query, where spaces and letters stand as they are.
  let target: String
  /// Header fields besides `Content-Type`, by lower-case name.
  var headers: [String: String] = [:]
  /// The media type of the content.
  var type: String?
  /// The content.
  var body: String?
  /// The status code of the answer.
  var status = 200
  /// A part of the answer.
  let answer: String
}
