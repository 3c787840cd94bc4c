public import Localization

/// The report that people read: each finding with its line, a marker below the term, what to write and why.
public struct TextReport: Sendable {
  private let uiLanguage: UILanguage
  private let isColoured: Bool
  private let explains: Bool
  private let baselineCount: Int?

  /// Creates a reporter.
  ///
  /// - Parameters:
  ///   - explains: whether what was passed over is told.
  ///   - baselineCount: how many findings a baseline hides, or nil where those are among the suppressed ones.
  public init(_ uiLanguage: UILanguage, isColoured: Bool, explains: Bool = false, baselineCount: Int? = nil) {
    self.uiLanguage = uiLanguage
    self.isColoured = isColoured
    self.explains = explains
    self.baselineCount = baselineCount
  }

  /// The findings of a file, each as a paragraph, and where it is told, what was passed over or hidden; empty where there is
  /// nothing to tell.
  public func text(_ file: LintedFile) -> String {
    let paragraphs = file.findings.map { paragraph($0, file) }
    guard explains, !(file.skipped.isEmpty && file.suppressed.isEmpty) else {
      return paragraphs.joined(separator: "\n")
    }
    let lines =
      file.skipped.map { (offset: $0.range.lowerBound, text: line($0, file)) }
      + file.suppressed.map { (offset: $0.range.lowerBound, text: line($0, file)) }
    let sorted = lines.sorted { $0.offset < $1.offset }.map(\.text).joined()
    return (paragraphs + [sorted]).joined(separator: "\n")
  }

  /// The lines that close a report: what was found, and where something is hidden, how much.
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
      + hidden(files)
  }

  /// How many findings comments and a baseline hide; empty where none.
  private func hidden(_ files: [LintedFile]) -> String {
    let suppressed = files.flatMap(\.suppressed)
    let byComments = suppressed.count { $0.suppression?.kind == .comment }
    let byBaseline = baselineCount ?? suppressed.count { $0.suppression?.kind == .baseline }
    guard let first = [byComments, byBaseline].first(where: { $0 > 0 }) else { return "" }
    let comments = LocalizedText(
      byComments == 1 ? "by a comment" : "by comments",
      fr: byComments == 1 ? "par un commentaire" : "par des commentaires"
    )
    let baseline = LocalizedText("by the baseline", fr: "par la liste de référence")
    let kinds = [(byComments, comments), (byBaseline, baseline)].filter { $0.0 > 0 }
    let rest = kinds.dropFirst().map { ", \($0.0) \($0.1[uiLanguage])" }.joined()
    let plural = first > 1 ? "s" : ""
    let start = LocalizedText("\(first) finding\(plural) hidden", fr: "\(first) constat\(plural) masqué\(plural)")
    return "\(start[uiLanguage]) \(kinds[0].1[uiLanguage])\(rest)\n"
  }

  /// A line about a place that was passed over.
  private func line(_ place: SkippedPlace, _ file: LintedFile) -> String {
    let kind = place.kind.name
    let skipped = LocalizedText("skipped (\(kind.english))", fr: "laissé de côté (\(kind.french))")
    return line(place.range.lowerBound, file, skipped, place.term)
  }

  /// A line about a finding that a comment or a baseline hides, with the reason that a comment gives.
  private func line(_ finding: Finding, _ file: LintedFile) -> String {
    let hidden =
      finding.suppression?.kind == .baseline
      ? LocalizedText("hidden by the baseline", fr: "masqué par la liste de référence")
      : LocalizedText("hidden by a comment", fr: "masqué par un commentaire")
    let reason = finding.suppression?.reason.map { " (\($0))" } ?? ""
    return line(finding.range.lowerBound, file, hidden, (finding.term ?? finding.text) + reason)
  }

  private func line(_ offset: Int, _ file: LintedFile, _ what: LocalizedText, _ term: String?) -> String {
    let position = file.positions.place(of: offset).text
    let colon = uiLanguage == .french ? "\u{A0}: " : ": "
    let place = "\(file.path.printable()):\(position): \(what[uiLanguage])"
    return place + (term.map { colon + $0.printable() } ?? "") + "\n"
  }

  private func paragraph(_ finding: Finding, _ file: LintedFile) -> String {
    let place = file.positions.place(of: finding.range.lowerBound)
    let end = file.positions.place(of: finding.range.upperBound)
    let label = place.label[uiLanguage]
    let severity = Self.name(finding.severity, 1)[uiLanguage] + (uiLanguage == .french ? "\u{A0}:" : ":")
    var text = "\(bold("\(file.path.printable()):\(place.text):")) \(coloured(severity, finding.severity)) "
    text += "\(finding.message[uiLanguage].printable()) [\(finding.rule)]\n"
    let shown = file.positions.excerpt(at: finding.range)
    let excerpt = (before: shown.before.printable(keepsTabs: true), after: shown.after.printable(keepsTabs: true))
    let width = end.line == place.line ? end.column - place.column : excerpt.after.unicodeScalars.count
    let margin = String(repeating: " ", count: label.count)
    // A tab stays a tab in the line of the marker, so that the marker stands below the term.
    let lead = excerpt.before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }.joined()
    text += "  \(label) | \(excerpt.before)\(excerpt.after)\n"
    text += "  \(margin) | \(lead)\(coloured(String(repeating: "^", count: max(width, 1)), finding.severity))\n"
    for line in finding.segment.map({ [$0.source, $0.target] }) ?? [] {
      let lines = line.printable().wrapped(to: 92)
      for (index, part) in lines.enumerated() { text += "  \(margin) \(index == 0 ? ">" : " ") \(part)\n" }
    }
    for detail in finding.details {
      let lines = detail[uiLanguage].printable().wrapped(to: 92)
      for (index, part) in lines.enumerated() { text += "  \(margin) \(index == 0 ? "=" : " ") \(part)\n" }
    }
    return text
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
