import HTTPMessages
import Interchange
import Localization
import TBX
import TermMatching
import Terminology

extension Route {
  private static let forms: [MediaType] = [.json, .tbx, .jsonLD, .html]

  /// One concept.
  static let concept = Route(
    "GET", "/v1/concepts/{id}", name: "concept", group: .terms,
    LocalizedText(
      "Gives one concept, as JSON, TBX, JSON-LD (SKOS) or a page.",
      fr: "Donne une notion, en JSON, TBX, JSON-LD (SKOS) ou sous forme de page."),
    parameters: [.id, MediaType.parameter(forms)],
    answers: [
      Answer(
        LocalizedText("The concept.", fr: "La notion."), .json(Schemas.named("Entry")), .text("application/x-tbx"),
        Content(type: "application/ld+json"), .text("text/html"))
    ],
    problems: [404, 406],
    examples: [
      RouteExample(
        meaning: LocalizedText("as JSON", fr: "en JSON"), target: "/v1/concepts/stranded-migrant",
        answer: #""id":"stranded-migrant""#),
      RouteExample(
        meaning: LocalizedText("as TBX", fr: "en TBX"), target: "/v1/concepts/stranded-migrant",
        headers: ["accept": "application/x-tbx"], answer: "<term>stranded migrant</term>"),
      RouteExample(
        meaning: LocalizedText("as JSON-LD", fr: "en JSON-LD"), target: "/v1/concepts/stranded-migrant?format=jsonld",
        answer: "@context"),
      RouteExample(
        meaning: LocalizedText("in a form that there is not", fr: "dans une forme qui n’existe pas"),
        target: "/v1/concepts/stranded-migrant", headers: ["accept": "application/pdf"], status: 406,
        answer: "application/ld+json"),
    ]
  ) { exchange in
    let number = try exchange.glossary.entryNumber(exchange[.id] ?? "")
    let form = try MediaType.wanted(exchange, among: forms)
    let entry = try exchange.index.entry(number)
    if form.name == MediaType.json.name { return try exchange.concept(entry, in: exchange.index) }
    if form.name == MediaType.tbx.name {
      return exchange.response(Array(TBXWriter().document(Termbase(singleEntry: entry)).utf8), form.contentType)
        .validated(by: entry)
    }
    var options = ExchangeOptions()
    options.interface = exchange.uiLanguage
    options.title = entry.languages.first?.terms.first?.text ?? entry.id.rawValue
    let format = form.name == MediaType.html.name ? InterchangeFormat.html : .skosJSON
    let written = try format.files(Termbase(singleEntry: entry), name: entry.id.rawValue, options)
    return exchange.response(written.files.first?.bytes ?? [], form.contentType).validated(by: entry)
  }
}
