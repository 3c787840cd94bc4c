import Interchange
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

  /// The table with its header row.
  static func bytes(_ extraction: Extraction) -> [UInt8] {
    let rows = [Language.french, .english].flatMap { language in
      extraction.ranked(language).map { row($0.found, rank: $0.rank) }
    }
    return SeparatedValues.bytes([columns] + rows, separator: ",")
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
}
