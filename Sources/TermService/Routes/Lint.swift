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
}
