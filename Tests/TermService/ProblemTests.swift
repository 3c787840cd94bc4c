import HTTPMessages
import Testing

@Suite struct ProblemTests {
  /// A request that is wrong and what it is told in both languages.
  struct Row: Sendable, CustomTestStringConvertible {
    var method = "GET"
    let target: String
    var headers: [String: String] = [:]
    var body = ""
    let status: Int
    let title: String
    let english: String
    let french: String
    var testDescription: String { String("\(method) \(target) \(headers) \(body)".prefix(200)) }
  }

  @Test(
    "a wrong request is told what is wrong, in the language of the client",
    arguments: paths + lookups + drafts + translations)
  func problems(_ row: Row) throws {
    let asking = try Asking()
    for (language, detail) in [("en-GB", row.english), ("de, fr-CH;q=0.8, en;q=0.2", row.french)] {
      let answer = asking.answer(
        row.method, row.target, language: language, headers: row.headers, body: Array(row.body.utf8))
      #expect(answer.status == row.status)
      #expect(answer.headers["Content-Type"] == "application/problem+json")
      #expect(answer.headers["Content-Language"] == (detail == row.english ? "en" : "fr"))
      #expect(try answer.json(ProblemShape.self) == ProblemShape(title: row.title, status: row.status, detail: detail))
    }
  }

  static let paths = [
    Row(
      target: "/v1/été", status: 404, title: "Not Found",
      english: "There is nothing at /v1/été; GET / lists what there is.",
      french: "Il n’y a rien à /v1/été\u{A0}; GET / donne la liste de ce qui existe."),
    Row(
      target: "/v1/lookup/", status: 404, title: "Not Found",
      english: "There is nothing at /v1/lookup/; GET / lists what there is.",
      french: "Il n’y a rien à /v1/lookup/\u{A0}; GET / donne la liste de ce qui existe."),
    Row(
      method: "DELETE", target: "/v1/lookup", status: 405, title: "Method Not Allowed",
      english: "/v1/lookup answers GET, HEAD, not DELETE.", french: "/v1/lookup répond à GET, HEAD, pas à DELETE."),
    Row(
      target: "/v1/lint", status: 405, title: "Method Not Allowed", english: "/v1/lint answers POST, not GET.",
      french: "/v1/lint répond à POST, pas à GET."),
    Row(
      target: "/v1/concepts/hiver", status: 404, title: "Not Found",
      english: "There is no concept 'hiver'; /v1/lookup?term= finds concepts by their terms.",
      french:
        "Il n’y a pas de concept «\u{A0}hiver\u{A0}»\u{A0}; /v1/lookup?term= trouve les concepts par leurs termes."),
    Row(
      target: "/v1/concepts/été", headers: ["accept": "application/pdf, application/json;q=0"], status: 406,
      title: "Not Acceptable",
      english: "This is there as application/json, application/x-tbx, application/ld+json, text/html.",
      french: "Ceci existe sous les formes application/json, application/x-tbx, application/ld+json, text/html."),
  ]

  private static let noTerm = (
    english: "Which term? Give it as ?term=, for example /v1/lookup?term=migrants%20bloqués.",
    french: "Quel terme\u{A0}? Le donner par ?term=, par exemple /v1/lookup?term=migrants%20bloqués."
  )

  private static func unknown(_ language: String, target: String) -> Row {
    Row(
      target: target, status: 400, title: "Bad Request",
      english: "The glossary has no terms in the language '\(language)'; it has en, fr.",
      french: "Le glossaire n’a pas de termes dans la langue «\u{A0}\(language)\u{A0}»\u{A0}; il a en, fr.")
  }

  static let lookups = [
    Row(target: "/v1/lookup", status: 400, title: "Bad Request", english: noTerm.english, french: noTerm.french),
    Row(target: "/v1/lookup?term=", status: 400, title: "Bad Request", english: noTerm.english, french: noTerm.french),
    Row(
      target: "/v1/lookup?term=\u{A0} \n", status: 400, title: "Bad Request", english: noTerm.english,
      french: noTerm.french),
    Row(
      target: "/v1/lookup?term=\(String(repeating: "é", count: 501))", status: 400, title: "Bad Request",
      english: "'term' has more than 500 characters: shorten it.",
      french: "«\u{A0}term\u{A0}» dépasse 500 caractères\u{A0}: le raccourcir."),
    unknown("ña", target: "/v1/lookup?term=été&lang=ña"),
    unknown("de", target: "/v1/lookup?term=été&lang=fr&target=de"),
    unknown("", target: "/v1/lookup?term=été&lang="),
  ]

