import Localization
public import Terminology

/// Universal Terminology eXchange, version 1.11 (AAMT): a header of lines with `#`, then a pair of terms on each line
/// with tabs between its fields.
///
/// The statuses `approved`, `provisional`, `non-standard` and `forbidden` are read and written as preferred, admitted,
/// superseded and deprecated.
public enum UTXFormat {
  /// Reads UTX 1.x and UTX-Simple; lines with the same concept id are one concept.
  ///
  /// Throws `ExchangeError` for text that is not UTF-8, a first line that is not of UTX, and a header without languages
  /// or columns. O(length).
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws(ExchangeError) -> ExchangedTermbase {
    let rows = TabbedLines.rows(try PlainText.utf8(bytes, file: file))
    let header = try UTXHeader(rows, options, file: file)
    var reader = UTXReader(header)
    reader.readAll(rows[header.firstRow...])
    let title = options.title ?? header.description
    let base = Termbase(
      header: TermbaseHeader(language: header.languages.source, title: title), entries: reader.entries)
    return ExchangedTermbase(base, remarks: reader.remarks, lines: reader.lines)
  }

  /// Writes two languages of a termbase: UTF-8 without a byte order mark, lines that end with CR LF. O(size).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let languages = LanguagePair(termbase, options)
    let title = property(options.title ?? termbase.header.title ?? "termbase")
    var text = "#UTX 1.11; \(languages.source)/\(languages.target); copyright: unknown; license: unknown\r\n"
    text += "#description: \(title)\r\n"
    text += "#" + UTXColumn.written.map(\.rawValue).joined(separator: "\t") + "\r\n"
    for entry in termbase.entries {
      let id = TabbedLines.cell(NoteText(entry.id.rawValue).text)
      for (source, target) in TermPairs(entry, languages, isUsable: isUsable).pairs {
        let fields = UTXColumn.written.map { TabbedLines.cell($0.field(source, target, id)) }
        text += fields.joined(separator: "\t") + "\r\n"
      }
    }
    let bytes = Array(text.utf8)
    return (bytes, losses(of: termbase, in: bytes))
  }

  /// What is not in the entries that are read from the bytes again.
  private static func losses(of termbase: Termbase, in bytes: [UInt8]) -> LossReport {
    var losses = LossReport()
    let read = (try? UTXFormat.read(bytes, file: "", ExchangeOptions()))?.termbase.entries ?? []
    let held = Dictionary(read.map { ($0.id, $0) }) { first, _ in first }
    losses.addFrame(of: termbase, holdingTitle: true)
    for entry in termbase.entries { losses.addDifferences(of: entry, heldAs: held[entry.id]) }
    return losses
  }

  /// A value in the header, where semicolons and colons have a meaning.
  private static func property(_ text: String) -> String {
    TabbedLines.cell(String(text.map { ";:".contains($0) ? "," : $0 }))
  }

  /// A line that begins with `#` is a comment.
  private static func isUsable(_ term: TermSec, isSource: Bool) -> Bool { !isSource || term.text.first != "#" }
}
