import Linting
import Localization

/// What LanguageTool's protocol says of a rule of ours.
struct RuleKind: Sendable {
  let rule: ReportedRule

  /// The identifier of its category.
  var category: String {
    switch rule.id {
    case "mixed-variants", "mixed-equivalents": "CONSISTENCY"
    case "acronym-first-use": "STYLE"
    case "unknown-instruction": "MISC"
    default: "TERMINOLOGY"
    }
  }

  /// The name of its category.
  var categoryName: LocalizedText {
    switch category {
    case "CONSISTENCY": LocalizedText("Consistency", fr: "Cohérence")
    case "STYLE": LocalizedText("Style", fr: "Style")
    case "MISC": LocalizedText("Miscellaneous", fr: "Divers")
    default: LocalizedText("Terminology", fr: "Terminologie")
    }
  }

  /// The type of its issues (ITS 2.0, localization quality issue).
  var issueType: String {
    switch category {
    case "CONSISTENCY": "inconsistency"
    case "STYLE": "style"
    case "MISC": "uncategorized"
    default:
      switch rule.id {
      case "foreign-term": "untranslated"
      case "wrong-equivalent": "mistranslation"
      default: "terminology"
      }
    }
  }

  /// Whether it reads the whole text rather than one sentence.
  var isOfWholeText: Bool { category == "CONSISTENCY" || category == "STYLE" }

  /// All rules, those that need a source last.
  static let all = (ReportedRule.ofLinter + ReportedRule.ofBilingualCheck).map { RuleKind(rule: $0) }
  static let byID = Dictionary(all.map { ($0.rule.id, $0) }) { first, _ in first }
}
