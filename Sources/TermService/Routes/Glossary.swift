import TermSearch
import HTTPMessages
import Interchange
import Linting
import Localization
import TermMatching
import Terminology

extension Route {
  private static let formats = InterchangeFormat.allCases.filter { !$0.isFolder }
  private static let format = Parameter(
    "format", .choice(formats.map(\.rawValue), usual: InterchangeFormat.tbx.rawValue),
    LocalizedText("the format of the file", fr: "le format du fichier"), example: "csv")
  private static let languages = Parameter(
    "languages", .names, LocalizedText("only terms in these languages", fr: "seulement les termes de ces langues"),
    example: "fr,en")
  private static let source = Parameter(
    "source", .language,
    LocalizedText(
      "the language of the source terms, in a format with two languages",
      fr: "la langue des termes source, dans un format à deux langues"), example: "en")
  private static let rule = Parameter(
    "rule", .names, LocalizedText("only findings of these rules", fr: "seulement les constats de ces règles"),
    example: "missing-source")

  /// The glossary as a file.
  static let export = Route(
    "GET", "/v1/export", name: "export", group: .glossary,
    LocalizedText(
      "Gives the glossary, or a part of it, as a file of any format.",
      fr: "Donne le glossaire, ou une partie, comme fichier de tout format."),
    parameters: [format, languages, source, .target, .status, .domain, .project],
    answers: [Answer(LocalizedText("The file.", fr: "Le fichier."), Content(type: "*/*"))],
    problems: [404, 422], isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("preferred French terms as a table", fr: "les termes privilégiés français en tableau"),
        target: "/v1/export?format=csv&languages=fr&status=preferred", answer: "migrant bloqué")
    ]
  ) { exchange in
    var selection = TermSelection()
    selection.languages = exchange.list(languages).map { LanguageTag(rawValue: $0) }
    selection.subjectFields = exchange.list(.domain)
    selection.projectSubsets = exchange.list(.project)
    selection.statuses = exchange.filter.statuses
    var options = ExchangeOptions()
    options.source = exchange[source].map { LanguageTag(rawValue: $0) }
    options.target = exchange[.target].map { LanguageTag(rawValue: $0) }
    options.interface = exchange.uiLanguage
    options.environment = exchange.glossary.environment
    let chosen = exchange[format].flatMap(InterchangeFormat.init(rawValue:)) ?? .tbx
    let bytes = try exchange.glossary.termbase(selection).bytes(chosen, options)
    var response = exchange.response(bytes, chosen.contentType)
    response.headers["Content-Disposition"] = "attachment; filename=\"glossary.\(chosen.fileEnding)\""
    return response
  }

  /// What is wrong with the glossary.
  static let audit = Route(
    "GET", "/v1/audit", name: "audit", group: .glossary,
    LocalizedText(
      "Checks the glossary itself: statuses, definitions, references, spelling.",
      fr: "Vérifie le glossaire lui-même\u{A0}: statuts, définitions, renvois, orthographe."),
    parameters: [.minimumSeverity, rule],
    answers: [Answer(LocalizedText("The report.", fr: "Le rapport."), .json(Schemas.named("AuditReport")))],
    isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("what is wrong", fr: "ce qui ne va pas"), target: "/v1/audit?minSeverity=error",
        answer: #""summary":"#)
    ]
  ) { exchange in
    let minimum = exchange[.minimumSeverity].flatMap(Severity.init(rawValue:)) ?? .information
    let rules = Set(exchange.list(rule))
    let files = try exchange.glossary.audit().map { file in
      var file = file.limited(to: minimum)
      file.findings = file.findings.filter { rules.isEmpty || rules.contains($0.rule) }
      return file
    }
    return try exchange.json(JSONReport(files, exchange.uiLanguage))
  }

  /// What is in the glossary.
  static let stats = Route(
    "GET", "/v1/stats", name: "stats", group: .glossary,
    LocalizedText(
      "Counts entries, terms, definitions, sources and references.",
      fr: "Compte les entrées, termes, définitions, sources et renvois."),
    answers: [Answer(LocalizedText("The counts.", fr: "Les nombres."), .json(Schemas.named("Stats")))],
    isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("the counts", fr: "les nombres"), target: "/v1/stats", answer: #""inEachLanguage":"#)
    ]
  ) { exchange in
    try exchange.json(exchange.glossary.stats())
  }
}
