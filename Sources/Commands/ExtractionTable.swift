import Languages
import TermExtraction
import Terminology

/// What was extracted as comma-separated values (RFC 4180), one row a candidate.
enum ExtractionTable {
  private static let columns = [
    "rank", "term", "acronym", "language", "partOfSpeech", "gender", "score", "count", "documents", "forms", "path",
    "line",
    "context", "nearest",
  ]

  /// The table with its header row; UTF-8 with a byte order mark, lines that end with CR LF.
  static func text(_ extraction: Extraction) -> String {
    let rows = [Language.french, .english].flatMap { language in
      extraction.ranked(language).map { row($0.found, rank: $0.rank) }
    }
    return "\u{FEFF}" + ([columns] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ found: Extraction.Found, rank: Int) -> [String] {
    let candidate = found.candidate
    let passage = found.passages.first
    return [
      "\(rank)", candidate.term, candidate.acronym ?? "", candidate.language.code, candidate.partOfSpeech.rawValue,
      candidate.gender?.rawValue ?? "", "\((candidate.score * 100).rounded() / 100)", "\(candidate.count)",
      "\(candidate.documents)", candidate.forms.map { "\($0.text) (\($0.count))" }.joined(separator: "; "),
      passage?.path ?? "", passage.map { "\($0.line)" } ?? "", passage?.concordance.sentence ?? "",
      candidate.nearest.map(\.rawValue).joined(separator: " "),
    ]
  }

  /// A cell in quotation marks where it needs them; what a spreadsheet would take for a formula has an apostrophe before it
  /// (OWASP, “CSV Injection”).
  private static func cell(_ text: String) -> String {
    let guarded = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard guarded.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}
