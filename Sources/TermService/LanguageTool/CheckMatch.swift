import Terminology
import Linting
import Localization

/// A finding as LanguageTool's protocol has it.
struct CheckMatch: Sendable, Encodable {
  struct Replacement: Sendable, Encodable {
    let value: String
    /// What to adjust beside it.
    let shortDescription: String?
  }

  struct TypeName: Sendable, Encodable {
    let typeName: String
  }

  struct Category: Sendable, Encodable {
    let id: String
    let name: String
  }

  struct Rule: Sendable, Encodable {
    let id: String
    /// The concept.
    let subId: String?
    let description: String
    let issueType: String
    let category: Category
    let isPremium = false

    private enum CodingKeys: String, CodingKey {
      case id, subId, description, issueType, category, isPremium
    }
  }

  let message: String
  let shortMessage: String
  let replacements: [Replacement]
  /// UTF-16 code units, as `length`.
  let offset: Int
  let length: Int
  let context: MatchContext?
  let sentence: String?
  let type: TypeName
  let rule: Rule
  let ignoreForIncompleteSentence = false
  let contextForSureMatch = 0

  private enum CodingKeys: String, CodingKey {
    case message, shortMessage, replacements, offset, length, context, sentence, type, rule
    case ignoreForIncompleteSentence, contextForSureMatch
  }

  /// A compact answer has so many replacements.
  private static let mostReplacementsOfCompact = 5

  init(_ finding: Finding, in text: SubmittedText, _ sentences: Sentences, isCompact: Bool, _ uiLanguage: UILanguage) {
    let place = text.originalRange(of: finding.range)
    offset = place.range.lowerBound
    length = place.range.count
    let reason = finding.reason.map { ". " + $0[uiLanguage] } ?? ""
    message = finding.message[uiLanguage] + reason
    let kind = RuleKind.byID[finding.rule] ?? RuleKind.all[0]
    shortMessage = Self.label(of: finding, kind)[uiLanguage]
    // Words that would take markup with them are not offered.
    let offered = place.holdsMarkup ? [] : finding.replacements
    replacements = offered.prefix(isCompact ? Self.mostReplacementsOfCompact : .max).map { replacement in
      Replacement(value: replacement.text, shortDescription: replacement.isFix ? nil : finding.advice?[uiLanguage])
    }
    context = isCompact ? nil : MatchContext(place.range, in: text.original)
    sentence =
      isCompact ? nil : String(decoding: text.original[sentences.range(around: place.range)], as: UTF16.self)
    type = TypeName(typeName: finding.severity >= .warning ? "Other" : "Hint")
    rule = Rule(
      id: finding.rule, subId: finding.conceptID?.rawValue, description: kind.rule.summary[uiLanguage],
      issueType: kind.issueType, category: Category(id: kind.category, name: kind.categoryName[uiLanguage]))
  }

  private static func label(of finding: Finding, _ kind: RuleKind) -> LocalizedText {
    switch finding.rule {
    case "missing-equivalent": return LocalizedText("Missing equivalent", fr: "Équivalent manquant")
    case "wrong-equivalent": return LocalizedText("Wrong equivalent", fr: "Mauvais équivalent")
    default: break
    }
    return switch finding.status {
    case .deprecated?: LocalizedText("Term to avoid", fr: "Terme à éviter")
    case .superseded?: LocalizedText("Outdated term", fr: "Terme dépassé")
    case .admitted?: LocalizedText("Admitted term", fr: "Terme admis")
    default: kind.categoryName
    }
  }
}
