/// The format of a draft.
public enum DraftFormat: String, Sendable, CaseIterable, Codable {
  case plainText = "text"
  case markdown
  case html

  /// The format that the ending of a file name tells; plain text for an ending that is not known.
  public init(path: String) {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: self = .plainText
    }
  }

  /// Reads a draft of this format from text in UTF-8. O(length).
  public func draft(_ source: [UInt8]) -> Draft {
    switch self {
    case .plainText: PlainTextDraft.draft(source)
    case .markdown: MarkdownDraft.draft(source)
    case .html: HTMLDraft.draft(source)
    }
  }
}
