import Localization

/// A text beside its translation, segment by segment.
public struct BilingualDraft: Sendable {
  /// The words of all sources, with a boundary between the segments.
  public internal(set) var sources: Draft
  /// The words of all targets, with a boundary between the segments.
  public internal(set) var targets: Draft
  /// The segments that are translated and not locked, in the order of the file.
  public internal(set) var units: [TranslationUnit] = []
  /// The language tags that the file names.
  public internal(set) var languages = LanguagePair()

  /// Creates a draft of files without segments.
  init(source: [UInt8], target: [UInt8]) {
    sources = Draft(source: source)
    targets = Draft(source: target)
  }

  /// Reads a bilingual file. O(length).
  ///
  /// Throws a `PlacedError` for a file that is not well-formed, for an encoding that is not read or not the one that the file
  /// names, and where it holds several translations and `languages` does not say which.
  ///
  /// - Parameters:
  ///   - format: the format, a bilingual one.
  ///   - languages: what to read of a file that holds several languages, and the languages of one that names none.
  public init(_ text: DecodedText, as format: DraftFormat, _ languages: LanguagePair = LanguagePair()) throws {
    switch format {
    case .xliff, .tmx: try DeclaredEncoding.checkXML(text)
    case .po: try DeclaredEncoding.checkPO(text)
    case .tsv, .plainText, .markdown, .html: break
    }
    try self.init(text.bytes, as: format, name: text.name, languages)
  }

  /// Reads a bilingual file in UTF-8.
  init(_ source: [UInt8], as format: DraftFormat, name: String, _ languages: LanguagePair) throws {
    switch format {
    case .xliff:
      let isXLIFF2 = try XMLDocument(source, name: name).isXLIFF2
      self =
        try isXLIFF2
        ? XLIFF2Reader.draft(source, name: name, languages) : XLIFF1Reader.draft(source, name: name, languages)
    case .tmx:
      _ = try XMLDocument(source, name: name, root: "tmx")
      self = try TMXReader.draft(source, name: name, languages)
    case .po: self = try POReader.draft(source, name: name, languages)
    case .tsv: self = try TSVReader.draft(source, name: name, languages)
    case .plainText, .markdown, .html:
      throw DraftError(file: name, line: 1, column: 1, message: .notBilingual)
    }
    sources.language = self.languages.source
    targets.language = self.languages.target
  }
}

extension LocalizedText {
  fileprivate static let notBilingual = Self(
    "not a bilingual file: give XLIFF, TMX, PO or TSV, or a text and its translation",
    fr: "pas un fichier bilingue\u{A0}: donner du XLIFF, TMX, PO ou TSV, ou un texte et sa traduction")
}
