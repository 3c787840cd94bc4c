/// Keeps spreadsheets from taking the text of a cell for a formula, in a way that can be undone.
///
/// A cell that begins like a formula (OWASP, “CSV Injection”) gets an apostrophe before it; so does one that begins like
/// a formula behind apostrophes, so that one apostrophe can be taken away again from every such cell.
enum FormulaGuard {
  /// The text as it is written. O(length).
  static func guarded(_ text: String) -> String { beginsLikeFormula(text) ? "'" + text : text }

  /// The text that a cell means. O(length).
  static func text(_ cell: String) -> String {
    cell.hasPrefix("'") && beginsLikeFormula(cell) ? String(cell.dropFirst()) : cell
  }

  private static func beginsLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
