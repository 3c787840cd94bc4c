import Access
import HTTPMessages
import Localization

/// One thing that the service answers. The dispatcher, the checking of parameters, the OpenAPI document and the manual
/// are all made of this. It is a class since a request would else retain and release each of its parts.
final class Route: Sendable {
  /// What routes are for, as their contract groups them.
  enum Group: String, Sendable, CaseIterable {
    case terms, drafts, glossary, editing, languageTool, service
    /// The pages for people, which are no part of the contract for programs.
    case pages
  }

  /// The method.
  let method: String
  /// The path; a part in braces, as `{id}`, stands for any part.
  let path: String
  /// The name in the contract (`operationId`).
  let name: String
  let group: Group
  /// The role that a client needs; nil where anybody may ask.
  let role: Role?
  /// What it does, as a sentence.
  let summary: LocalizedText
  /// Its parameters.
  let parameters: [Parameter]
  /// The forms of the content that a request brings; empty where it brings none.
  let takes: [Content]
  /// The answers of a request that is right.
  let answers: [Answer]
  /// Whether the answer is of the moment: it has no validator, since it differs each time.
  let isLive: Bool
  /// The status codes of problems besides those of parameters.
  let problems: [Int]
  /// Whether it may take so long that other requests must not wait for it.
  let isLong: Bool
  /// Whether answers are kept to be given again: they depend on the glossary and the parameters of the query alone, and are
  /// asked for again and again.
  let isKept: Bool
  /// Requests that show what it does, each run by a test.
  let examples: [RouteExample]
  /// Whether it is a form that only pages of this service may send.
  let isOwnForm: Bool
  /// Makes the answer. It throws `Problem`.
  let answer: @Sendable (Exchange) throws -> HTTPResponse

  init(
    _ method: String, _ path: String, name: String, group: Group, role: Role? = nil, _ summary: LocalizedText,
    parameters: [Parameter] = [], takes: [Content] = [], answers: [Answer], isLive: Bool = false,
    problems: [Int] = [], isLong: Bool = false, isKept: Bool = false, examples: [RouteExample],
    isOwnForm: Bool = false, answer: @escaping @Sendable (Exchange) throws -> HTTPResponse
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.group = group
    self.role = role
    self.summary = summary
    self.parameters = parameters
    self.takes = takes
    self.answers = answers
    self.isLive = isLive
    self.problems = problems
    // Who edits waits for the disk.
    self.isLong = isLong || role != nil
    self.isKept = isKept
    self.examples = examples
    self.isOwnForm = isOwnForm
    self.answer = answer
  }

  /// Whether errors are plain text, as the protocol of the route wants it.
  var hasPlainErrors: Bool { group == .languageTool }

  /// The parts of a path that stand for the parts in braces, by name; nil where the path is another.
  func pathValues(_ requested: String) -> [String: String]? {
    let pattern = path.split(separator: "/", omittingEmptySubsequences: false)
    let parts = requested.split(separator: "/", omittingEmptySubsequences: false)
    guard pattern.count == parts.count else { return nil }
    var found: [String: String] = [:]
    for (expected, part) in zip(pattern, parts) {
      if expected.hasPrefix("{") {
        found[String(expected.dropFirst().dropLast())] = String(part)
      } else if expected != part {
        return nil
      }
    }
    return found
  }

  /// The values of all parameters of a request, checked. Throws `Problem` 400.
  func values(_ request: HTTPRequest, _ pathValues: [String: String], in glossary: ServedGlossary) throws(Problem)
    -> [String: String]
  {
    var values = pathValues
    for parameter in parameters where parameter.place == .query {
      values[parameter.name] = try parameter.value(request.query[parameter.name], path: path, in: glossary)
    }
    // A header field that is missing has a status of its own (RFC 6585, section 3).
    for parameter in parameters where parameter.place == .header {
      guard let given = request.headers[parameter.name.lowercased()] else { continue }
      values[parameter.name] = try parameter.value(given, path: path, in: glossary)
    }
    return values
  }
}
