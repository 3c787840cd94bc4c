import Localization
import Terminology

/// Findings as a SARIF log, for code scanning and viewers.
enum SARIFReport {
  /// The log. What a comment or a baseline hides is kept and marked as suppressed.
  static func log(_ files: [LintedFile], _ options: ReportOptions) -> SARIFLog {
    let language = options.uiLanguage
    var rules = options.rules.map { rule in
      SARIFLog.Rule(
        id: rule.id, shortDescription: .init(rule.summary[language]),
        fullDescription: .init(String(rule.plainExplanation(language).prefix { $0 != "\n" })),
        help: .init(rule.plainExplanation(language), markdown: rule.explanation[language]),
        defaultConfiguration: .init(level: level(rule.severity)))
    }
    var indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var results: [SARIFLog.Result] = []
    for file in files {
      var fingerprints = Fingerprints()
      let location = artifact(file.path, options)
      for finding in file.allFindings {
        if indices[finding.rule] == nil {
          indices[finding.rule] = rules.count
          rules.append(
            .init(id: finding.rule, shortDescription: nil, fullDescription: nil, help: nil, defaultConfiguration: nil))
        }
        results.append(
          result(
            finding, at: location, region(finding.range, file.positions),
            file.positions.place(of: finding.range.lowerBound), index: indices[finding.rule],
            fingerprint: fingerprints.next(finding), language))
      }
    }
    let driver = SARIFLog.Driver(
      name: "motjuste", version: options.version, language: language.rawValue, rules: rules)
    return SARIFLog(runs: [
      .init(
        tool: .init(driver: driver), invocations: [.init(executionSuccessful: options.isComplete)],
        language: language.rawValue, results: results)
    ])
  }

  private static func result(
    _ finding: Finding, at location: SARIFLog.ArtifactLocation, _ region: SARIFLog.Region?,
    _ place: ReportedPlace, index: Int?, fingerprint: String, _ language: UILanguage
  ) -> SARIFLog.Result {
    let fixes = finding.replacements.filter(\.isFix).compactMap { replacement -> SARIFLog.Fix? in
      guard let region else { return nil }
      let text = replacement.text
      let description = LocalizedText("write “\(text)”", fr: "écrire «\u{A0}\(text)\u{A0}»")
      return SARIFLog.Fix(
        description: .init(description[language]),
        artifactChanges: [
          .init(
            artifactLocation: location,
            replacements: [.init(deletedRegion: region, insertedContent: .init(text: text))])
        ])
    }
    let suggestions = finding.replacements.filter { !$0.isFix || region == nil }.map(\.text)
    return SARIFLog.Result(
      ruleId: finding.rule, ruleIndex: index, level: level(finding.severity),
      message: .init(finding.paragraphs(language)),
      locations: [
        .init(
          physicalLocation: .init(artifactLocation: location, region: region),
          logicalLocations: place.words.map { [.init(name: $0[language], fullyQualifiedName: place.text)] })
      ],
      partialFingerprints: ["motjuste/v1": fingerprint], fixes: fixes.isEmpty ? nil : fixes,
      suppressions: finding.suppression.map { [suppression($0)] } ?? [],
      properties: .init(
        severity: finding.severity, conceptId: finding.conceptID?.rawValue, term: finding.term,
        status: finding.status?.rawValue, suggestions: suggestions.isEmpty ? nil : suggestions,
        isUncertain: finding.isUncertain ? true : nil))
  }

  private static func suppression(_ suppression: Suppression) -> SARIFLog.Suppression {
    switch suppression.kind {
    case .comment: .init(kind: "inSource", justification: suppression.reason)
    case .baseline: .init(kind: "external", justification: suppression.reason)
    }
  }

  /// Where a file lies: below `%SRCROOT%`, the name that SARIF readers know for the top of the sources, or anywhere.
  private static func artifact(_ path: String, _ options: ReportOptions) -> SARIFLog.ArtifactLocation {
    let path = ReportedPath(path, base: options.baseFolder)
    return .init(uri: path.uri, uriBaseId: path.isRelative ? "%SRCROOT%" : nil)
  }

  private static func region(_ range: Range<Int>, _ positions: SourcePositions) -> SARIFLog.Region? {
    guard positions.place(of: range.lowerBound).draftPlace == nil else { return nil }
    let start = positions.position(of: range.lowerBound)
    let end = positions.position(of: range.upperBound)
    let offset = positions.scalars(before: range.lowerBound)
    return .init(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
      charOffset: offset, charLength: positions.scalars(before: range.upperBound) - offset)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
