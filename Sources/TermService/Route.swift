import HTTPMessages
import Localization

/// One thing that the service answers: a method, a path, and the function that makes the answer.
struct Route: Sendable {
  /// The method.
  let method: String
  /// The path; a part in braces, as `{id}`, stands for any part.
  let path: String
  /// What it does, for the index of the service.
  let summary: LocalizedText
  /// Makes the answer. It throws `Problem`.
  let answer: @Sendable (Service, Exchange) throws -> HTTPResponse

  init(
    _ method: String, _ path: String, _ summary: LocalizedText,
    answer: @escaping @Sendable (Service, Exchange) throws -> HTTPResponse
  ) {
    self.method = method
    self.path = path
    self.summary = summary
    self.answer = answer
  }

  /// The parts of a path that stand for the parts in braces, or nil where the path is another.
  func parameters(_ requested: String) -> [String]? {
    let pattern = path.split(separator: "/", omittingEmptySubsequences: false)
    let parts = requested.split(separator: "/", omittingEmptySubsequences: false)
    guard pattern.count == parts.count else { return nil }
    var found: [String] = []
    for (expected, part) in zip(pattern, parts) {
      if expected.hasPrefix("{") {
        found.append(String(part))
      } else if expected != part {
        return nil
      }
    }
    return found
  }
}

/// A request with what was read from it.
struct Exchange: Sendable {
  let request: HTTPRequest
  /// The parts of the path that stand for the route's parts in braces.
  let parameters: [String]
  /// The language in which the client wants to be spoken to.
  let uiLanguage: UILanguage
}
