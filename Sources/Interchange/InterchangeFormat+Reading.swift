import FileBytes

extension InterchangeFormat {
  /// The formats that can be read, one for each way of reading: any TBX is `tbx`, any SKOS is `skos`.
  public static let readable: [InterchangeFormat] = [.tbx, .csv, .tsv, .xlsx, .skos, .utx, .omegat, .xliffGlossary]

  /// The format of a file by its content, where that tells, else by the ending of its name; nil where neither does.
  ///
  /// O(1): only the first bytes are looked at.
  public init?(path: String, content: [UInt8]) {
    let head = String(decoding: content.prefix(4096), as: UTF8.self)
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    if content.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .xlsx
    } else if head.drop(while: { $0 == "\u{FEFF}" }).hasPrefix("#UTX") {
      self = .utx
    } else if head.contains("<xliff") {
      self = .xliffGlossary
    } else if head.contains("<tbx") || head.contains("<martif") || head.contains("<TBX") {
      self = .tbx
    } else if let format = Self.endings[ending] {
      self = format
    } else {
      return nil
    }
  }

  private static let endings: [String: InterchangeFormat] = [
    "tbx": .tbx, "xml": .tbx, "csv": .csv, "tsv": .tsv, "xlsx": .xlsx, "ttl": .skos, "jsonld": .skos, "utx": .utx,
    "tab": .omegat, "utf8": .omegat, "txt": .omegat, "xlf": .xliffGlossary, "xliff": .xliffGlossary,
  ]

  /// Reads a termbase in this format; nil for a format that is only written.
  ///
  /// Throws `ExchangeError` or `XMLError` with a place where the file cannot be read. O(size of the file).
  ///
  /// - Parameter file: the name of the file in messages.
  public func termbase(of bytes: [UInt8], file: String, _ options: ExchangeOptions) throws -> ExchangedTermbase? {
    switch self {
    case .tbx, .tbxDCT, .tbxV2, .tbxMin: try TBXFormat.read(MappedBytes(bytes), file: file)
    case .csv: try CSVFormat.read(bytes, file: file, options)
    case .tsv: try TSVFormat.read(bytes, file: file, options)
    case .xlsx: try XLSXFormat.read(bytes, file: file, options)
    case .skos, .skosXL, .skosJSON, .skosXLJSON: try SKOSFormat.read(bytes, file: file, options)
    case .utx: try UTXFormat.read(bytes, file: file, options)
    case .omegat: try OmegaTFormat.read(bytes, file: file, options)
    case .xliffGlossary: try XLIFFGlossaryFormat.read(bytes, file: file, options)
    case .vale, .languageTool, .html, .markdown: nil
    }
  }
}
