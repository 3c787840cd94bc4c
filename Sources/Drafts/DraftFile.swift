/// A file opened as the draft that its name says it is.
public struct DraftFile: Sendable {
  /// What the file is.
  public enum Content: Sendable {
    /// Text in some encoding.
    case text(DecodedText, DraftFormat)
    /// A package of XML parts.
    case package(PackagedDraft)
    /// Pages that can only be read.
    case pages
  }

  /// The words and where they stand.
  public let draft: Draft
  /// What the file is.
  public let content: Content

  /// Opens a file. O(its size).
  ///
  /// Throws `DraftError` for text and PDF that cannot be read; what `PackagedDraft` throws for a package.
  ///
  /// - Parameters:
  ///   - name: the name of the file, whose ending tells the format.
  ///   - language: the language of the translation, where a bilingual file may hold several.
  ///   - known: the primary subtags of the languages among which it is chosen where none is given, or nil for all.
  public init(_ file: [UInt8], name: String, language: String? = nil, known: Set<String>? = nil) throws {
    if let format = PackagedFormat(path: name) {
      let package = try PackagedDraft(file, name: name, format: format)
      (draft, content) = (package.draft, .package(package))
    } else if Self.formatName(name) == "pdf" {
      (draft, content) = (try PDFDraft.draft(file, name: name), .pages)
    } else {
      let text = try DecodedText(file, name: name)
      let format = DraftFormat(path: name)
      (draft, content) = (try format.draft(of: text, language: language, known: known), .text(text, format))
    }
  }

  /// The name of the format that the name of a file tells.
  public static func formatName(_ path: String) -> String {
    if let format = PackagedFormat(path: path) { return format.rawValue }
    return path.lowercased().hasSuffix(".pdf") ? "pdf" : DraftFormat(path: path).rawValue
  }

  /// The text of a file of text, or nil.
  public var text: DecodedText? { if case .text(let text, _) = content { text } else { nil } }
}
