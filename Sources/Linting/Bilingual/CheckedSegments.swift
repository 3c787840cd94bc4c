public import Drafts
public import Languages

/// Segments that stand in no file, with what was found in them.
public struct CheckedSegments: Sendable {
  /// The language of the sources.
  public let sourceLanguage: Language
  /// The language of the targets.
  public let targetLanguage: Language
  /// The sources with findings, in order, each as a file that is called as its segment.
  public let sources: [LintedFile]
  /// The targets with findings, likewise.
  public let targets: [LintedFile]
  /// Whether the comparison stopped at its limit, so that there is more to find.
  public let isCut: Bool

  /// Checks segments. O(length).
  ///
  /// - Parameter limit: how many faults to stop after.
  public init(
    _ list: SegmentList, _ linter: Linter, source: Language, target: Language, limit: Int = .max
  ) {
    sourceLanguage = source
    targetLanguage = target
    let result = linter.check(list.draft, source: source, target: target, limit: limit)
    isCut = result.isCut
    sources = Self.files(result.source.findings, list, \.source, list.sourceStarts, source)
    targets = Self.files(result.target.findings, list, \.target, list.targetStarts, target)
  }

  /// The number of all findings.
  public var count: Int { (sources + targets).reduce(0) { $0 + $1.findings.count } }

  /// The findings by segment, their places from its start.
  private static func files(
    _ findings: [Finding], _ list: SegmentList, _ text: KeyPath<SegmentList.Segment, String>, _ starts: [Int],
    _ language: Language
  ) -> [LintedFile] {
    var files: [LintedFile] = []
    var rest = findings[...]
    for (number, segment) in list.segments.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : .max
      let own = rest.prefix { $0.range.lowerBound < end }
      rest = rest.dropFirst(own.count)
      guard !own.isEmpty else { continue }
      let source = Array(segment[keyPath: text].utf8)
      let moved = own.map { finding in
        var finding = finding
        let start = starts[number]
        finding.range = (finding.range.lowerBound - start)..<min(finding.range.upperBound - start, source.count)
        return finding
      }
      files.append(LintedFile(path: segment.id, language: language, source: source, findings: moved))
    }
    return files
  }
}
