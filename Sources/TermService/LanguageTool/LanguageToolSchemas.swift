/// The shapes of LanguageTool's protocol.
enum LanguageToolSchemas {
  private static let context = Schemas.object([
    "text": Schemas.string, "offset": Schemas.integer, "length": Schemas.integer,
  ])

  private static let rule = Schemas.object(
    [
      "id": Schemas.string, "description": Schemas.string, "issueType": Schemas.string,
      "category": Schemas.object(["id": Schemas.string, "name": Schemas.string]),
    ], optional: ["subId": Schemas.string, "isPremium": Schemas.boolean])

  private static let match = Schemas.object(
    [
      "message": Schemas.string, "shortMessage": Schemas.string,
      "replacements": Schemas.array(
        Schemas.object(["value": Schemas.string], optional: ["shortDescription": Schemas.string])),
      "offset": Schemas.integer, "length": Schemas.integer, "type": Schemas.object(["typeName": Schemas.string]),
      "rule": rule, "ignoreForIncompleteSentence": Schemas.boolean, "contextForSureMatch": ["type": "integer"],
    ], optional: ["context": context, "sentence": Schemas.string])

  static let answer = Schemas.object(
    [
      "language": Schemas.object([
        "name": Schemas.string, "code": Schemas.string,
        "detectedLanguage": Schemas.object([
          "name": Schemas.string, "code": Schemas.string, "confidence": Schemas.number, "source": Schemas.string,
        ]),
      ]),
      "matches": Schemas.array(match), "sentenceRanges": Schemas.array(Schemas.array(Schemas.integer)),
    ],
    optional: [
      "software": Schemas.object([
        "name": Schemas.string, "version": Schemas.string, "buildDate": Schemas.string, "apiVersion": Schemas.integer,
        "premium": Schemas.boolean, "status": Schemas.string,
      ]),
      "warnings": Schemas.object(
        ["incompleteResults": Schemas.boolean], optional: ["incompleteResultsReason": Schemas.string]),
    ])

  static let languages = Schemas.array(
    Schemas.object(["name": Schemas.string, "code": Schemas.string, "longCode": Schemas.string]))

  /// The fields of a check, as forms have them.
  ///
  /// - Parameter languages: the languages of the glossary.
  static func form(_ languages: [String]) -> JSONValue {
    Schemas.object(
      [
        "text": Schemas.string,
        "language": Schemas.words(["auto"] + languages),
      ],
      optional: [
        "enabledRules": Schemas.string, "disabledRules": Schemas.string, "enabledCategories": Schemas.string,
        "disabledCategories": Schemas.string, "level": Schemas.words(["default", "picky"]),
        "mode": Schemas.words(["all", "textLevelOnly", "allButTextLevelOnly"]),
        "sourceText": Schemas.string, "sourceLanguage": Schemas.string, "srctext": Schemas.string,
        "motherTongue": Schemas.string,
      ])
  }
}
