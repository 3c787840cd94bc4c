import Drafts
import HTTPMessages
import Languages
import Linting
import Localization
import TermMatching

extension Route {
  /// More findings than any draft for people has.
  private static let mostFindings = 5_000

  /// The forms in which a draft is sent.
  private static let draftContents: [Content] = [
    .json(Schemas.named("LintRequest")), Content(type: "text/plain", schema: Schemas.draft),
    Content(type: "text/markdown", schema: Schemas.draft), Content(type: "text/html", schema: Schemas.draft),
  ]

  /// The parameters of a draft that is sent as itself; in JSON they are members beside the text.
  private static let draftParameters: [Parameter] = [
    Parameter(
      "language", .language,
      LocalizedText(
        "the language of the draft, where it is not sent as JSON",
        fr: "la langue du texte, s’il n’est pas envoyé en JSON"
      ), example: "fr"),
    Parameter(
      "path", .names, LocalizedText("the name of the draft in the answer", fr: "le nom du texte dans la réponse"),
      example: "note.md"),
  ]

  /// Checks a draft.
  static let lint = Route(
    "POST", "/v1/lint", name: "lint", group: .drafts,
    LocalizedText(
      "Checks a draft: the terms to avoid in it, each with its place and what to write instead.",
      fr: "Vérifie un texte\u{A0}: les termes à éviter, chacun avec sa place et ce qu’il faut écrire."),
    parameters: draftParameters + [.minimumSeverity], takes: draftContents,
    answers: [Answer(LocalizedText("The report.", fr: "Le rapport."), .json(Schemas.named("LintReport")))],
    problems: [400, 413, 415, 422],
    examples: [
      RouteExample(
        meaning: LocalizedText("a sentence as JSON", fr: "une phrase en JSON"), target: "/v1/lint",
        type: "application/json", body: #"{"text": "Les migrants illégaux arrivent.", "language": "fr"}"#,
        answer: #""text":"migrants en situation irrégulière""#),
      RouteExample(
        meaning: LocalizedText("Markdown as it is", fr: "du Markdown tel quel"), target: "/v1/lint?path=note.md",
        type: "text/markdown", body: "# Les *migrants illégaux*", answer: #""path":"note.md""#),
      RouteExample(
        meaning: LocalizedText("what cannot be read", fr: "ce qui ne peut pas être lu"), target: "/v1/lint",
        type: "application/pdf", body: "%PDF", status: 415, answer: #""title":"Unsupported Media Type""#),
    ]
  ) { exchange in
    let draft = try DraftRequest(exchange.request)
    let language = try draft.language.map { tag throws(Problem) in try exchange.glossary.language(tag) }
    let file = LintedFile(
      path: draft.path, try draft.format.draft(of: draft.text(), language: language?.code),
      Linter(exchange.index, LintOptions(minimum: draft.minimum)), language: language, limit: mostFindings + 1)
    guard file.findings.count <= mostFindings else { throw Problem.tooManyFindings(mostFindings) }
    return try exchange.json(JSONReport([file], exchange.uiLanguage))
  }

  /// Marks the terms of a draft.
  static let annotate = Route(
    "POST", "/v1/annotate", name: "annotate", group: .drafts,
    LocalizedText(
      "Marks the terms of the glossary in a draft, whatever their status, as JSON or on a page.",
      fr: "Marque les termes du glossaire dans un texte, quel que soit leur statut, en JSON ou sur une page."),
    parameters: draftParameters + [MediaType.parameter([.json, .html])], takes: draftContents,
    answers: [
      Answer(
        LocalizedText("The terms.", fr: "Les termes."), .json(Schemas.named("Annotations")), .text("text/html"))
    ],
    problems: [400, 406, 413, 415, 422], isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("a sentence", fr: "une phrase"), target: "/v1/annotate", type: "text/plain",
        body: "Les migrants bloqués.", answer: #""conceptId" : "stranded-migrant""#),
      RouteExample(
        meaning: LocalizedText("the page", fr: "la page"), target: "/v1/annotate?format=html", type: "text/plain",
        body: "Les migrants bloqués.", answer: "<!DOCTYPE html>"),
    ]
  ) { exchange in
    let draft = try DraftRequest(exchange.request)
    let form = try MediaType.wanted(exchange, among: [.json, .html])
    let language = try draft.language.map { tag throws(Problem) in try exchange.glossary.language(tag) }
    let annotated = try Linter(exchange.index).annotate(
      draft.format.draft(of: draft.text(), language: language?.code), path: draft.path, language: language)
    guard annotated.annotations.count <= mostFindings else { throw Problem.tooManyFindings(mostFindings) }
    let text = form.name == MediaType.json.name ? try annotated.json() : annotated.page(exchange.uiLanguage)
    return exchange.response(Array(text.utf8), form.contentType)
  }
}
