public import Localization

/// A rule as reports describe it.
public struct ReportedRule: Sendable {
  /// The name of the rule.
  public let id: String
  /// How much its findings matter by default.
  public let severity: Severity
  /// What it finds, in one sentence.
  public let summary: LocalizedText
  /// Why, and what to do; paragraphs of Markdown.
  public let explanation: LocalizedText

  /// Creates a description.
  public init(id: String, severity: Severity, summary: LocalizedText, explanation: LocalizedText) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
  }

  /// The rules of the linter.
  public static let ofLinter = Linter.rules.map { ReportedRule($0) }
  /// The rules of the comparison of a text with its translation.
  public static let ofBilingualCheck = Linter.bilingualRules.map { ReportedRule($0) }

  private init(_ rule: any RuleText.Type) {
    self.init(id: rule.id, severity: rule.severity, summary: rule.summary, explanation: rule.explanation)
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
