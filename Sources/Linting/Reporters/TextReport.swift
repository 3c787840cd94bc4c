public import Localization

/// The report that people read: each finding with its line, a marker below the term, what to write and why.
public struct TextReport: Sendable {
  private let uiLanguage: UILanguage
  private let isColoured: Bool

  /// Creates a reporter.
  public init(_ uiLanguage: UILanguage, isColoured: Bool) {
    self.uiLanguage = uiLanguage
    self.isColoured = isColoured
  }

  /// The findings of a file, each as a paragraph; empty where there are none.
  public func text(_ file: LintedFile) -> String {
    file.findings.map { paragraph($0, file) }.joined(separator: "\n")
  }

  /// The line that closes a report.
  public func summary(_ files: [LintedFile]) -> String {
    let all = files.flatMap(\.findings)
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(Self.name(severity, count)[uiLanguage])"
    }
    let checked = LocalizedText(
      files.count == 1 ? "1 file checked" : "\(files.count) files checked",
      fr: files.count < 2 ? "\(files.count) fichier vérifié" : "\(files.count) fichiers vérifiés")
    let none = LocalizedText("nothing to correct", fr: "rien à corriger")
    let found = parts.isEmpty ? none[uiLanguage] : parts.joined(separator: ", ")
    return LocalizedText("\(checked.english): \(found)\n", fr: "\(checked.french)\u{A0}: \(found)\n")[uiLanguage]
  }

  private func paragraph(_ finding: Finding, _ file: LintedFile) -> String {
    let (line, column) = file.positions.position(of: finding.range.lowerBound)
    let end = file.positions.position(of: finding.range.upperBound)
    let severity = Self.name(finding.severity, 1)[uiLanguage] + (uiLanguage == .french ? "\u{A0}:" : ":")
    var text = "\(bold("\(file.path):\(line):\(column):")) \(coloured(severity, finding.severity)) "
    text += "\(finding.message[uiLanguage]) [\(finding.rule)]\n"
    let excerpt = file.positions.excerpt(at: finding.range)
    let width = end.line == line ? end.column - column : excerpt.after.unicodeScalars.count
    let margin = String(repeating: " ", count: String(line).count)
    // A tab stays a tab in the line of the marker, so that the marker stands below the term.
    let lead = excerpt.before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }.joined()
    text += "  \(line) | \(excerpt.before)\(excerpt.after)\n"
    text += "  \(margin) | \(lead)\(coloured(String(repeating: "^", count: max(width, 1)), finding.severity))\n"
    for explanation in explanations(finding) {
      let lines = explanation[uiLanguage].wrapped(to: 92)
      for (index, part) in lines.enumerated() { text += "  \(margin) \(index == 0 ? "=" : " ") \(part)\n" }
    }
    return text
  }

  /// What else is to be told: what to adjust, what may be written besides, and why.
  private func explanations(_ finding: Finding) -> [LocalizedText] {
    var texts: [LocalizedText] = []
    if finding.isUncertain {
      texts.append(
        LocalizedText(
          "its words do not stand together: it may be something else",
          fr: "ses mots sont séparés\u{A0}: c’est peut-être autre chose"))
    }
    if let advice = finding.advice, finding.severity > .hint { texts.append(advice) }
    let others = finding.replacements.dropFirst().map(\.text)
    if !others.isEmpty {
      texts.append(
        LocalizedText(
          "also admitted: \(others.map { "“\($0)”" }.joined(separator: ", "))",
          fr: "aussi admis\u{A0}: \(others.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "))"))
    }
    return texts + (finding.reason.map { [$0] } ?? []) + finding.explanation
  }

  private static func name(_ severity: Severity, _ count: Int) -> LocalizedText {
    let plural = count > 1 ? "s" : ""
    return switch severity {
    case .error: LocalizedText("error\(plural)", fr: "erreur\(plural)")
    case .warning: LocalizedText("warning\(plural)", fr: "avertissement\(plural)")
    case .information: LocalizedText("information", fr: "information\(plural)")
    case .hint: LocalizedText("hint\(plural)", fr: "indication\(plural)")
    }
  }

  private func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard isColoured else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .information: "36"
      case .hint: "2"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
