import Drafts
import Languages
public import Localization
import Terminology

/// The report that other tools read; its shape is a contract.
public struct JSONReport: Sendable, Encodable {
  /// The version of the shape.
  public let version = 1
  /// The files, in the order in which they were given.
  public let files: [File]
  /// How many findings of each severity there are.
  public let summary: Summary

  private enum CodingKeys: String, CodingKey {
    case version, files, summary
  }

  /// One file.
  public struct File: Sendable, Encodable {
    let path: String
    let language: String
    let findings: [Item]
    let suppressed: [Item]
    let skipped: [Skipped]?
  }

  /// One finding.
  struct Item: Sendable, Encodable {
    let rule: String
    let severity: Severity
    let conceptId: String?
    let term: String?
    let status: String?
    let text: String
    let range: Span
    let replacements: [Replacement]
    let message: String
    let reason: String?
    let advice: String?
    let isUncertain: Bool?
    let explanation: [String]?
    let suppression: Hidden?
    let segment: String?

    init(_ finding: Finding, _ positions: SourcePositions, _ uiLanguage: UILanguage) {
      rule = finding.rule
      severity = finding.severity
      conceptId = finding.conceptID?.rawValue
      term = finding.term
      status = finding.status?.rawValue
      text = finding.text
      range = Span(finding.range, positions)
      replacements = finding.replacements.map { Replacement(text: $0.text, fix: $0.isFix) }
      message = finding.message[uiLanguage]
      reason = finding.reason?[uiLanguage]
      advice = finding.advice?[uiLanguage]
      isUncertain = finding.isUncertain ? true : nil
      explanation = finding.explanation.isEmpty ? nil : finding.explanation.map { $0[uiLanguage] }
      suppression = finding.suppression.map { Hidden(kind: $0.kind, reason: $0.reason) }
      segment = finding.segment?.id
    }
  }

  /// Why a finding is not reported.
  struct Hidden: Sendable, Encodable {
    let kind: Suppression.Kind
    let reason: String?
  }

  /// A place that was passed over.
  struct Skipped: Sendable, Encodable {
    let kind: SkippedPlace.Kind
    let term: String?
    let range: Span
  }

  struct Span: Sendable, Encodable {
    let start: Place
    let end: Place

    init(_ range: Range<Int>, _ positions: SourcePositions) {
      start = Place(range.lowerBound, positions)
      end = Place(range.upperBound, positions)
    }
  }

  /// Lines, paragraphs, pages and columns from 1, columns in Unicode scalars; `byte` from 0 in UTF-8.
  struct Place: Sendable, Encodable {
    let part: String?
    let paragraph: Int?
    let page: Int?
    let line: Int?
    let column: Int
    let byte: Int?

    init(_ offset: Int, _ positions: SourcePositions) {
      let place = positions.place(of: offset)
      column = place.column
      switch place.draftPlace {
      case .some(.paragraph(let number, part: let name)):
        (part, paragraph, page, line, byte) = (name, number, nil, nil, nil)
      case .some(.line(let number, page: let sheet)):
        (part, paragraph, page, line, byte) = (nil, nil, sheet, number, nil)
      case .none: (part, paragraph, page, line, byte) = (nil, nil, nil, place.line, offset)
      }
    }
  }

  struct Replacement: Sendable, Encodable {
    let text: String
    let fix: Bool
  }

  /// Numbers of findings.
  public struct Summary: Sendable, Encodable {
    let error: Int
    let warning: Int
    let information: Int
    let hint: Int
  }

  /// Creates the report, with its sentences in one language.
  ///
  /// - Parameter explains: whether it tells what was passed over.
  public init(_ files: [LintedFile], _ uiLanguage: UILanguage, explains: Bool = false) {
    self.files = files.map { file in
      File(file.path, file.language, [file], uiLanguage, explains: explains)
    }
    summary = Summary(files)
  }

  /// Creates the report of segments that stand in no file: one of all sources and one of all targets, called `source` and
  /// `target`. A finding names its segment, and its place counts from the start of that segment's source or target.
  public init(_ segments: CheckedSegments, _ uiLanguage: UILanguage) {
    files = [
      File("source", segments.sourceLanguage, segments.sources, uiLanguage),
      File("target", segments.targetLanguage, segments.targets, uiLanguage),
    ]
    summary = Summary(segments.sources + segments.targets)
  }
}

extension JSONReport.File {
  /// Reports a file, in its parts.
  fileprivate init(
    _ path: String, _ language: Language, _ parts: [LintedFile], _ uiLanguage: UILanguage, explains: Bool = false
  ) {
    func items(_ findings: KeyPath<LintedFile, [Finding]>) -> [JSONReport.Item] {
      parts.flatMap { part in part[keyPath: findings].map { JSONReport.Item($0, part.positions, uiLanguage) } }
    }
    let skipped = parts.flatMap { part in
      part.skipped.map {
        JSONReport.Skipped(kind: $0.kind, term: $0.term, range: JSONReport.Span($0.range, part.positions))
      }
    }
    self.init(
      path: path, language: language.code, findings: items(\.findings), suppressed: items(\.suppressed),
      skipped: explains ? skipped : nil)
  }
}

extension JSONReport.Summary {
  fileprivate init(_ files: [LintedFile]) {
    let all = files.flatMap(\.findings)
    func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }
    self.init(
      error: count(.error), warning: count(.warning), information: count(.information), hint: count(.hint))
  }
}
