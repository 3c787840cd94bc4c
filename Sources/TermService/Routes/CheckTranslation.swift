import HTTPMessages
import Linting
import Localization

extension Parameter {
  static let sourceLanguage = Parameter(
    "sourceLanguage", .language,
    LocalizedText(
      "the language of the source, where the file does not name it; in JSON a member",
      fr: "la langue de la source, si le fichier ne la nomme pas\u{A0}; en JSON un membre"), example: "en")
  static let targetLanguage = Parameter(
    "targetLanguage", .language,
    LocalizedText(
      "the language of the translation, where the file names none or several; in JSON a member",
      fr: "la langue de la traduction, si le fichier n’en nomme aucune ou plusieurs\u{A0}; en JSON un membre"),
    example: "fr")
}

extension Route {
  /// More findings than any translation for people has.
  private static let mostFindings = 5_000

  private static let remittances = """
    {"source": "Remittances fell.", "sourceLanguage": "en", "target": "Les sommes ont baissé.", "targetLanguage": "fr"}
    """
  private static let segments = """
    {"sourceLanguage": "en", "targetLanguage": "fr", "segments": [\
    {"id": "a1", "source": "Remittances rose.", "target": "Les envois de fonds ont augmenté."}, \
    {"id": "a2", "source": "States prevent trafficking in persons.", \
    "target": "Les États préviennent le trafic illicite de migrants."}]}
    """
  private static let xliff = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">\
    <file id="f"><unit id="u7"><segment><source>Remittances fell.</source>\
    <target>Les sommes ont baissé.</target></segment></unit></file></xliff>
    """

  /// Checks a translation.
  static let checkTranslation = Route(
    "POST", "/v1/check", name: "checkTranslation", group: .drafts,
    LocalizedText(
      "Checks a translation against its source: terms without an equivalent, equivalents of another concept or to avoid. It takes a pair of texts or segments as JSON, or a bilingual file (XLIFF, TMX, PO, TSV) as it is. In JSON a pair of texts is aligned by paragraph, and its report has two files, `source` and `target`; so has that of segments, where a finding names its `segment`, and its place counts from the start of that segment’s source or target.",
      fr:
        "Vérifie une traduction par rapport à sa source\u{A0}: termes sans équivalent, équivalents d’une autre notion ou à éviter. Elle arrive comme paire de textes ou comme segments en JSON, ou comme fichier bilingue (XLIFF, TMX, PO, TSV) tel quel. En JSON, une paire de textes est alignée par paragraphe, et son rapport a deux fichiers, `source` et `target`\u{A0}; celui de segments aussi, où un constat nomme son `segment`, et où sa place compte depuis le début de la source ou de la cible de ce segment."
    ),
    parameters: [
      Parameter(
        "path", .names,
        LocalizedText(
          "the name of the file in the answer; its ending tells the format where the content type does not",
          fr:
            "le nom du fichier dans la réponse\u{A0}; sa terminaison dit le format si le type du contenu ne le dit pas"),
        example: "note.xlf"), .sourceLanguage, .targetLanguage, .minimumSeverity,
    ],
    takes: [.json(Schemas.named("CheckRequest"))]
      + (TranslationRequest.formats.map(\.type) + TranslationRequest.plainTypes).map {
        Content(type: $0, schema: Schemas.draft)
      },
    answers: [Answer(LocalizedText("The report.", fr: "Le rapport."), .json(Schemas.named("LintReport")))],
    problems: [400, 413, 415, 422],
    examples: [
      RouteExample(
        meaning: LocalizedText("a sentence and its translation", fr: "une phrase et sa traduction"),
        target: "/v1/check", type: "application/json", body: remittances, answer: #""rule":"missing-equivalent""#),
      RouteExample(
        meaning: LocalizedText("segments", fr: "des segments"), target: "/v1/check", type: "application/json",
        body: segments, answer: #""segment":"a2""#),
      RouteExample(
        meaning: LocalizedText("XLIFF as it is", fr: "du XLIFF tel quel"), target: "/v1/check?path=note.xlf",
        type: "application/xliff+xml", body: xliff, answer: #""path":"note.xlf""#),
      RouteExample(
        meaning: LocalizedText("what is no translation", fr: "ce qui n’est pas une traduction"), target: "/v1/check",
        type: "text/plain", body: "Remittances fell.", status: 415, answer: #""title":"Unsupported Media Type""#),
    ]
  ) { exchange in
    try exchange.json(
      TranslationRequest(exchange).report(exchange.glossary, exchange.uiLanguage, limit: mostFindings))
  }
}
