import Drafts
import HTTPMessages
import Languages
import Linting
import Localization

/// A translation as a client sends it, with its source.
struct TranslationRequest {
  /// What is sent.
  enum Content {
    /// A text and its translation, in JSON.
    case texts(source: String, target: String)
    /// Segments, in JSON.
    case segments([SegmentList.Segment])
    /// A bilingual file.
    case file([UInt8], DraftFormat)
  }

  let content: Content
  /// The name of the file.
  let path: String
  /// The languages, where the client tells them.
  let source: Language?
  let target: Language?
  let minimum: Severity
  private let isDeclaredUTF8: Bool

  /// The media types of bilingual files. PO is registered as no type; the first is that of its editors.
  static let formats: [(type: String, format: DraftFormat)] = [
    ("application/xliff+xml", .xliff), ("application/x-xliff+xml", .xliff), ("application/x-tmx+xml", .tmx),
    ("application/x-tmx", .tmx), ("text/x-gettext-translation", .po), ("text/x-po", .po),
    ("text/tab-separated-values", .tsv),
  ]

  /// Media types that leave it to the name of the file what it is.
  static let plainTypes = ["application/octet-stream", "application/xml", "text/xml", "text/plain"]

  /// Reads a request. Throws `Problem`.
  init(_ exchange: Exchange) throws(Problem) {
    let request = exchange.request
    let glossary = exchange.glossary
    isDeclaredUTF8 = request.isDeclaredUTF8
    path = request.query["path"] ?? "translation"
    if request.mediaType == "application/json" {
      let body = try SentSegments(request.body)
      content = try body.content()
      source = try body.sourceLanguage.map { tag throws(Problem) in try glossary.language(tag) }
      target = try body.targetLanguage.map { tag throws(Problem) in try glossary.language(tag) }
      minimum = try .least(body.minSeverity)
    } else {
      content = .file(request.body, try Self.format(of: request.mediaType, path))
      source = exchange.language(.sourceLanguage)
      target = exchange.language(.targetLanguage)
      minimum = try .least(request.query["minSeverity"])
    }
    if let source, source == target { throw Self.sameLanguage(source) }
  }

  /// The report, with its sentences in a language. Throws `DraftError` or `Problem`.
  ///
  /// - Parameter limit: the most findings.
  func report(_ glossary: ServedGlossary, _ uiLanguage: UILanguage, limit: Int) throws -> JSONReport {
    let linter = Linter(glossary.index, LintOptions(minimum: minimum))
    let languages = LanguagePair(source: source?.code, target: target?.code, known: linter.languageCodes)
    switch content {
    case .file(let bytes, let format):
      let text = try DecodedText(sent: bytes, name: path, isDeclaredUTF8: isDeclaredUTF8)
      let draft = try BilingualDraft(text, as: format, languages)
      let file = LintedFile(path: path, checking: draft, linter, limit: limit)
      try Self.check(file.findings.count, file.isCut, limit)
      return JSONReport([file], uiLanguage)
    case .texts(let source, let target):
      let texts = [source, target].map { DraftFormat.plainText.draft(Array($0.utf8)) }
      let draft = BilingualDraft(aligning: texts[0], with: texts[1], languages)
      _ = try Self.languages(of: draft, linter)
      let files = LintedFile.files(draft, sourcePath: "source", targetPath: "target", linter, limit: limit)
      try Self.check(files.source.findings.count + files.target.findings.count, files.target.isCut, limit)
      return JSONReport([files.source, files.target], uiLanguage)
    case .segments(let segments):
      let list = SegmentList(segments, languages)
      let told = try Self.languages(of: list.draft, linter)
      let checked = CheckedSegments(list, linter, source: told.source, target: told.target, limit: limit)
      try Self.check(checked.count, checked.isCut, limit)
      return JSONReport(checked, uiLanguage)
    }
  }

  private static func check(_ count: Int, _ isCut: Bool, _ limit: Int) throws(Problem) {
    guard !isCut, count <= limit else { throw Problem.tooManyFindings(limit) }
  }

  /// The languages, told by the words where no client does. Throws `Problem` 400 where both are one.
  private static func languages(
    of draft: BilingualDraft, _ linter: Linter
  ) throws(Problem) -> (source: Language, target: Language) {
    let told = linter.languages(of: draft)
    guard told.source != told.target || draft.units.isEmpty else { throw sameLanguage(told.source) }
    return told
  }

  private static func format(of type: String?, _ path: String) throws(Problem) -> DraftFormat {
    if let format = formats.first(where: { $0.type == type })?.format { return format }
    let named = DraftFormat(path: path)
    if named.isBilingual, type.map(plainTypes.contains) ?? true { return named }
    throw Problem(
      415,
      LocalizedText(
        "Send the translation as application/json, application/xliff+xml, application/x-tmx+xml, text/x-gettext-translation or text/tab-separated-values, or as application/octet-stream with the name of the file, such as ?path=note.xlf.",
        fr:
          "Envoyer la traduction en application/json, application/xliff+xml, application/x-tmx+xml, text/x-gettext-translation ou text/tab-separated-values, ou en application/octet-stream avec le nom du fichier, comme ?path=note.xlf."
      ))
  }

  private static func sameLanguage(_ language: Language) -> Problem {
    Problem(
      422,
      LocalizedText(
        "The source and the target are both taken for '\(language.code)': give two languages, as 'sourceLanguage' and 'targetLanguage'.",
        fr:
          "La source et la cible sont toutes deux prises pour du «\u{A0}\(language.code)\u{A0}»\u{A0}: donner deux langues, par «\u{A0}sourceLanguage\u{A0}» et «\u{A0}targetLanguage\u{A0}»."
      ))
  }
}
