import HTTPMessages
import Languages
import Localization
import TermMatching
import TermSearch

extension Route {
  /// Looks a term up.
  static let lookup = Route(
    "GET", "/v1/lookup",
    LocalizedText(
      "Looks a term up: ?term=, and if wanted &lang= (its language) and &target= (the language of the equivalents).",
      fr: "Cherche un terme\u{A0}: ?term=, et au besoin &lang= (sa langue) et &target= (la langue des équivalents).")
  ) { service, exchange in
    let query = exchange.request.query
    guard let term = query["term"], term.contains(where: { !$0.isWhitespace }) else {
      throw Problem(
        400,
        LocalizedText(
          "Which term? Give it as ?term=, for example /v1/lookup?term=migrants%20bloqués.",
          fr: "Quel terme\u{A0}? Le donner par ?term=, par exemple /v1/lookup?term=migrants%20bloqués."))
    }
    guard term.utf8.count <= 1_000 else {
      throw Problem(
        400,
        LocalizedText(
          "The term has more than 1,000 bytes.", fr: "Le terme dépasse 1\u{202F}000 octets."))
    }
    let language = try query["lang"].map { tag throws(Problem) in try service.language(tag) }
    let target = try query["target"].map { tag throws(Problem) in try service.language(tag) }
    let answer = service.index.lookup(term, language: language)
    return try service.json(LookupJSON(answer, in: service.index, language: language, target: target))
  }
}
