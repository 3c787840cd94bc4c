import Localization

/// A Code Quality report of GitLab: the part of the Code Climate format that it reads.
enum GitLabReport {
  struct Issue: Encodable {
    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    enum CodingKeys: String, CodingKey {
      case description, fingerprint, severity, location
      case checkName = "check_name"
    }
  }

  struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  /// Lines from 1, the last one included.
  struct Lines: Encodable {
    let begin: Int
    let end: Int
  }

  /// The findings. GitLab shows one of those that share a fingerprint: the path is part of it.
  static func issues(_ files: [LintedFile], _ options: ReportOptions) -> [Issue] {
    files.flatMap { file in
      let path = ReportedPath(file.path, base: options.baseFolder).path
      var fingerprints = Fingerprints(path)
      return file.allFindings.compactMap { finding -> Issue? in
        let fingerprint = fingerprints.next(finding)
        guard finding.suppression == nil else { return nil }
        let lines = Lines(
          begin: file.positions.place(of: finding.range.lowerBound).line,
          end: file.positions.place(of: finding.range.upperBound).line)
        let words = file.positions.place(of: finding.range.lowerBound).words
        return Issue(
          description: (words.map { "\($0[options.uiLanguage]): " } ?? "") + finding.message[options.uiLanguage],
          checkName: finding.rule, fingerprint: fingerprint,
          severity: severity(finding.severity), location: Location(path: path, lines: lines))
      }
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .information, .hint: "info"
    }
  }
}
