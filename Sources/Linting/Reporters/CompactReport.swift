import Localization

/// `path:line:column: severity: message [rule]`: the form of compilers (GNU Coding Standards, «Formatting Error
/// Messages»), with their English words for the severity, by which editors know such lines.
enum CompactReport {
  /// One line a finding.
  static func text(_ files: [LintedFile], _ options: ReportOptions) -> String {
    files.reduce(into: "") { text, file in
      let path = file.path.printable()
      for finding in file.findings {
        let place = file.positions.place(of: finding.range.lowerBound).text
        let message = finding.message[options.uiLanguage].printable()
        text += "\(path):\(place): \(word(finding.severity)): \(message) [\(finding.rule)]\n"
      }
    }
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
