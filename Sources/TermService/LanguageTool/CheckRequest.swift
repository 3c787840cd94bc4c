import HTTPMessages
import Languages
import Linting
import Localization
import Terminology

/// A request to check a text, as clients of LanguageTool send it.
struct CheckRequest {
  /// The source of a translation.
  struct Source {
    /// The source text.
    let text: String
    /// Its language; nil where it is to be told by the words.
    let language: Language?
  }

  /// The most UTF-16 code units of a text.
  static let mostUnits = 200_000

  let text: SubmittedText
  /// The language of the text; nil where it is to be told by the text.
  let language: LanguageTag?
  /// Regional varieties that the client prefers where the text tells the language.
  let preferredVariants: [LanguageTag]
  /// The source of which the text is the translation: `sourceText` with `sourceLanguage`, or `srctext` with `motherTongue`;
  /// nil where there is none that can be compared.
  let source: Source?
  /// What the linter looks for.
  let options: LintOptions
  /// Whether the answer is to leave out what a client can do without.
  let isCompact: Bool

  /// Reads a request: the content as a form, whatever it is called, and the query, which wins. Throws `Problem`.
  init(_ exchange: Exchange) throws(Problem) {
    let request = exchange.request
    let form = FormFields(request.method == "POST" ? request.body : [])
    let fields = form.values.merging(request.query) { $1 }
    if let field = form.foreignField, fields[field] == nil {
      throw Problem(
        400, LocalizedText("'\(field)' is not UTF-8.", fr: "«\u{A0}\(field)\u{A0}» n’est pas en UTF-8."))
    }
    if let callback = fields["callback"], !callback.isEmpty { throw Self.noCallback }
    for (old, new) in Self.oldNames where fields[old] != nil {
      throw Problem(
        400,
        LocalizedText(
          "'\(old)' is now called '\(new)'.", fr: "«\u{A0}\(old)\u{A0}» s’appelle désormais «\u{A0}\(new)\u{A0}»."))
    }
    text = try Self.text(fields)
    language = try Self.language(fields, exchange.glossary)
    preferredVariants = try Self.variants(fields, isAuto: language == nil)
    source = try Self.source(fields, exchange.glossary)
    options = try RuleChoice(fields).options
    isCompact = fields["c"] == "1"
  }

  /// A script from elsewhere would get round the origins that the service answers.
  private static let noCallback = Problem(
    400,
    LocalizedText(
      "There is no JSONP: leave out 'callback', and let a page elsewhere read the answer with serve --allow-origin.",
      fr:
        "Il n’y a pas de JSONP\u{A0}: enlever «\u{A0}callback\u{A0}», et permettre à une page d’ailleurs de lire la réponse par serve --allow-origin."
    ))

  private static let oldNames = [
    ("autodetect", "language=auto"), ("disabled", "disabledRules"), ("enabled", "enabledRules"),
    ("preferredvariants", "preferredVariants"),
  ]

  private static func text(_ fields: [String: String]) throws(Problem) -> SubmittedText {
    let text: SubmittedText
    switch (fields["text"], fields["data"]) {
    case (let words?, nil): text = SubmittedText(words)
    case (nil, let json?): text = try Annotations.text(json)
    case (nil, nil):
      throw Problem(
        400,
        LocalizedText(
          "Which text? Give it as 'text', or as 'data' with markup.",
          fr: "Quel texte\u{A0}? Le donner par «\u{A0}text\u{A0}», ou par «\u{A0}data\u{A0}» avec son balisage."))
    default:
      throw Problem(
        400,
        LocalizedText(
          "Give 'text' or 'data', not both.", fr: "Donner «\u{A0}text\u{A0}» ou «\u{A0}data\u{A0}», pas les deux."))
    }
    // What stands for markup is checked as well and counts.
    try checkLength(max(text.original.count, text.checked.count / 4))
    return text
  }

  private static func checkLength(_ count: Int) throws(Problem) {
    guard count <= mostUnits else {
      throw Problem(
        413,
        LocalizedText(
          "The text has \(count) characters; at most \(mostUnits) are checked at once: send it in parts.",
          fr:
            "Le texte a \(count) caractères\u{A0}; \(mostUnits) au plus sont vérifiés en une fois\u{A0}: l’envoyer en plusieurs parties."
        ))
    }
  }

  private static func language(_ fields: [String: String], _ glossary: ServedGlossary) throws(Problem) -> LanguageTag? {
    guard let code = fields["language"], !code.isEmpty else {
      throw Problem(
        400,
        LocalizedText(
          "Which language? Give its code as 'language', or 'auto'.",
          fr: "Quelle langue\u{A0}? Donner son code par «\u{A0}language\u{A0}», ou «\u{A0}auto\u{A0}»."))
    }
    guard code != "auto" else { return nil }
    _ = try glossary.language(code)
    return LanguageTag(rawValue: code)
  }

  private static func variants(_ fields: [String: String], isAuto: Bool) throws(Problem) -> [LanguageTag] {
    let list = RuleChoice.list(fields["preferredVariants"])
    guard !list.isEmpty else { return [] }
    guard isAuto || fields["multilingual"] == "true", list.allSatisfy({ $0.contains("-") }) else {
      throw Problem(
        400,
        LocalizedText(
          "'preferredVariants' are tags with regions, such as en-GB, and go with language=auto.",
          fr:
            "«\u{A0}preferredVariants\u{A0}» sont des codes avec région, comme fr-CH, et vont avec language=auto."))
    }
    return list.map { LanguageTag(rawValue: $0) }
  }

  private static func source(_ fields: [String: String], _ glossary: ServedGlossary) throws(Problem) -> Source? {
    guard (fields["sourceText"] == nil) == (fields["sourceLanguage"] == nil) else {
      throw Problem(
        400,
        LocalizedText(
          "'sourceText' and 'sourceLanguage' go together.",
          fr: "«\u{A0}sourceText\u{A0}» et «\u{A0}sourceLanguage\u{A0}» vont ensemble."))
    }
    guard let text = fields["sourceText"] ?? fields["srctext"], !text.isEmpty else { return nil }
    try checkLength(text.utf16.count)
    if let tag = fields["sourceLanguage"] { return Source(text: text, language: try glossary.language(tag)) }
    guard let tag = fields["motherTongue"], !tag.isEmpty else { return Source(text: text, language: nil) }
    // OmegaT sends the source with every segment, in whatever language, and stops asking after an error.
    return (try? glossary.language(tag)).map { Source(text: text, language: $0) }
  }
}
