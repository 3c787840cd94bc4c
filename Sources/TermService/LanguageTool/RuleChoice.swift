import Linting
import Localization

/// The rules that a client of LanguageTool chooses by names and categories.
struct RuleChoice {
  /// What the linter looks for.
  let options: LintOptions

  /// Reads the fields of a request. Throws `Problem` 400 where they contradict each other.
  init(_ fields: [String: String]) throws(Problem) {
    let enabled = Self.names(fields, "enabled")
    let disabled = Self.names(fields, "disabled")
    let isOnly = ["true", "yes"].contains(fields["enabledOnly"])
    if isOnly, enabled.isEmpty || !disabled.isEmpty {
      throw Problem(
        400,
        LocalizedText(
          "'enabledOnly' needs 'enabledRules' or 'enabledCategories', and nothing disabled beside them.",
          fr:
            "«\u{A0}enabledOnly\u{A0}» demande «\u{A0}enabledRules\u{A0}» ou «\u{A0}enabledCategories\u{A0}», sans rien de désactivé à côté."
        ))
    }
    let level = try Self.word("level", fields, ["default", "picky"])
    let mode = try Self.word("mode", fields, ["all", "textLevelOnly", "allButTextLevelOnly"])
    var options = LintOptions(minimum: level == "picky" ? .hint : .information)
    for kind in RuleKind.all {
      let isNamed = enabled.has(kind)
      let isOff =
        isOnly ? !isNamed : !enabled.rules.contains(kind.rule.id) && disabled.has(kind)
      if isOff || mode == "textLevelOnly" && !kind.isOfWholeText || mode == "allButTextLevelOnly" && kind.isOfWholeText
      {
        options.rules[kind.rule.id] = .off
      } else if isNamed {
        // What is asked for by name is wanted, however little it matters.
        options.rules[kind.rule.id] = .severity(max(kind.rule.severity, options.minimum))
      }
    }
    self.options = options
  }

  /// Rules and categories that are named, in lower and upper case.
  private struct Names {
    let rules: Set<String>
    let categories: Set<String>

    var isEmpty: Bool { rules.isEmpty && categories.isEmpty }
    func has(_ kind: RuleKind) -> Bool { rules.contains(kind.rule.id) || categories.contains(kind.category) }
  }

  private static func names(_ fields: [String: String], _ verb: String) -> Names {
    Names(
      rules: Set(list(fields["\(verb)Rules"]).map { $0.lowercased() }),
      categories: Set(list(fields["\(verb)Categories"]).map { $0.uppercased() }))
  }

  /// The items of a list with commas; none for a field that is missing or empty.
  static func list(_ value: String?) -> [String] {
    value.map { $0.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty } } ?? []
  }

  private static func word(_ name: String, _ fields: [String: String], _ known: [String]) throws(Problem) -> String? {
    guard let value = fields[name], !value.isEmpty else { return nil }
    guard known.contains(value) else {
      let list = known.joined(separator: ", ")
      throw Problem(
        400,
        LocalizedText(
          "There is no \(name) '\(value.prefix(40))'; there are \(list).",
          fr: "«\u{A0}\(name)\u{A0}» ne peut pas être «\u{A0}\(value.prefix(40))\u{A0}»\u{A0}; il y a \(list)."))
    }
    return value
  }
}
