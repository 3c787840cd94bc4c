import Localization

/// Workflow commands of GitHub Actions (`::error file=…,line=…::message`), escaped as its toolkit does it.
enum GitHubReport {
  /// One command a finding.
  static func text(_ files: [LintedFile], _ options: ReportOptions) -> String {
    files.reduce(into: "") { text, file in
      let path = property(ReportedPath(file.path, base: options.baseFolder).path)
      for finding in file.findings {
        let start = file.positions.place(of: finding.range.lowerBound)
        let end = file.positions.place(of: finding.range.upperBound)
        var place = "file=\(path)"
        if start.draftPlace == nil {
          place += ",line=\(start.line),endLine=\(end.line)"
          // The runner drops columns that lie on two lines.
          if start.line == end.line { place += ",col=\(start.column),endColumn=\(end.column)" }
        }
        let words = start.words.map { "\($0[options.uiLanguage]): " } ?? ""
        let message = data(words + finding.paragraphs(options.uiLanguage))
        text += "::\(command(finding.severity)) \(place),title=\(property(finding.rule))::\(message)\n"
      }
    }
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if let code = table[scalar] { result += code } else { result.unicodeScalars.append(scalar) }
    }
  }
}
