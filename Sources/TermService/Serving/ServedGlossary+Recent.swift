import HTTPMessages
import Localization

extension ServedGlossary {
  /// An entry, with the languages that are shown of it.
  struct EntryKey: Hashable {
    let entry: Int
    /// The codes of the languages; nil for all.
    var languages: [String]?
  }

  /// What an answer of a route depends on, besides the glossary.
  struct AnswerKey: Hashable {
    private let route: String
    private let values: [String?]
    private let uiLanguage: UILanguage

    /// - Parameter route: one whose answers depend on the parameters of its query alone.
    init(_ route: Route, _ request: HTTPRequest, _ uiLanguage: UILanguage) {
      self.route = route.path
      values = route.parameters.map { request.query[$0.name] }
      self.uiLanguage = uiLanguage
    }
  }
}
