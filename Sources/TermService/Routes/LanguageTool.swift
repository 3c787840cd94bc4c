import TermMatching
import Linting
import HTTPMessages
import Localization
import Terminology

/// The protocol of LanguageTool, version 2, as far as its clients use it: LibreOffice, OmegaT, add-ons of browsers and
/// editors check terminology with nothing to install.
extension Route {
  static let ofLanguageTool: [Route] =
    [
      check("GET"), check("POST"), languages, info, configuration, healthCheck, mostText,
    ] + words

  /// Longer texts are sent as content: an address has its bounds.
  private static let text = Parameter(
    "text", .draft(most: 2_000), LocalizedText("the text to check", fr: "le texte à vérifier"),
    question: LocalizedText("Which text?", fr: "Quel texte\u{A0}?"), example: "Les migrants illégaux.")
  private static let code = Parameter(
    "language", .languageOrAuto,
    LocalizedText("the language of the text, such as `fr-CH`", fr: "la langue du texte, comme `fr-CH`"),
    question: LocalizedText("Which language?", fr: "Quelle langue\u{A0}?"), example: "fr")

  private static func check(_ method: String) -> Route {
    let isPost = method == "POST"
    let fields = "text=Les%20migrants%20ill%C3%A9gaux%20arrivent.&language=fr-CH"
    return Route(
      method, "/v2/check", name: isPost ? "check" : "checkByQuery", group: .languageTool,
      LocalizedText(
        "Checks a text as a server of LanguageTool does. Besides these fields: `data` (text with markup between), `preferredVariants`, `enabledOnly`, `c`. With `sourceText` and `sourceLanguage`, or `srctext` and `motherTongue`, the text is compared with its source as well; what it lacks is told at the first word of the paragraph. Positions count UTF-16 code units.",
        fr:
          "Vérifie un texte comme le fait un serveur de LanguageTool. Outre ces champs\u{A0}: `data` (texte et balisage), `preferredVariants`, `enabledOnly`, `c`. Avec `sourceText` et `sourceLanguage`, ou `srctext` et `motherTongue`, le texte est aussi comparé à sa source\u{A0}; ce qui y manque est dit au premier mot du paragraphe. Les positions comptent des unités UTF-16."
      ),
      parameters: isPost ? [] : [text, code],
      takes: isPost ? [Content(type: "application/x-www-form-urlencoded", schema: Schemas.named("CheckForm"))] : [],
      answers: [
        Answer(LocalizedText("What was found.", fr: "Ce qui a été trouvé."), .json(Schemas.named("CheckAnswer")))
      ],
      problems: [400, 413],
      examples: [
        RouteExample(
          meaning: LocalizedText("a sentence", fr: "une phrase"), target: isPost ? "/v2/check" : "/v2/check?\(fields)",
          type: isPost ? "application/x-www-form-urlencoded" : nil, body: isPost ? fields : nil,
          answer: #""value":"migrants en situation irrégulière""#)
      ]
    ) { exchange in
      let accepted = exchange.request.headers["accept-language"]
      let report = CheckReport(
        try CheckRequest(exchange), exchange.glossary, version: exchange.service.version,
        accepted == nil ? nil : exchange.uiLanguage)
      return try exchange.json(report)
    }
  }

  private static let languages = Route(
    "GET", "/v2/languages", name: "languages", group: .languageTool,
    LocalizedText("Lists the languages that are checked.", fr: "Donne la liste des langues vérifiées."),
    answers: [Answer(LocalizedText("The languages.", fr: "Les langues."), .json(LanguageToolSchemas.languages))],
    examples: [
      RouteExample(
        meaning: LocalizedText("the languages", fr: "les langues"), target: "/v2/languages",
        answer: #"{"code":"fr","longCode":"fr-CH","name":"French (CH)"}"#)
    ]
  ) { exchange in
    try exchange.json(SpokenLanguage.all(exchange.index.languages))
  }

  private static let info = Route(
    "GET", "/v2/info", name: "info", group: .languageTool,
    LocalizedText("Names the software.", fr: "Nomme le logiciel."),
    answers: [
      Answer(
        LocalizedText("The software.", fr: "Le logiciel."),
        .json(Schemas.object(["software": Schemas.object(["name": Schemas.string, "version": Schemas.string])])))
    ],
    examples: [
      RouteExample(
        meaning: LocalizedText("the software", fr: "le logiciel"), target: "/v2/info", answer: #""name":"Motjuste""#)
    ]
  ) { exchange in
    exchange.json(JSONValue.object([("software", software(exchange))]).bytes)
  }

  private static func software(_ exchange: Exchange) -> JSONValue {
    [
      "name": "Motjuste", "version": .string(exchange.service.version), "buildDate": "", "commit": "",
      "premium": false,
    ]
  }

  private static let configuration = Route(
    "GET", "/v2/configinfo", name: "configinfo", group: .languageTool,
    LocalizedText("Lists the rules.", fr: "Donne la liste des règles."),
    parameters: [
      Parameter(
        "language", .language, LocalizedText("the language of the texts", fr: "la langue des textes"),
        question: LocalizedText("Which language?", fr: "Quelle langue\u{A0}?"), example: "fr")
    ],
    answers: [
      Answer(
        LocalizedText("The rules.", fr: "Les règles."),
        .json(
          Schemas.object([
            "software": Schemas.map([:]), "parameter": Schemas.object(["maxTextLength": Schemas.integer]),
            "rules": Schemas.array(Schemas.object(["ruleId": Schemas.string, "description": Schemas.string])),
          ])))
    ],
    problems: [400],
    examples: [
      RouteExample(
        meaning: LocalizedText("the rules", fr: "les règles"), target: "/v2/configinfo?language=fr",
        answer: #""ruleId":"deprecated-term""#)
    ]
  ) { exchange in
    let rules = RuleKind.all.map { kind in
      JSONValue(members: [
        "ruleId": .string(kind.rule.id), "description": .string(kind.rule.summary[exchange.uiLanguage]),
        "categoryId": .string(kind.category), "categoryName": .string(kind.categoryName[exchange.uiLanguage]),
        "locQualityIssueType": .string(kind.issueType),
        "isDefaultOff": kind.rule.severity == .hint ? "yes" : nil,
      ])
    }
    return exchange.json(
      JSONValue.object([
        ("software", software(exchange)), ("parameter", ["maxTextLength": .integer(CheckRequest.mostUnits)]),
        ("rules", .array(rules)),
      ]).bytes)
  }

  /// The dictionaries of users: clients that offer them show the sentence of the error.
  private static let words = [("GET", "", "words"), ("POST", "/add", "addWord"), ("POST", "/delete", "deleteWord")].map
  {
    method, path, name in
    Route(
      method, "/v2/words\(path)", name: name, group: .languageTool,
      LocalizedText(
        "Says that no personal dictionaries are kept.", fr: "Dit qu’aucun dictionnaire personnel n’est tenu."),
      answers: [
        Answer(
          LocalizedText("None is kept.", fr: "Aucun n’est tenu."), status: 403, .text("text/plain"))
      ],
      examples: [
        RouteExample(
          meaning: LocalizedText("no dictionary", fr: "pas de dictionnaire"), target: "/v2/words\(path)", status: 403,
          answer: "Error: ")
      ]
    ) { _ in
      throw Problem(
        403,
        LocalizedText(
          "No personal dictionaries are kept here: a term is added to the glossary itself, for example by motjuste add.",
          fr:
            "Aucun dictionnaire personnel n’est tenu ici\u{A0}: un terme s’ajoute au glossaire même, par exemple par motjuste add."
        ))
    }
  }

  private static let healthCheck = Route(
    "GET", "/v2/healthcheck", name: "healthcheck", group: .languageTool,
    LocalizedText("Says OK.", fr: "Répond OK."),
    answers: [Answer(LocalizedText("OK.", fr: "OK."), .text("text/plain"))],
    examples: [
      RouteExample(
        meaning: LocalizedText("whether it is there", fr: "s’il est là"), target: "/v2/healthcheck", answer: "OK")
    ]
  ) { exchange in
    exchange.response(Array("OK".utf8), "text/plain; charset=utf-8")
  }

  private static let mostText = Route(
    "GET", "/v2/maxtextlength", name: "maxtextlength", group: .languageTool,
    LocalizedText("Says how long a text may be.", fr: "Dit la longueur maximale d’un texte."),
    answers: [Answer(LocalizedText("A number.", fr: "Un nombre."), .text("text/plain"))],
    examples: [
      RouteExample(
        meaning: LocalizedText("the longest text", fr: "le texte le plus long"), target: "/v2/maxtextlength",
        answer: "\(CheckRequest.mostUnits)")
    ]
  ) { exchange in
    exchange.response(Array("\(CheckRequest.mostUnits)".utf8), "text/plain; charset=utf-8")
  }
}
