import Localization

/// A rule as reports describe it.
struct ReportedRule: Sendable {
  /// The name of the rule.
  let id: String
  /// How much its findings matter by default.
  let severity: Severity
  /// What it finds, in one sentence.
  let summary: LocalizedText
  /// Why, and what to do; paragraphs of Markdown.
  let explanation: LocalizedText

  /// All rules, and what the linter itself finds fault with.
  static let all =
    Linter.rules.map {
      ReportedRule(id: $0.id, severity: $0.severity, summary: $0.summary, explanation: $0.explanation)
    } + [unknownInstruction]

  private static let unknownInstruction = ReportedRule(
    id: Instruction.rule, severity: .warning,
    summary: LocalizedText(
      "A comment that addresses the linter and is not understood.",
      fr: "Un commentaire adressé au vérificateur qui n’est pas compris."),
    explanation: LocalizedText(
      """
      A comment that begins with `motjuste:` gives the linter an instruction. One that is misspelt would hide nothing, or
      more than is meant; so it is pointed out and does nothing. The instructions are \(list(" and ")).
      """,
      fr: """
        Un commentaire qui commence par `motjuste:` donne une instruction au vérificateur. Mal orthographiée, elle ne
        masquerait rien, ou plus que prévu\u{A0}; elle est donc signalée et reste sans effet. Les instructions sont
        \(list(" et ")).
        """))

  private static func list(_ and: String) -> String {
    let names = Instruction.names.map { "`\($0)`" }
    return names.dropLast().joined(separator: ", ") + and + (names.last ?? "")
  }

  /// The explanation without its line breaks, so that each paragraph is one line.
  func plainExplanation(_ uiLanguage: UILanguage) -> String {
    var paragraphs: [String] = []
    var isOpen = false
    for line in explanation[uiLanguage].split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        isOpen = false
      } else if isOpen, let last = paragraphs.popLast() {
        paragraphs.append(last + " " + line)
      } else {
        paragraphs.append(String(line))
        isOpen = true
      }
    }
    return paragraphs.joined(separator: "\n")
  }
}
