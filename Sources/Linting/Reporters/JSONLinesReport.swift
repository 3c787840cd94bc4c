import Languages

/// JSON Lines: a finding a line, as in `JSONReport`, with the path and the language of its file.
enum JSONLinesReport {
  private struct Line: Encodable {
    let path: String
    let language: String
    let finding: JSONReport.Item

    enum CodingKeys: String, CodingKey {
      case path, language
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
      try container.encode(language, forKey: .language)
      try finding.encode(to: encoder)
    }
  }

  /// The lines; none where nothing was found.
  static func text(_ files: [LintedFile], _ options: ReportOptions) throws -> String {
    var text = ""
    for file in files {
      for finding in file.findings {
        let item = JSONReport.Item(finding, file.positions, options.uiLanguage)
        text += try JSONText.line(Line(path: file.path, language: file.language.code, finding: item)) + "\n"
      }
    }
    return text
  }
}
