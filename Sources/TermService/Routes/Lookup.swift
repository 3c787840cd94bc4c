import HTTPMessages
import Languages
import Localization
import TermMatching
import TermSearch

extension Route {
  /// Looks a term up.
  static let lookup = Route(
    "GET", "/v1/lookup", name: "lookup", group: .terms,
    LocalizedText(
      "Looks a term up as it stands in a text: in any form, without its accents, with a typing error.",
      fr:
        "Cherche un terme tel qu’il est dans un texte\u{A0}: sous toute forme, sans ses accents, avec une faute de frappe."
    ),
    parameters: [.term, .language, .target],
    answers: [
      Answer(
        LocalizedText("The concepts, the closest first.", fr: "Les notions, les plus proches d’abord."),
        .json(Schemas.named("Lookup")))
    ],
    isKept: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("a form without its accents", fr: "une forme sans ses accents"),
        target: "/v1/lookup?term=migrantes bloquees&target=en", answer: #""conceptId":"stranded-migrant""#),
      RouteExample(
        meaning: LocalizedText("no term", fr: "aucun terme"), target: "/v1/lookup", status: 400,
        answer: #""title":"Bad Request""#),
    ]
  ) { exchange in
    let answer = exchange.index.lookup(exchange[.term] ?? "", language: exchange.language(.language))
    return exchange.json(
      try exchange.glossary.lookupBytes(
        answer, language: exchange.language(.language), target: exchange.language(.target)))
  }

  /// Searches for words.
  static let search = Route(
    "GET", "/v1/search", name: "search", group: .terms,
    LocalizedText(
      "Searches for terms and for words of entries, in a part of the glossary if wanted.",
      fr: "Cherche des termes et des mots des entrées, au besoin dans une partie du glossaire."),
    parameters: [.query, .language, .target, .mode, .domain, .status, .project, .limit, .offset],
    answers: [
      Answer(
        LocalizedText("The concepts, the closest first.", fr: "Les notions, les plus proches d’abord."),
        .json(Schemas.named("Search")))
    ],
    isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("words anywhere in an entry", fr: "des mots n’importe où dans une entrée"),
        target: "/v1/search?q=pays transit&mode=fulltext&limit=2", answer: #""matchKind":"fulltext""#),
      RouteExample(
        meaning: LocalizedText("terms to avoid", fr: "des termes à éviter"),
        target: "/v1/search?q=migrant&mode=prefix&status=deprecated&lang=fr", answer: #""status":"deprecated""#),
    ]
  ) { exchange in
    var search = Search(exchange[.query] ?? "")
    search.mode = exchange[.mode].flatMap(SearchMode.init(rawValue:)) ?? .smart
    search.language = exchange.language(.language)
    search.filter = exchange.filter
    let start = exchange.integer(.offset)
    let end = start + exchange.integer(.limit)
    let glossary = exchange.glossary
    let found = try search.hits(in: exchange.index, places: start..<end) { try glossary.fullText() }
    return exchange.json(
      try glossary.lookupBytes(
        found, language: search.language, target: exchange.language(.target), next: end < found.total ? end : nil))
  }
}