  private static let json = ["content-type": "application/json; charset=utf-8"]

  private static func draft(_ status: Int, _ title: String, _ body: String, _ english: String, _ french: String) -> Row
  {
    Row(
      method: "POST", target: "/v1/lint", headers: json, body: body, status: status, title: title, english: english,
      french: french)
  }

  private static func notJSON(_ body: String) -> Row {
    draft(
      400, "Bad Request", body, #"The content is not JSON with a string "text"."#,
      "Le contenu n’est pas du JSON avec une chaîne «\u{A0}text\u{A0}».")
  }

  static let drafts = [
    notJSON(""), notJSON("été"), notJSON(#"{"text": 1}"#), notJSON(#"{"texte": "été"}"#), notJSON(#"["été"]"#),
    notJSON(#"{"text": "été", "language": 1}"#), notJSON(String(repeating: "[", count: 100_000)),
    draft(
      400, "Bad Request", #"{"text": "été", "language": "de"}"#,
      "The glossary has no terms in the language 'de'; it has en, fr.",
      "Le glossaire n’a pas de termes dans la langue «\u{A0}de\u{A0}»\u{A0}; il a en, fr."),
    draft(
      400, "Bad Request", #"{"text": "été", "format": "docx"}"#,
      "There is no format 'docx'; there are text, markdown, html, xliff, tmx, po, tsv.",
      "Il n’y a pas de format «\u{A0}docx\u{A0}»\u{A0}; il y a text, markdown, html, xliff, tmx, po, tsv."),
    draft(
      400, "Bad Request", #"{"text": "été", "minSeverity": "grave"}"#,
      "There is no severity 'grave'; there are hint, information, warning, error.",
      "Il n’y a pas de gravité «\u{A0}grave\u{A0}»\u{A0}; il y a hint, information, warning, error."),
    draft(
      422, "Unprocessable Content", #"{"text": "L’été\nà\u0000", "path": "note.md"}"#,
      "The draft cannot be read: note.md:2:2: a NUL character: this is not a text file.",
      "Le texte ne peut pas être lu\u{A0}: note.md:2:2\u{A0}: un caractère NUL\u{A0}: ce n’est pas du texte."),
    Row(
      method: "POST", target: "/v1/lint", headers: ["content-type": "application/pdf"], body: "été", status: 415,
      title: "Unsupported Media Type",
      english: "Send the draft as application/json, text/plain, text/markdown or text/html.",
      french: "Envoyer le texte en application/json, text/plain, text/markdown ou text/html."),
    Row(
      method: "POST", target: "/v1/lint", body: "été", status: 415, title: "Unsupported Media Type",
      english: "Send the draft as application/json, text/plain, text/markdown or text/html.",
      french: "Envoyer le texte en application/json, text/plain, text/markdown ou text/html."),
  ]

  private static func translation(
    _ status: Int, _ title: String, _ body: String, type: String = "application/json", query: String = "",
    _ english: String, _ french: String
  ) -> Row {
    Row(
      method: "POST", target: "/v1/check\(query)", headers: ["content-type": type], body: body, status: status,
      title: title, english: english, french: french)
  }

  private static func noPairs(_ body: String) -> Row {
    translation(
      400, "Bad Request", body,
      #"The content is not JSON with strings "source" and "target", or with an array "segments" of such pairs."#,
      #"Le contenu n’est pas du JSON avec des chaînes «\#u{A0}source\#u{A0}» et «\#u{A0}target\#u{A0}», ou avec un tableau «\#u{A0}segments\#u{A0}» de telles paires."#
    )
  }

  private static func noTranslation(_ type: String, _ query: String) -> Row {
    translation(
      415, "Unsupported Media Type", "a", type: type, query: query,
      "Send the translation as application/json, application/xliff+xml, application/x-tmx+xml, text/x-gettext-translation or text/tab-separated-values, or as application/octet-stream with the name of the file, such as ?path=note.xlf.",
      "Envoyer la traduction en application/json, application/xliff+xml, application/x-tmx+xml, text/x-gettext-translation ou text/tab-separated-values, ou en application/octet-stream avec le nom du fichier, comme ?path=note.xlf."
    )
  }

  private static func sameLanguage(_ body: String, query: String = "", type: String = "application/json") -> Row {
    translation(
      422, "Unprocessable Content", body, type: type, query: query,
      "The source and the target are both taken for 'fr': give two languages, as 'sourceLanguage' and 'targetLanguage'.",
      "La source et la cible sont toutes deux prises pour du «\u{A0}fr\u{A0}»\u{A0}: donner deux langues, par «\u{A0}sourceLanguage\u{A0}» et «\u{A0}targetLanguage\u{A0}»."
    )
  }

  static let translations = [
    noPairs(""), noPairs("{}"), noPairs("[]"), noPairs(#"{"source": "a"}"#), noPairs(#"{"source": "a", "target": 1}"#),
    noPairs(#"{"source": "a", "target": "b", "segments": []}"#), noPairs(#"{"segments": [{"source": "a"}]}"#),
    noPairs(#"{"source": "a", "target": "\ud800"}"#), noPairs(String(repeating: "[", count: 100_000)),
    translation(
      400, "Bad Request",
      #"{"segments": [{"id": "2", "source": "a", "target": "b"}, {"source": "a", "target": "b"}]}"#,
      "Two segments are called '2': give each an 'id' of its own, or none to any.",
      "Deux segments s’appellent «\u{A0}2\u{A0}»\u{A0}: donner à chacun son propre «\u{A0}id\u{A0}», ou à aucun."),
    translation(
      400, "Bad Request", #"{"source": "a", "target": "b", "targetLanguage": "de"}"#,
      "The glossary has no terms in the language 'de'; it has en, fr.",
      "Le glossaire n’a pas de termes dans la langue «\u{A0}de\u{A0}»\u{A0}; il a en, fr."),
    translation(
      400, "Bad Request", #"{"source": "a", "target": "b", "minSeverity": "grave"}"#,
      "There is no severity 'grave'; there are hint, information, warning, error.",
      "Il n’y a pas de gravité «\u{A0}grave\u{A0}»\u{A0}; il y a hint, information, warning, error."),
    sameLanguage(#"{"source": "a", "target": "b", "sourceLanguage": "fr-CH", "targetLanguage": "fr"}"#),
    sameLanguage(#"{"source": "dans la mer", "target": "b", "targetLanguage": "fr"}"#),
    sameLanguage("a\tb", query: "?sourceLanguage=fr&targetLanguage=fr", type: "text/tab-separated-values"),
    translation(
      422, "Unprocessable Content", #"{"source": "a", "target": "b\u0000"}"#,
      "The segment '1' has a NUL character, which no text has: send it without.",
      "Le segment «\u{A0}1\u{A0}» a un caractère NUL, ce qu’aucun texte n’a\u{A0}: l’envoyer sans."),
    translation(
      422, "Unprocessable Content", "en\tfr\nêtre", type: "text/tab-separated-values", query: "?path=a.tsv",
      "The draft cannot be read: a.tsv:2:5: no tab: a line has the source, a tab and the target.",
      "Le texte ne peut pas être lu\u{A0}: a.tsv:2:5\u{A0}: pas de tabulation\u{A0}: une ligne a la source, une tabulation et la cible."
    ),
    noTranslation("text/plain", ""), noTranslation("text/csv", "?path=a.csv"),
    noTranslation("text/html", "?path=a.xlf"),
    noTranslation("application/pdf", "?path=a.xlf"), noTranslation("application/octet-stream", "?path=a.docx"),
  ]

  @Test(
    "a method that does not fit is told the ones that do",
    arguments: [
      ("POST", "/", "GET, HEAD"), ("POST", "/v1/concepts/été", "GET, HEAD, PUT, PATCH, DELETE"),
      ("HEAD", "/v1/lint", "POST"),
      ("OPTIONS", "/v1/lint", "POST"),
    ])
  func allow(method: String, path: String, allowed: String) throws {
    let answer = try Asking().answer(method, path)
    #expect(answer.status == 405)
    #expect(answer.headers["Allow"] == allowed)
  }
}
