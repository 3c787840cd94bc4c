/// Findings that are known and not reported again until the words round them change.
///
/// A finding is known by its file, its rule, its words and the two words to either side, not by its line: it stays known
/// when lines move.
public struct Baseline: Sendable, Hashable {
  /// What a finding is known by.
  public struct Key: Sendable, Hashable {
    /// The path of the file from the folder of the baseline, with `/`.
    public var path: String
    /// The name of the rule.
    public var rule: String
    /// The found words, folded.
    public var text: String
    /// The two words before it in its sentence, folded; fewer or none where the sentence starts.
    public var before: String
    /// The two words behind it.
    public var after: String

    /// Creates a key.
    public init(path: String, rule: String, text: String, before: String, after: String) {
      self.path = path
      self.rule = rule
      self.text = text
      self.before = before
      self.after = after
    }
  }

  /// How many findings of each key are known, at least 1.
  public private(set) var counts: [Key: Int]

  /// How many findings are known.
  public var count: Int { counts.values.reduce(0, +) }

  /// Creates a baseline; keys with a count below 1 are left out.
  public init(_ counts: [Key: Int] = [:]) { self.counts = counts.filter { $0.value > 0 } }

  /// The baseline of some files: what is reported in them, and what a baseline has hidden. O(number of findings).
  public init(of files: [LintedFile], paths: BaselinePaths) {
    counts = Self.occurrences(in: files, paths)
  }

  /// Moves the known findings of a file to the suppressed ones: of each key as many as are known, the first of the text.
  /// O(number of findings).
  ///
  /// - Returns: how many were moved.
  public func hide(in file: inout LintedFile, paths: BaselinePaths) -> Int {
    let path = paths.key(of: file.path)
    var used: [Key: Int] = [:]
    let keys = Key.keys(of: file.findings, in: file, path: path)
    var reported: [Finding] = []
    var hidden: [Finding] = []
    for (key, var finding) in zip(keys, file.findings) {
      guard used[key, default: 0] < counts[key, default: 0] else {
        reported.append(finding)
        continue
      }
      used[key, default: 0] += 1
      finding.suppression = Suppression(.baseline)
      hidden.append(finding)
    }
    file.findings = reported
    file.suppressed = (file.suppressed + hidden).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return hidden.count
  }

  /// The baseline without what does not occur any more in some files; what it knows of other files stays.
  ///
  /// - Parameter files: files in which all findings were looked for, whether or not the baseline was applied to them.
  /// - Returns: the baseline, and how many known findings were dropped. O(number of findings).
  public func pruned(by files: [LintedFile], paths: BaselinePaths) -> (baseline: Baseline, dropped: Int) {
    let checked = Set(files.map { paths.key(of: $0.path) })
    let occurrences = Self.occurrences(in: files, paths)
    var kept: [Key: Int] = [:]
    for (key, count) in counts {
      kept[key] = checked.contains(key.path) ? min(count, occurrences[key] ?? 0) : count
    }
    let baseline = Baseline(kept)
    return (baseline, count - baseline.count)
  }

  /// How often each key occurs among the findings that are reported or hidden by a baseline. A file that was given twice
  /// counts once.
  private static func occurrences(in files: [LintedFile], _ paths: BaselinePaths) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    var seen: Set<String> = []
    for file in files {
      let path = paths.key(of: file.path)
      guard seen.insert(path).inserted else { continue }
      let findings = file.findings + file.suppressed.filter { $0.suppression?.kind == .baseline }
      for key in Key.keys(of: findings, in: file, path: path) { counts[key, default: 0] += 1 }
    }
    return counts
  }
}
