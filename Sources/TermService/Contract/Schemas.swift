import Drafts
import Linting
import TermSearch
import Terminology

/// The shapes of what is sent and answered, in JSON Schema 2020-12.
enum Schemas {
  static let string: JSONValue = ["type": "string"]
  static let integer: JSONValue = ["type": "integer", "minimum": 0]
  static let number: JSONValue = ["type": "number"]
  static let boolean: JSONValue = ["type": "boolean"]

  /// A reference to a shape by its name in `components`.
  static func named(_ name: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(name)")] }

  static func array(_ item: JSONValue) -> JSONValue { ["type": "array", "items": item] }

  static func words(_ words: [String]) -> JSONValue {
    ["type": "string", "enum": .array(words.map { .string($0) })]
  }

  /// A value or null.
  static func orNull(_ schema: JSONValue) -> JSONValue { ["anyOf": [schema, ["type": "null"]]] }

  /// A map from names to values of a shape.
  static func map(_ value: JSONValue) -> JSONValue { ["type": "object", "additionalProperties": value] }

  /// An object.
  ///
  /// - Parameter optional: the members that may be missing, behind those that are always there.
  static func object(
    _ members: KeyValuePairs<String, JSONValue>, optional: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    let all = members.map { (name: $0.key, value: $0.value) } + optional.map { (name: $0.key, value: $0.value) }
    return [
      "type": "object", "properties": .object(all), "required": .array(members.map { .string($0.key) }),
    ]
  }

  /// A draft that is sent as itself: it has no NUL.
  static let draft: JSONValue = ["pattern": "^[^\\u0000]*$"]

  private static let note = object(["text": string], optional: ["language": string])
  private static let place = object(["line": integer, "column": integer, "byte": integer])
  private static let span = object(["start": named("Place"), "end": named("Place")])
  private static let status = words(AdministrativeStatus.allCases.map(\.rawValue))
  private static let termFacts: KeyValuePairs<String, JSONValue> = [
    "status": named("Status"), "partOfSpeech": string, "gender": string, "number": string, "type": string,
    "geographicalUsage": string,
  ]

  /// All named shapes, in the order of their names.
  ///
  /// - Parameter languages: the languages of the glossary.
  static func components(_ languages: [String]) -> [(name: String, value: JSONValue)] {
    [
      ("Annotations", annotations), ("AuditReport", named("LintReport")), ("CheckAnswer", LanguageToolSchemas.answer),
      ("CheckForm", LanguageToolSchemas.form(languages)), ("CheckRequest", checkRequest(languages)),
      ("ConceptList", conceptList), ("Entry", entry), ("Finding", finding), ("Health", health), ("History", history),
      ("LintReport", lintReport), ("LintRequest", lintRequest(languages)), ("Lookup", lookup), ("Place", place),
      ("Problem", problem), ("Related", related), ("RouteList", routeList), ("Search", search), ("Span", span),
      ("Stats", stats), ("Status", status), ("Suggestions", suggestions), ("Term", term), ("Transaction", transaction),
    ] + EditingSchemas.components
  }

  private static let term = object(
    [
      "term": string, "contexts": array(string), "notes": array(note), "sources": array(string),
      "confusedWith": array(string),
    ], optional: termFacts)

  private static let entry = object([
    "id": string, "subjectFields": array(string), "notes": array(note),
    "crossReferences": array(object(["target": string, "label": string])),
    "transactions": array(named("Transaction")),
    "languages": array(
      object([
        "language": string, "definitions": array(object(["text": string], optional: ["source": string])),
        "notes": array(note), "terms": array(named("Term")),
      ])),
  ])

  private static let transaction = object(["type": string], optional: ["date": string, "responsibility": string])

  private static let hit = object(
    [
      "conceptId": string, "matchedTerm": string, "matchedLanguage": string,
      "matchKind": words(MatchKind.allCases.map(\.rawValue)), "score": number, "entry": named("Entry"),
    ], optional: ["matchedForm": string, "status": named("Status"), "equivalents": array(string)])

  private static let lookup = object([
    "query": string, "language": orNull(string), "total": integer, "hits": array(hit), "didYouMean": array(string),
  ])

  private static let search = object(
    [
      "query": string, "language": orNull(string), "total": integer, "hits": array(hit), "didYouMean": array(string),
    ], optional: ["next": string])

  private static let suggestions = object([
    "query": string,
    "suggestions": array(
      object(
        ["term": string, "language": string, "conceptId": string],
        optional: ["status": named("Status"), "equivalent": object(["term": string, "language": string])])),
  ])

  private static let conceptList = object(
    [
      "total": integer,
      "concepts": array(object(["id": string, "subjectFields": array(string), "terms": map(array(string))])),
    ], optional: ["next": string])

  private static let related = object([
    "id": string,
    "related": array(
      object([
        "id": string, "kind": words(References.Kind.allCases.map(\.rawValue)), "terms": map(array(string)),
      ])),
  ])

  private static let history = object([
    "id": string,
    "transactions": array(
      object(
        ["type": string], optional: ["date": string, "responsibility": string, "language": string, "term": string])
    ),
  ])

  private static let finding = object(
    [
      "rule": string, "severity": words(Severity.allCases.map(\.rawValue)), "text": string, "range": named("Span"),
      "replacements": array(object(["text": string, "fix": boolean])), "message": string,
    ],
    optional: [
      "conceptId": string, "term": string, "status": named("Status"), "reason": string, "advice": string,
      "isUncertain": boolean, "explanation": array(string),
      "suppression": object(["kind": string], optional: ["reason": string]), "segment": string,
    ])

  private static let lintReport = object([
    "version": integer,
    "files": array(
      object([
        "path": string, "language": string, "findings": array(named("Finding")),
        "suppressed": array(named("Finding")),
      ])),
    "summary": object(["error": integer, "warning": integer, "information": integer, "hint": integer]),
  ])

  private static func lintRequest(_ languages: [String]) -> JSONValue {
    object(
      ["text": ["type": "string", "pattern": "^[^\\u0000]*$"]],
      optional: [
        "language": orNull(words(languages)), "format": orNull(words(DraftFormat.allCases.map(\.rawValue))),
        "path": orNull(string), "minSeverity": orNull(words(Severity.allCases.map(\.rawValue))),
      ])
  }

  /// Either a pair of texts or segments of such.
  private static func checkRequest(_ languages: [String]) -> JSONValue {
    let text: JSONValue = ["type": "string", "pattern": "^[^\\u0000]*$"]
    return [
      "type": "object",
      "properties": [
        "source": text, "target": text,
        "segments": array(object(["source": text, "target": text], optional: ["id": orNull(string)])),
        "sourceLanguage": orNull(words(languages)), "targetLanguage": orNull(words(languages)),
        "minSeverity": orNull(words(Severity.allCases.map(\.rawValue))),
      ],
      "oneOf": [
        ["required": ["source", "target"], "properties": ["segments": false]],
        ["required": ["segments"], "properties": ["source": false, "target": false]],
      ],
    ]
  }

  private static let annotations = object([
    "version": integer, "path": string, "language": string,
    "annotations": array(
      object([
        "conceptId": string, "term": string, "status": orNull(named("Status")), "preferred": orNull(string),
        "text": string, "range": named("Span"), "isSplit": boolean,
      ])),
    "summary": object(["terms": integer, "concepts": integer]),
  ])

  private static let stats = object([
    "entries": integer, "terms": integer, "languages": map(integer), "statuses": map(integer),
    "subjectFields": map(integer),
    "definitions": object(["total": integer, "languages": map(integer), "inEachLanguage": integer]),
    "sources": object(["terms": integer, "definitions": integer]), "crossReferences": integer,
    "falseFriends": integer,
  ])

  private static let health = object(
    ["status": string, "version": string, "entries": integer, "terms": integer, "isReadOnly": boolean],
    optional: ["stale": string])

  private static let problem = object(
    ["type": string, "title": string, "status": integer, "detail": string], optional: ["concepts": array(string)])

  private static let routeList = object([
    "name": string, "version": string,
    "routes": array(object(["method": string, "path": string, "summary": string])),
  ])
}
