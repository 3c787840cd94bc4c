import Localization
import XML

/// The XML of JUnit as build servers read it: a suite a file, a case a finding.
///
/// Errors and warnings fail; information and hints pass and are told in the output; what is hidden counts as skipped. A
/// file without findings has one case that passes.
enum JUnitReport {
  /// The document.
  static func text(_ files: [LintedFile], _ options: ReportOptions) -> String {
    var writer = XMLWriter()
    let failures = files.map { file in file.findings.count(where: fails) }
    writer.start(
      "testsuites",
      [
        ("name", "motjuste lint"), ("tests", "\(files.reduce(0) { $0 + count($1) })"),
        ("failures", "\(failures.reduce(0, +))"), ("errors", "0"),
      ])
    for (file, failures) in zip(files, failures) {
      writer.start(
        "testsuite",
        [
          ("name", file.path), ("tests", "\(count(file))"), ("failures", "\(failures)"), ("errors", "0"),
          ("skipped", "\(file.suppressed.count)"),
        ])
      let findings = file.allFindings
      if findings.isEmpty { writer.element("testcase", [("classname", file.path), ("name", "clean")], markup: "") }
      for finding in findings { write(finding, of: file, options, &writer) }
      writer.end()
    }
    writer.end()
    return writer.text
  }

  private static func write(
    _ finding: Finding, of file: LintedFile, _ options: ReportOptions, _ writer: inout XMLWriter
  ) {
    let place = file.positions.place(of: finding.range.lowerBound).text
    let message = finding.message[options.uiLanguage]
    let content = "\(file.path):\(place): \(finding.paragraphs(options.uiLanguage))"
    writer.start("testcase", [("classname", file.path), ("name", "\(finding.rule) \(place)")])
    if let suppression = finding.suppression {
      writer.element("skipped", [("message", suppression.reason ?? suppression.kind.rawValue)], markup: "")
    } else if fails(finding) {
      writer.element("failure", [("message", message), ("type", finding.severity.rawValue)], text: content)
    } else {
      writer.element("system-out", text: content)
    }
    writer.end()
  }

  private static func fails(_ finding: Finding) -> Bool { finding.severity >= .warning }

  private static func count(_ file: LintedFile) -> Int { max(file.findings.count + file.suppressed.count, 1) }
}
