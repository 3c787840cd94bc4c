import Languages
import TermMatching
import Terminology

/// Tells letters that look like an acronym and are a part of something else: `directive 2004/38/CE`, `règlement (CE) n° 862`,
/// `CE QUE DIT LA LOI`, `the EC Treaty`.
enum AcronymContext {
  /// Small words that are spelt like acronyms.
  private static let smallWords: Set<String> = [
    "ce", "on", "un", "une", "en", "or", "us", "it", "la", "le", "au", "et", "ou", "es", "de", "du", "an", "as", "at",
    "by",
    "is", "in", "to", "no", "so", "we", "he", "me", "my", "if", "of", "up", "do", "go",
  ]

  /// Words that make a name with the acronym before them.
  private static let acts: Set<String> = ["treaty", "regulation", "directive", "convention", "act", "decision"]

  /// Whether an acronym at a place is no word of its own.
  static func isPartOfAnother(_ site: Site) -> Bool {
    guard site.term.type == .acronym || site.term.type == .abbreviation else { return false }
    let text = site.document.text
    let (start, end) = (site.range.lowerBound, site.range.upperBound)
    if start > 1, text[start - 1] == UInt8(ascii: "/"), isDigit(text[start - 2]) { return true }
    let isBracketed =
      start > 0 && end < text.count && text[start - 1] == UInt8(ascii: "(") && text[end] == UInt8(ascii: ")")
    let next = site.after.first?.folded
    if isBracketed, let next, ["n", "no", "nº", "n°"].contains(next) || next.utf8.allSatisfy(isDigit) { return true }
    if smallWords.contains(site.words.lowercased()) {
      return [site.before.first, site.after.first].contains {
        $0.map { $0.capitals == .all && $0.range.count > 2 } ?? false
      }
    }
    return site.after.first.map { $0.gap == .space && $0.capitals == .initial && acts.contains($0.folded) } ?? false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
