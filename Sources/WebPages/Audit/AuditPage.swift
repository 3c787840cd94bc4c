public import Linting
import Localization
public import TermMatching
import Terminology

/// What an audit found in the glossary itself, by rule.
public struct AuditPage: Sendable {
  /// The most findings of a rule that the page shows.
  private static let mostFindings = 200

  private let findings: [(rule: ReportedRule, findings: [Finding])]
  private let total: Int
  private let names: ConceptNames
  private let context: PageContext

  /// Creates the page of an audit. O(number of findings).
  ///
  /// - Parameters:
  ///   - files: the files of the glossary with what was found in them.
  ///   - rules: the rules that were looked at.
  ///   - index: an index of the same glossary.
  public init(_ files: [LintedFile], rules: [ReportedRule], in index: TermIndex, _ context: PageContext) {
    let groups = Dictionary(grouping: files.flatMap(\.findings), by: \.rule)
    findings = rules.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .map { ($0.element, groups[$0.element.id] ?? []) }
    total = findings.reduce(0) { $0 + $1.findings.count }
    names = ConceptNames(index, context)
    self.context = context
  }

  /// The page, with a line end.
  public var text: String {
    let title = context.words("Audit of the glossary", fr: "Audit du glossaire")
    let content: Markup = """
      <h1>\(title)</h1>
      <p class="lead">\(summary)</p>
      <table class="rules">
      <caption class="unseen">\(context.words("Findings by rule", fr: "Constats par règle"))</caption>
      <thead><tr><th scope="col">\(context.words("Rule", fr: "Règle"))</th>\
      <th scope="col">\(context.words("Severity", fr: "Gravité"))</th>\
      <th scope="col" class="number">\(context.words("Findings", fr: "Constats"))</th></tr></thead>
      <tbody>
      \(findings.map(row))</tbody>
      </table>
      \(findings.filter { !$0.findings.isEmpty }.map(section))
      """
    return PageFrame(context, part: .audit).page(title, content)
  }

  private var summary: String {
    let rules = context.count(findings.count, ("rule", "rules"), fr: ("règle", "règles"))
    guard total > 0 else {
      return context.words(
        "\(rules) looked at every entry and found nothing to report.",
        fr: "\(rules) sur toutes les entrées\u{A0}: rien à signaler.")
    }
    let count = context.count(total, ("finding", "findings"), fr: ("constat", "constats"))
    return context.words(
      "\(rules) looked at every entry: \(count).", fr: "\(rules) sur toutes les entrées\u{A0}: \(count).")
  }

  /// A rule; in colour only where it found something.
  private func row(_ rule: ReportedRule, _ findings: [Finding]) -> Markup {
    let name: Markup =
      findings.isEmpty ? "<code>\(rule.id)</code>" : "<a href=\"#\(rule.id)\"><code>\(rule.id)</code></a>"
    let severity: Markup =
      findings.isEmpty ? "\(rule.severity.label[context.language])" : rule.severity.chip(context.language)
    let count: Markup =
      findings.isEmpty
      ? "<span class=\"chip preferred\"><span class=\"sign\" aria-hidden=\"true\">✓</span> 0</span>"
      : "\(context.language.figure(findings.count))"
    return """
      <tr><th scope="row">\(name)<span class="what">\(rule.summary[context.language])</span></th>\
      <td>\(severity)</td><td class="number">\(count)</td></tr>

      """
  }

  private func section(_ rule: ReportedRule, _ findings: [Finding]) -> Markup {
    let rest = findings.count - Self.mostFindings
    let more: Markup =
      rest > 0
      ? "<p class=\"summary\">\(context.words("And \(rest) more: motjuste audit tells all.", fr: "Et \(rest) autres\u{A0}: motjuste audit les donne tous."))</p>\n"
      : .none
    return """
      <section class="rule" aria-labelledby="\(rule.id)">
      <h2 id="\(rule.id)"><code>\(rule.id)</code> \(rule.severity.chip(context.language))</h2>
      <p>\(rule.summary[context.language])</p>
      <ul class="audited">
      \(findings.prefix(Self.mostFindings).map(item))</ul>
      \(more)</section>

      """
  }

  private func item(_ finding: Finding) -> Markup {
    let concept: Markup = finding.conceptID.map { names.link($0, "\($0.rawValue)") + " " } ?? .none
    let message = finding.message[context.language]
    return "<li>\(concept)<span>\(message.prefix(1).uppercased() + message.dropFirst())</span></li>\n"
  }
}
