import FileBytes
import Interchange
import Localization
import TBX
import TermMatching
import Terminology

extension ServedGlossary {
  /// A part of the glossary, read from its files. Throws where a file cannot be read any more, or `Problem` 404 where
  /// nothing is wanted.
  func termbase(_ selection: TermSelection) throws -> Termbase {
    var whole: Termbase?
    for path in index.glossary.files {
      var part = try InterchangeFormat.tbx.read(MappedBytes(mapping: path), file: path, ExchangeOptions()).termbase
      part.entries = part.entries.compactMap { selection($0) }
      if whole == nil { whole = part } else { whole?.append(part) }
    }
    guard let whole, !whole.entries.isEmpty else {
      throw Problem(
        404,
        LocalizedText(
          "Nothing of the glossary is in this selection: leave out a parameter.",
          fr: "Rien du glossaire n’est dans cette sélection\u{A0}: enlever un paramètre."))
    }
    return selection.isEverything ? whole : whole.withoutForeignTargets()
  }
}

extension Termbase {
  /// The termbase as one file of a format. Throws `Problem` 422 where the format cannot hold it.
  func bytes(_ format: InterchangeFormat, _ options: ExchangeOptions) throws(Problem) -> [UInt8] {
    do throws(ExchangeError) {
      return try format.files(self, name: "glossary", options).files.first?.bytes ?? []
    } catch {
      throw Problem(
        422,
        LocalizedText(
          "The glossary cannot be written so: \(error.message.english).",
          fr: "Le glossaire ne peut pas être écrit ainsi\u{A0}: \(error.message.french)."))
    }
  }
}

extension InterchangeFormat {
  /// The value of `Content-Type` of a file of the format.
  var contentType: String {
    switch self {
    case .tbx, .tbxDCT, .tbxV2, .tbxMin: "application/x-tbx; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .tsv: "text/tab-separated-values; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .skos, .skosXL: "text/turtle; charset=utf-8"
    case .skosJSON, .skosXLJSON: "application/ld+json"
    case .utx, .omegat: "text/plain; charset=utf-8"
    case .xliffGlossary: "application/xliff+xml; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .vale, .languageTool: "application/octet-stream"
    }
  }

  /// What the name of a file of the format ends with.
  var fileEnding: String {
    switch self {
    case .tbx, .tbxDCT, .tbxV2, .tbxMin: "tbx"
    case .csv: "csv"
    case .tsv: "tsv"
    case .xlsx: "xlsx"
    case .skos, .skosXL: "ttl"
    case .skosJSON, .skosXLJSON: "jsonld"
    case .utx: "utx"
    case .omegat: "txt"
    case .xliffGlossary: "xlf"
    case .html: "html"
    case .markdown: "md"
    case .vale, .languageTool: "zip"
    }
  }
}
