import Localization
import XML

/// The XML that Checkstyle writes, with a `file` for each file and an `error` for each finding.
enum CheckstyleReport {
  /// The document. Readers take what stands behind the last full stop of `source` for the name of the rule.
  static func text(_ files: [LintedFile], _ options: ReportOptions) -> String {
    var writer = XMLWriter()
    writer.start("checkstyle", [("version", "4.3")])
    for file in files {
      writer.start("file", [("name", file.path)])
      for finding in file.findings {
        let place = file.positions.place(of: finding.range.lowerBound)
        let message = place.words.map { "\($0[options.uiLanguage]): " } ?? ""
        writer.element(
          "error",
          [
            ("line", "\(place.line)"), ("column", "\(place.column)"), ("severity", severity(finding.severity)),
            ("message", message + finding.message[options.uiLanguage]), ("source", "motjuste.\(finding.rule)"),
          ], markup: "")
      }
      writer.end()
    }
    writer.end()
    return writer.text
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }
}
