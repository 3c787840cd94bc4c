import HTTPMessages
import Localization
import TermStore
import Terminology

extension Route {
  private static let forms: [MediaType] = [.json, .atom]
  private static let since = Parameter(
    "since", .moment,
    LocalizedText(
      "only what was done on this day or at this moment, and later",
      fr: "seulement ce qui a été fait ce jour ou à ce moment, et depuis"), example: "2026-11-01")

  /// What was changed lately.
  static let changes = Route(
    "GET", "/v1/changes", name: "changes", group: .editing,
    LocalizedText(
      "Tells what was done to the concepts, the latest first, as far as their entries tell; as JSON or as a feed (Atom).",
      fr:
        "Dit ce qui a été fait des notions, le plus récent d’abord, d’après leurs entrées\u{A0}; en JSON ou comme fil (Atom)."
    ),
    parameters: [since, .limit, .offset, MediaType.parameter(forms)],
    answers: [
      Answer(
        LocalizedText("The changes.", fr: "Les modifications."), .json(Schemas.named("ChangeList")),
        .text("application/atom+xml"))
    ],
    problems: [406], isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("of a month", fr: "d’un mois"), target: "/v1/changes?since=2026-11-01",
        answer: #""changes":["#),
      RouteExample(
        meaning: LocalizedText("as a feed", fr: "comme fil"), target: "/v1/changes?format=atom",
        answer: "<feed xmlns=\"http://www.w3.org/2005/Atom\">"),
    ]
  ) { exchange in
    let form = try MediaType.wanted(exchange, among: forms)
    let all = try exchange.glossary.changes()
    let start = exchange[since] ?? ""
    let wanted = all.prefix { start.isEmpty || $0.date >= start }
    let first = min(exchange.integer(.offset), wanted.count)
    let end = min(first + exchange.integer(.limit), wanted.count)
    let shown = Array(wanted[first..<end])
    guard form.name == MediaType.json.name else {
      let feed = ChangeFeed(shown, exchange.uiLanguage)
      return exchange.response(Array(feed.text.utf8), form.contentType)
    }
    let items = shown.map { change in
      JSONValue(members: [
        "conceptId": .string(change.concept.rawValue), "type": .string(change.type), "date": .string(change.date),
        "responsibility": change.author.map { .string($0) },
        "language": change.term.map { .string($0.language.rawValue) }, "term": change.term.map { .string($0.text) },
        "note": change.note.map { .string($0) },
      ])
    }
    return exchange.json(
      JSONValue(members: [
        "total": .integer(wanted.count), "changes": .array(items),
        "next": end < wanted.count ? .string(String(end)) : nil,
      ]).bytes)
  }
}
