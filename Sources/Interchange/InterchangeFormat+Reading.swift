public import FileBytes
import Localization

extension InterchangeFormat {
  /// The largest file that is read at once, in bytes; TBX is read piece by piece and may be larger.
  static let largest = 512 << 20

  /// Reads a file of the format; the members of a family (all of TBX, all of SKOS) read each other's files.
  ///
  /// Throws what the reader of the format throws: `XMLError` or `ExchangeError`, each with a place, also for a format that
  /// is only written. O(size of the file).
  public func read(
    _ bytes: MappedBytes, file: String, _ options: ExchangeOptions
  ) throws -> ExchangedTermbase {
    guard isTBX || bytes.count <= Self.largest else {
      let size = bytes.count >> 20
      throw ExchangeError(
        file: file,
        .init(
          "the file has \(size) MiB: of this format at most \(Self.largest >> 20) MiB are read",
          fr: "le fichier a \(size)\u{A0}Mio\u{A0}: de ce format, \(Self.largest >> 20)\u{A0}Mio au plus sont lus"))
    }
    return switch self {
    case .tbx, .tbxDCT, .tbxV2, .tbxMin: try TBXFormat.read(bytes, file: file)
    case .csv: try CSVFormat.read(bytes.array, file: file, options)
    case .tsv: try TSVFormat.read(bytes.array, file: file, options)
    case .xlsx: try XLSXFormat.read(bytes.array, file: file, options)
    case .skos, .skosXL, .skosJSON, .skosXLJSON: try SKOSFormat.read(bytes.array, file: file, options)
    case .utx: try UTXFormat.read(bytes.array, file: file, options)
    case .omegat: try OmegaTFormat.read(bytes.array, file: file, options)
    case .xliffGlossary: try XLIFFGlossaryFormat.read(bytes.array, file: file, options)
    case .vale, .languageTool, .html, .markdown:
      throw ExchangeError(
        file: file,
        .init(
          "the format '\(rawValue)' is written only", fr: "le format «\u{A0}\(rawValue)\u{A0}» n’est qu’en écriture"))
    }
  }

  private var isTBX: Bool {
    switch self {
    case .tbx, .tbxDCT, .tbxV2, .tbxMin: true
    default: false
    }
  }
}
