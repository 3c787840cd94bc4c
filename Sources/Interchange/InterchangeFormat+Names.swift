extension InterchangeFormat {
  /// The formats that can be read.
  public static let readable = allCases.filter(\.isReadable)

  /// Whether the format can be read; rules and glossaries for people are only written.
  public var isReadable: Bool {
    switch self {
    case .vale, .languageTool, .html, .markdown: false
    default: true
    }
  }

  /// Whether what is written is a folder of files.
  public var isFolder: Bool {
    switch self {
    case .vale, .languageTool: true
    default: false
    }
  }

  /// The format that is written under a file name with this ending; nil for an ending that tells none.
  public init?(writing path: String) {
    switch Self.ending(path) {
    case "tbx": self = .tbx
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "xlsx": self = .xlsx
    case "ttl": self = .skos
    case "jsonld": self = .skosJSON
    case "utx": self = .utx
    case "txt", "utf8", "tab": self = .omegat
    case "xlf", "xliff": self = .xliffGlossary
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  /// The format of a file that is to be read, by the ending of its name, else by how it begins; nil where neither tells.
  ///
  /// - Parameter start: the first bytes of the file, some hundred of them.
  public init?(reading path: String, start: some Sequence<UInt8>) {
    let ending = Self.ending(path)
    if let format = Self(writing: path), format.isReadable, ending != "txt" {
      self = format
      return
    }
    // The encoding does not matter for what is looked at: signs of ASCII, with NUL between them in UTF-16.
    let text = String(decoding: start.filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self).drop(while: \.isWhitespace)
    if text.hasPrefix("PK") {
      self = .xlsx
    } else if text.hasPrefix("#UTX") {
      self = .utx
    } else if text.hasPrefix("<") {
      self = text.contains("<xliff") ? .xliffGlossary : .tbx
    } else if text.hasPrefix("@") || text.hasPrefix("PREFIX") {
      self = .skos
    } else if text.hasPrefix("{") || text.hasPrefix("[") {
      self = .skosJSON
    } else if ending == "txt" {
      self = .omegat
    } else {
      return nil
    }
  }

  /// What follows the last full stop of a file name, in lower case.
  private static func ending(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? (parts.last ?? "").lowercased() : ""
  }
}
