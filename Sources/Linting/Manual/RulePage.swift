import Localization

/// The page of one rule.
struct RulePage {
  /// A sentence of an example, with `[[` and `]]` round what is found.
  private struct Sentence {
    let language: String
    let text: String
  }

  private let rule: any RuleText.Type
  /// The examples, each with one sentence, or with a source and its target.
  private let examples: [[Sentence]]
  private let language: UILanguage

  init(_ rule: any Rule.Type, _ language: UILanguage) {
    self.rule = rule
    self.language = language
    examples = rule.examples.map { [Sentence(language: $0.language, text: $0.text)] }
  }

  init(_ rule: any BilingualRule.Type, _ language: UILanguage) {
    self.rule = rule
    self.language = language
    examples = rule.examples.map { example in
      example.segments.flatMap { segment in
        [
          Sentence(language: example.sourceLanguage, text: segment.source),
          Sentence(language: example.targetLanguage, text: segment.target),
        ]
      }
    }
  }

  var text: String {
    let found = examples.filter { $0.contains { $0.text.contains("[[") } }
    let left = examples.filter { !$0.contains { $0.text.contains("[[") } }
    var parts = [
      "# `\(rule.id)`", RuleManual.otherLanguage(of: rule.id, than: language), rule.summary[language],
      LocalizedText("Severity: ", fr: "Gravité\u{A0}: ")[language] + RuleManual.severity(rule.severity)[language],
      rule.explanation[language], LocalizedText("## What it finds", fr: "## Ce qu’elle trouve")[language],
    ]
    parts += found.map(RulePage.quotation)
    if !left.isEmpty {
      parts.append(LocalizedText("## What it leaves alone", fr: "## Ce qu’elle laisse")[language])
      parts += left.map(RulePage.quotation)
    }
    return (parts + switchingOff).joined(separator: "\n\n") + "\n"
  }

  private var switchingOff: [String] {
    let index = RuleManual.name(of: "README", in: language)
    let heading = LocalizedText("## Switching it off", fr: "## La désactiver")
    let everywhere = LocalizedText(
      "For all drafts, in `.motjuste.json`:", fr: "Pour tous les textes, dans `.motjuste.json`\u{A0}:")
    let setting = "```json\n{ \"rules\": { \"\(rule.id)\": \"off\" } }\n```"
    let here = LocalizedText(
      "At one place, by a comment above the line:", fr: "À un endroit, par un commentaire avant la ligne\u{A0}:")
    let comment = LocalizedText(
      "```markdown\n<!-- motjuste: ignore-next-line because the law says so -->\n```",
      fr: "```markdown\n<!-- motjuste: ignore-next-line parce que la loi le dit ainsi -->\n```")
    let more = LocalizedText(
      "There are [other comments](\(index)#comments), too.",
      fr: "Il y a aussi [d’autres commentaires](\(index)#commentaires).")
    let none = LocalizedText(
      "No comment hides it: it is about the comments.", fr: "Aucun commentaire ne la cache\u{A0}: elle porte sur eux.")
    let common = [heading[language], everywhere[language], setting]
    return rule == UnknownInstruction.self
      ? common + [none[language]] : common + [here, comment, more].map { $0[language] }
  }

  private static func quotation(_ example: [Sentence]) -> String {
    example.map(quotation).joined(separator: "\\\n")
  }

  /// A sentence as a quotation, with its places in bold.
  private static func quotation(_ example: Sentence) -> String {
    var text = ""
    var rest = example.text[...]
    while let character = rest.first {
      if rest.hasPrefix("[[") || rest.hasPrefix("]]") {
        text += "**"
        rest = rest.dropFirst(2)
        continue
      }
      switch character {
      case "\n": text += "\\\n> "
      case "\\", "`", "*", "_", "<", ">", "[", "]", "#", "&", "~", "|": text += "\\\(character)"
      default: text.append(character)
      }
      rest = rest.dropFirst()
    }
    return "> (\(example.language)) \(text)"
  }
}
