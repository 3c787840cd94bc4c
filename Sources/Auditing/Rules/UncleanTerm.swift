import Linting
import Localization

/// Finds empty terms and punctuation at the end.
enum UncleanTerm: AuditRule {
  static let id = "unclean-term"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term is empty or ends with punctuation that does not belong to it.",
    fr: "Un terme est vide ou se termine par une ponctuation qui n’en fait pas partie.")
  static let explanation = LocalizedText(
    """
    Final stops and empty terms come from imports. Remove them.
    """,
    fr: """
      Les points finaux et les termes vides viennent d’importations. Les retirer.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.compactMap { term in
      message(term).map { AuditFinding(term, $0) }
    }
  }

  private static func message(_ term: AuditedTerm) -> LocalizedText? {
    let text = term.text
    guard text.contains(where: { !$0.isWhitespace }) else {
      return LocalizedText("the term is empty", fr: "le terme est vide")
    }
    guard let last = text.last, ",;:".contains(last) || last == "." && !term.isAbbreviated && !isAbbreviation(text)
    else {
      return nil
    }
    return LocalizedText(
      "“\(text)” ends with “\(last)”", fr: "«\u{A0}\(text)\u{A0}» se termine par «\u{A0}\(last)\u{A0}»")
  }

  /// Whether the last word has a stop of its own: a short one or one with stops inside.
  private static func isAbbreviation(_ text: String) -> Bool {
    let last = text.split(separator: " ").last ?? ""
    return last.dropLast().contains(".") || last.count <= 5
  }
}
