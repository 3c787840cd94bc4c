/// The format of a draft.
public enum DraftFormat: String, Sendable, CaseIterable, Codable {
  case plainText = "text"
  case markdown
  case html
  /// XLIFF 1.2 and 2.x.
  case xliff
  /// TMX 1.4.
  case tmx
  /// GNU gettext PO.
  case po
  /// Two columns, source and target, with a tab between them.
  case tsv

  /// The format that the ending of a file name tells; plain text for an ending that is not known.
  public init(path: String) {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf": self = .xliff
    case "tmx": self = .tmx
    case "po", "pot": self = .po
    case "tsv", "tab": self = .tsv
    default: self = .plainText
    }
  }

  /// Whether a file of this format holds a text beside its translation.
  public var isBilingual: Bool {
    switch self {
    case .xliff, .tmx, .po, .tsv: true
    case .plainText, .markdown, .html: false
    }
  }

  /// Reads a draft of this format from text in UTF-8, of a bilingual file the translation. O(length).
  ///
  /// - Parameter language: the language of the translation, where a file may hold several.
  /// - Returns: the draft; an empty one for a bilingual file that cannot be read, see `draft(of:language:)`.
  public func draft(_ source: [UInt8], language: String? = nil) -> Draft {
    switch self {
    case .plainText: PlainTextDraft.draft(source)
    case .markdown: MarkdownDraft.draft(source)
    case .html: HTMLDraft.draft(source)
    case .xliff, .tmx, .po, .tsv:
      (try? BilingualDraft(source, as: self, name: "", LanguagePair(target: language)).targets) ?? Draft(source: source)
    }
  }

  /// Reads a draft of this format from the text of a file. O(length).
  ///
  /// Throws a `PlacedError` for a bilingual file that cannot be read; the other formats take any text.
  ///
  /// - Parameters:
  ///   - language: the language of the translation, where a file may hold several.
  ///   - known: the primary subtags of the languages among which it is chosen where none is given, or nil for all.
  public func draft(of text: DecodedText, language: String? = nil, known: Set<String>? = nil) throws -> Draft {
    guard isBilingual else { return draft(text.bytes) }
    let wanted = LanguagePair(target: language, known: language == nil ? known : nil)
    return try BilingualDraft(text, as: self, wanted).targets
  }
}
