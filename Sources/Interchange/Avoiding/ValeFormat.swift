import Languages
import Localization
public import Terminology

/// A style of Vale (version 3): rules of the kind `substitution` that find the inflected forms of terms to avoid.
///
/// One file a language and severity: deprecated terms are errors, superseded ones warnings. Terms for which there is
/// nothing to write instead stand in files of the kind `existence`.
public enum ValeFormat {
  /// The files of a style, such as `fr-deprecated.yml`, to be put into one folder. O(number of forms).
  public static func files(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (files: [ExportedFile], losses: LossReport) {
    var losses = LossReport()
    var files: [ExportedFile] = []
    let inflector = Inflector(environment: options.environment)
    for language in termbase.languagesWithAvoidedTerms {
      let avoided = AvoidedTerms(termbase, language, inflector)
      losses.addAmbiguous(avoided)
      for status in [AdministrativeStatus.deprecated, .superseded] {
        let terms = avoided.terms.filter { $0.term.status == status }
        let rules = rules(terms, &losses)
        let name = "\(language.code)-\(status.rawValue)"
        if !rules.swaps.isEmpty {
          let text = substitution(rules.swaps, status, options.interface)
          files.append(ExportedFile(name: "\(name).yml", bytes: Array(text.utf8)))
        }
        if !rules.tokens.isEmpty {
          let text = existence(rules.tokens, status, options.interface)
          files.append(ExportedFile(name: "\(name)-alone.yml", bytes: Array(text.utf8)))
        }
      }
    }
    losses.addUnwritten(of: termbase)
    return (files, losses)
  }

  /// The patterns with what to write, and those with nothing to write; no pattern comes twice.
  private static func rules(
    _ terms: [AvoidedTerm], _ losses: inout LossReport
  ) -> (swaps: [(pattern: String, replacements: [String])], tokens: [String]) {
    let patterns = FormPattern(space: "\\s+")
    var order: [String] = []
    var replacements: [String: [String]] = [:]
    for term in terms {
      for form in term.forms {
        guard isBounded(form.text), !form.replacements.contains(where: { $0.contains("$") }) else {
          losses.add(
            LocalizedText(
              "forms that begin or end with a sign", fr: "formes qui commencent ou finissent par un signe"),
            of: term.concept)
          continue
        }
        let pattern = patterns.pattern(form)
        // The whole rule ignores case.
        let key = form.isCaseSensitive ? "(?-i:\(pattern))" : pattern
        if replacements[key] == nil { order.append(key) }
        let known = replacements[key] ?? []
        replacements[key] = known + form.replacements.filter { !known.contains($0) }
      }
    }
    let all = order.map { (pattern: $0, replacements: replacements[$0] ?? []) }
    return (all.filter { !$0.replacements.isEmpty }, all.filter(\.replacements.isEmpty).map(\.pattern))
  }

  /// Whether Vale's word boundaries fit a form.
  private static func isBounded(_ text: String) -> Bool {
    func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
    return isWord(text.first) && isWord(text.last)
  }

  private static func substitution(
    _ swaps: [(pattern: String, replacements: [String])], _ status: AdministrativeStatus, _ interface: UILanguage
  ) -> String {
    let message = LocalizedText("Write %s instead of '%s'.", fr: "Écrire %s plutôt que «\u{A0}%s\u{A0}».")
    var text = head("substitution", message[interface], status)
    text += "action:\n  name: replace\ncapitalize: true\nswap:\n"
    for swap in swaps {
      let values = swap.replacements.map {
        $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      }
      text += "  \(quoted(swap.pattern)): \(quoted(values.joined(separator: "|")))\n"
    }
    return text
  }

  private static func existence(
    _ tokens: [String], _ status: AdministrativeStatus, _ interface: UILanguage
  ) -> String {
    let message = LocalizedText("Avoid '%s'.", fr: "Éviter «\u{A0}%s\u{A0}».")
    return head("existence", message[interface], status) + "tokens:\n"
      + tokens.map { "  - \(quoted($0))\n" }.joined()
  }

  private static func head(_ kind: String, _ message: String, _ status: AdministrativeStatus) -> String {
    let level = status == .deprecated ? "error" : "warning"
    return "extends: \(kind)\nmessage: \(quoted(message))\nlevel: \(level)\nignorecase: true\n"
  }

  /// A scalar of YAML between single quotation marks (YAML 1.2, section 7.3.2).
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
