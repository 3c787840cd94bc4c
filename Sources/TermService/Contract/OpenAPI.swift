import Localization

/// The contract of the service as an OpenAPI 3.1 document, made from the table of routes.
struct OpenAPI {
  /// The routes for programs.
  private let routes: [Route]
  /// The codes of the languages that the glossary has.
  let languages: [String]
  let version: String
  let uiLanguage: UILanguage

  init(routes: [Route], languages: [String], version: String, uiLanguage: UILanguage) {
    self.routes = routes.filter { $0.group != .pages }
    self.languages = languages
    self.version = version
    self.uiLanguage = uiLanguage
  }

  /// The document.
  var document: JSONValue {
    var paths: [(name: String, value: JSONValue)] = []
    for route in routes where !paths.contains(where: { $0.name == route.path }) {
      let operations = routes.filter { $0.path == route.path }.map {
        (name: $0.method.lowercased(), value: operation($0))
      }
      paths.append((route.path, .object(operations)))
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Motjuste", "version": .string(version),
        "summary": text(
          LocalizedText(
            "A terminology server: terms in every form, checks of drafts, the glossary itself.",
            fr: "Un serveur de terminologie\u{A0}: termes sous toute forme, vérification de textes, glossaire.")),
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "servers": [["url": "/"]],
      "tags": .array(
        Route.Group.allCases.filter { $0 != .pages }.map {
          ["name": .string($0.rawValue), "description": text($0.title)]
        }),
      "paths": .object(paths),
      "components": [
        "schemas": .object(Schemas.components(languages)),
        "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
      ],
    ]
  }

  private func text(_ text: LocalizedText) -> JSONValue { .string(text[uiLanguage]) }

  private func operation(_ route: Route) -> JSONValue {
    JSONValue(members: [
      "operationId": .string(route.name), "tags": [.string(route.group.rawValue)], "summary": text(route.summary),
      "parameters": route.parameters.isEmpty ? nil : .array(route.parameters.map(parameter)),
      "requestBody": route.takes.isEmpty ? nil : requestBody(route),
      "responses": .object(responses(route)), "security": route.role == nil ? nil : [["token": []]],
    ])
  }

  private func parameter(_ parameter: Parameter) -> JSONValue {
    let isList = if case .choices = parameter.kind { true } else { false }
    return JSONValue(members: [
      "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
      "required": .bool(parameter.isRequired), "description": text(parameter.meaning),
      "style": isList ? "form" : nil, "explode": isList ? false : nil, "schema": schema(parameter),
      "example": example(parameter),
    ])
  }

  private func example(_ parameter: Parameter) -> JSONValue {
    switch parameter.kind {
    case .integer: .integer(Int(parameter.example) ?? 0)
    case .choices: [.string(parameter.example)]
    case .flag: .bool(parameter.example == "true")
    default: .string(parameter.example)
    }
  }

  private func schema(_ parameter: Parameter) -> JSONValue {
    switch parameter.kind {
    case .text(let most) where parameter.place == .query && parameter.isRequired:
      ["type": "string", "minLength": 1, "maxLength": .integer(most), "pattern": "\\S"]
    case .text(let most), .draft(let most): ["type": "string", "maxLength": .integer(most)]
    case .names: ["type": "string", "maxLength": .integer(Parameter.mostScalarsOfNames)]
    case .language: Schemas.words(languages)
    case .languageOrAuto: Schemas.words(["auto"] + languages)
    case .integer(let range, let usual):
      [
        "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
        "default": .integer(usual),
      ]
    case .choice(let words, let usual):
      JSONValue(members: [
        "type": "string", "enum": .array(words.map { .string($0) }), "default": usual.map { .string($0) },
      ])
    case .moment: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]{5,8}Z?)?$"]
    case .flag: ["type": "boolean", "default": false]
    case .choices(let words): ["type": "array", "minItems": 1, "items": Schemas.words(words)]
    }
  }

  private func requestBody(_ route: Route) -> JSONValue {
    let contents = route.takes.map { content -> (name: String, value: JSONValue) in
      let example = route.examples.first { $0.type == content.type && $0.status == 200 }?.body
      let isText = content.type.hasPrefix("text/")
      // An example of a form or of text is the content itself, in JSON it is a value, which the manual shows.
      return (
        content.type,
        JSONValue(members: ["schema": content.schema, "example": isText ? example.map { .string($0) } : nil])
      )
    }
    return ["required": true, "content": .object(contents)]
  }

  private func responses(_ route: Route) -> [(name: String, value: JSONValue)] {
    var responses = route.answers.map { answer -> (name: String, value: JSONValue) in
      let contents = answer.contents.map { content in
        (name: content.type, value: JSONValue(members: ["schema": content.schema]))
      }
      return ("\(answer.status)", ["description": text(answer.meaning), "content": .object(contents)])
    }
    if route.isConditional {
      let meaning = LocalizedText("It has not changed.", fr: "Rien n’a changé.")
      responses.append((name: "304", value: JSONValue(members: ["description": text(meaning)])))
    }
    let type = route.hasPlainErrors ? "text/plain" : "application/problem+json"
    let schema = route.hasPlainErrors ? Schemas.string : Schemas.named("Problem")
    let content = JSONValue.object([(name: type, value: JSONValue(members: ["schema": schema]))])
    return responses
      + route.allProblems.map { status in
        (
          name: "\(status)",
          value: JSONValue(members: ["description": .string(Problem.title(of: status)), "content": content])
        )
      }
  }
}

extension Route.Group {
  /// The name, as a heading.
  var title: LocalizedText {
    switch self {
    case .terms: LocalizedText("Terms", fr: "Termes")
    case .drafts: LocalizedText("Drafts", fr: "Textes")
    case .glossary: LocalizedText("The glossary as a whole", fr: "Le glossaire entier")
    case .editing: LocalizedText("Editing", fr: "Modifications")
    case .languageTool: LocalizedText("LanguageTool’s protocol", fr: "Le protocole de LanguageTool")
    case .service: LocalizedText("The service", fr: "Le service")
    case .pages: LocalizedText("Pages", fr: "Pages")
    }
  }
}

extension Route {
  /// Whether answers carry a validator, so that they need not be sent again.
  var isConditional: Bool { method == "GET" && !isLive }

  /// The status codes of all problems, in order.
  var allProblems: [Int] {
    let ofParameters = parameters.contains { $0.place == .query } ? [400] : []
    let ofAccess = role == nil ? [] : [401, 403, 429]
    return Array(Set(problems + ofParameters + ofAccess + (isLong ? [503] : []))).sorted()
  }
}
