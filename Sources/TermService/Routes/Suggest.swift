import HTTPMessages
import Localization
import TermMatching
import TermSearch
import Terminology

extension Route {
  /// Completes what somebody begins to type.
  static let suggest = Route(
    "GET", "/v1/suggest", name: "suggest", group: .terms,
    LocalizedText(
      "Completes the beginning of a term, or of a word in it.", fr: "Complète le début d’un terme, ou d’un de ses mots."
    ),
    parameters: [.query, .language, .domain, .status, .project, .limit],
    answers: [
      Answer(
        LocalizedText("The terms, the likeliest first.", fr: "Les termes, les plus probables d’abord."),
        .json(Schemas.named("Suggestions")))
    ],
    examples: [
      RouteExample(
        meaning: LocalizedText("three letters", fr: "trois lettres"), target: "/v1/suggest?q=migrant blo&lang=fr",
        answer: #""term":"migrant bloqué""#)
    ]
  ) { exchange in
    let query = exchange[.query] ?? ""
    let terms = exchange.glossary.suggestions.terms(
      startingWith: query, in: exchange.index, language: exchange.language(.language), exchange.filter,
      limit: exchange.integer(.limit))
    let items = terms.map { term in
      let equivalent = exchange.index.equivalent(of: term)
      return JSONValue(members: [
        "term": .string(term.text), "language": .string(term.languageTag.rawValue),
        "conceptId": .string(term.conceptID.rawValue), "status": term.status.map { .string($0.rawValue) },
        "equivalent": equivalent.map {
          ["term": .string($0.text), "language": .string($0.languageTag.rawValue)]
        },
      ])
    }
    return exchange.json(JSONValue.object([("query", .string(query)), ("suggestions", .array(items))]).bytes)
  }
}

extension TermIndex {
  /// The first preferred term of the concept of a term in another language, or nil. O(terms of the concept).
  fileprivate func equivalent(of term: IndexedTerm) -> IndexedTerm? {
    terms(ofEntry: term.entry).lazy.map { self.term($0) }.first {
      $0.language != term.language && $0.status == .preferred
    }
  }
}
