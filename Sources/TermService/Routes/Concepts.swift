import TermSearch
import Languages
import HTTPMessages
import Localization
import TermMatching
import Terminology

extension Route {
  /// All concepts, in parts.
  static let concepts = Route(
    "GET", "/v1/concepts", name: "concepts", group: .terms,
    LocalizedText(
      "Lists the concepts with the terms that may be written, in the order of their ids.",
      fr: "Donne la liste des notions avec les termes à employer, dans l’ordre des identifiants."),
    parameters: [.domain, .project, .limit, .cursor],
    answers: [Answer(LocalizedText("Concepts.", fr: "Des notions."), .json(Schemas.named("ConceptList")))],
    examples: [
      RouteExample(
        meaning: LocalizedText("those behind an id", fr: "celles après un identifiant"),
        target: "/v1/concepts?limit=2&cursor=stranded-m", answer: #""id":"stranded-migrant""#)
    ]
  ) { exchange in
    let index = exchange.index
    let filter = exchange.filter
    let limit = exchange.integer(.limit)
    let total =
      filter.isEverything
      ? index.entryCount : (0..<index.entryCount).count { filter.includes(entry: $0, in: index) }
    var places = 0..<index.entryCount
    if let cursor = exchange[.cursor] {
      let id = ConceptEntry.ID(rawValue: cursor)
      let place = index.place(of: id)
      places = (place + (index.entryNumber(id) == nil ? 0 : 1))..<index.entryCount
    }
    let wanted = places.lazy.map { index.entryNumber(inOrder: $0) }.filter { filter.includes(entry: $0, in: index) }
    let shown = Array(wanted.prefix(limit + 1))
    let items = shown.prefix(limit).map { entry in
      JSONValue.object([
        ("id", .string(index.conceptID(entry).rawValue)),
        ("subjectFields", .array(index.subjectFields(ofEntry: entry).map { .string($0) })),
        ("terms", index.usableTerms(ofEntry: entry)),
      ])
    }
    let next = shown.count > limit ? shown[..<limit].last.map { index.conceptID($0).rawValue } : nil
    return exchange.json(
      JSONValue(members: [
        "total": .integer(total),
        "concepts": .array(items), "next": next.map { .string($0) },
      ]).bytes)
  }

  /// The concepts beside one.
  static let related = Route(
    "GET", "/v1/concepts/{id}/related", name: "related", group: .terms,
    LocalizedText(
      "Gives the concepts that a concept refers to or is mistaken for, and those that do so with it.",
      fr: "Donne les notions auxquelles une notion renvoie ou avec lesquelles on la confond, et l’inverse."),
    parameters: [.id],
    answers: [Answer(LocalizedText("Concepts.", fr: "Des notions."), .json(Schemas.named("Related")))],
    problems: [404], isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("what is mistaken for it", fr: "ce que l’on confond"),
        target: "/v1/concepts/stranded-migrant/related", answer: #""kind":"confusedWith""#)
    ]
  ) { exchange in
    let index = exchange.index
    let id = exchange[.id] ?? ""
    _ = try exchange.glossary.entryNumber(id)
    let links = try exchange.glossary.references().links(of: ConceptEntry.ID(rawValue: id))
    let items = links.map { link in
      JSONValue.object([
        ("id", .string(link.id.rawValue)), ("kind", .string(link.kind.rawValue)),
        ("terms", index.entryNumber(link.id).map { index.usableTerms(ofEntry: $0) } ?? [:]),
      ])
    }
    return exchange.json(JSONValue.object([("id", .string(id)), ("related", .array(items))]).bytes)
  }

  /// What was done to a concept.
  static let history = Route(
    "GET", "/v1/concepts/{id}/history", name: "history", group: .terms,
    LocalizedText(
      "Gives what was done to a concept and its terms, when and by whom, as far as the entry tells.",
      fr: "Donne ce qui a été fait d’une notion et de ses termes, quand et par qui, d’après l’entrée."),
    parameters: [.id],
    answers: [Answer(LocalizedText("The steps.", fr: "Les étapes."), .json(Schemas.named("History")))],
    problems: [404],
    examples: [
      RouteExample(
        meaning: LocalizedText("the steps", fr: "les étapes"), target: "/v1/concepts/stranded-migrant/history",
        answer: #""id":"stranded-migrant""#)
    ]
  ) { exchange in
    let entry = try exchange.index.entry(exchange.glossary.entryNumber(exchange[.id] ?? ""))
    var steps = entry.infos.transactions.map { step($0) }
    for section in entry.languages {
      let language = section.language.rawValue
      steps += section.infos.transactions.map { step($0, language: language) }
      for term in section.terms {
        steps += term.infos.transactions.map { step($0, language: language, term: term.text) }
      }
    }
    return exchange.json(
      JSONValue.object([("id", .string(entry.id.rawValue)), ("transactions", .array(steps))]).bytes)
  }

  private static func step(_ transaction: Transaction, language: String? = nil, term: String? = nil) -> JSONValue {
    JSONValue(members: [
      "type": .string(transaction.type), "date": transaction.date.map { .string($0) },
      "responsibility": transaction.responsibility.map { .string($0) }, "language": language.map { .string($0) },
      "term": term.map { .string($0) },
    ])
  }
}

extension TermIndex {
  /// The terms of an entry that may be written, by language, the preferred one first.
  fileprivate func usableTerms(ofEntry entry: Int) -> JSONValue {
    let languages = languages.map { ($0.code, LookupJSON.equivalents(of: entry, in: self, $0)) }
    return .object(
      languages.filter { !$0.1.isEmpty }.map { (name: $0.0, value: .array($0.1.map { .string($0) })) })
  }
}
