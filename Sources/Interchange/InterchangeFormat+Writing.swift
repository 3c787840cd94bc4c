import TBX
public import Terminology

extension InterchangeFormat {
  /// Writes a termbase in the format and reports what that cannot hold. O(n log n) in the number of entries at most.
  ///
  /// - Parameter name: the name of the file that is written, where it is one.
  /// - Returns: one file of this name, or, where `isFolder`, those of a folder.
  /// Throws `ExchangeError` where there is no memory for a package.
  public func files(
    _ termbase: Termbase, name: String, _ options: ExchangeOptions
  ) throws(ExchangeError) -> (files: [ExportedFile], losses: LossReport) {
    let written: (bytes: [UInt8], losses: LossReport)
    switch self {
    case .tbx, .tbxDCT, .tbxV2, .tbxMin: written = TBXFormat.write(termbase, as: target)
    case .csv: written = CSVFormat.write(termbase, options)
    case .tsv: written = TSVFormat.write(termbase, options)
    case .xlsx: written = try XLSXFormat.write(termbase, options)
    case .skos: written = SKOSFormat.write(termbase, options, extended: false)
    case .skosXL: written = SKOSFormat.write(termbase, options, extended: true)
    case .skosJSON: written = SKOSFormat.write(termbase, options, extended: false, as: .jsonLD)
    case .skosXLJSON: written = SKOSFormat.write(termbase, options, extended: true, as: .jsonLD)
    case .utx: written = UTXFormat.write(termbase, options)
    case .omegat: written = OmegaTFormat.write(termbase, options)
    case .xliffGlossary: written = XLIFFGlossaryFormat.write(termbase, options)
    case .html: written = HTMLGlossaryFormat.write(termbase, options)
    case .markdown: written = MarkdownGlossaryFormat.write(termbase, options)
    case .vale: return ValeFormat.files(termbase, options)
    case .languageTool: return LanguageToolFormat.files(termbase, options)
    }
    return ([ExportedFile(name: name, bytes: written.bytes)], written.losses)
  }

  /// The dress of TBX that the format is; that of the house for others.
  private var target: TBXTarget {
    switch self {
    case .tbxDCT: .dct
    case .tbxV2: .version2
    case .tbxMin: .min
    default: .dca
    }
  }
}
