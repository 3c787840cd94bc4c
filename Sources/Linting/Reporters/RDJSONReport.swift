import Localization

/// The Reviewdog Diagnostic Format, in its form as one JSON document (`DiagnosticResult`).
enum RDJSONReport {
  struct DiagnosticResult: Encodable {
    let source: Source
    let severity: String?
    let diagnostics: [Diagnostic]
  }

  struct Source: Encodable { let name: String }

  struct Diagnostic: Encodable {
    let message: String
    let location: Location
    let severity: String
    let code: Code
    let suggestions: [Suggestion]?
  }

  struct Location: Encodable {
    let path: String
    /// Left out where the file has no lines of its own.
    let range: Span?
  }

  /// The end is not part of it.
  struct Span: Encodable {
    let start: Position
    let end: Position
  }

  /// Lines from 1; columns from 1 in bytes of UTF-8.
  struct Position: Encodable {
    let line: Int
    let column: Int
  }

  struct Code: Encodable { let value: String }

  struct Suggestion: Encodable {
    let range: Span
    let text: String
  }

  /// The findings; only replacements after which the sentence is right are suggestions, since a reviewer takes one over
  /// with a click.
  static func result(_ files: [LintedFile], _ options: ReportOptions) -> DiagnosticResult {
    DiagnosticResult(
      source: Source(name: "motjuste"), severity: files.flatMap(\.findings).map(\.severity).max().map(severity),
      diagnostics: files.flatMap { file in
        let path = ReportedPath(file.path, base: options.baseFolder).path
        return file.findings.map { diagnostic($0, path, file.positions, options.uiLanguage) }
      })
  }

  private static func diagnostic(
    _ finding: Finding, _ path: String, _ positions: SourcePositions, _ uiLanguage: UILanguage
  ) -> Diagnostic {
    func position(_ offset: Int) -> Position {
      Position(line: positions.position(of: offset).line, column: positions.byteColumn(of: offset))
    }
    let words = positions.place(of: finding.range.lowerBound).words
    let range =
      words == nil ? Span(start: position(finding.range.lowerBound), end: position(finding.range.upperBound)) : nil
    let fixes = range.map { range in
      finding.replacements.filter(\.isFix).map { Suggestion(range: range, text: $0.text) }
    }
    let place = words.map { "\($0[uiLanguage]): " } ?? ""
    return Diagnostic(
      message: place + finding.paragraphs(uiLanguage), location: Location(path: path, range: range),
      severity: severity(finding.severity), code: Code(value: finding.rule),
      suggestions: fixes.flatMap { $0.isEmpty ? nil : $0 })
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .information, .hint: "INFO"
    }
  }
}
