/// The findings of a run, in any format.
public struct Report: Sendable {
  let files: [LintedFile]
  let options: ReportOptions

  /// Creates a report of files, in their order.
  public init(_ files: [LintedFile], _ options: ReportOptions) {
    self.files = files
    self.options = options
  }

  /// The report as a file holds it, with a line end at its end; empty where a format has nothing to say.
  ///
  /// O(findings, and the lengths of their texts). Throws what `JSONEncoder` throws.
  public func text(as format: ReportFormat) throws -> String {
    switch format {
    case .text: plainText
    case .compact: CompactReport.text(files, options)
    case .json: try JSONText.pretty(JSONReport(files, options.uiLanguage, explains: options.explains)) + "\n"
    case .jsonl: try JSONLinesReport.text(files, options)
    case .sarif: try JSONText.pretty(SARIFReport.log(files, options)) + "\n"
    case .github: GitHubReport.text(files, options)
    case .gitlab: try JSONText.pretty(GitLabReport.issues(files, options)) + "\n"
    case .checkstyle: CheckstyleReport.text(files, options)
    case .junit: JUnitReport.text(files, options)
    case .rdjson: try JSONText.pretty(RDJSONReport.result(files, options)) + "\n"
    }
  }

  private var plainText: String {
    let reporter = TextReport(
      options.uiLanguage, isColoured: options.isColoured, explains: options.explains,
      baselineCount: options.baselineCount)
    var text = ""
    for file in files {
      let part = reporter.text(file)
      if !part.isEmpty { text += part + "\n" }
    }
    return files.isEmpty ? text : text + reporter.summary(files)
  }
}
