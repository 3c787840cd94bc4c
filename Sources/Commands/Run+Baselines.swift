import Configuration
import FileBytes
import FileSelection
import Linting
import Localization

extension Run {
  /// Whether the run writes a baseline, for which every file must have been read.
  var writesBaseline: Bool { arguments[.writeBaseline] != nil || arguments[.pruneBaseline] != nil }

  /// The baseline of a file, that of the command line or else of its configuration, with what relates its path to it; nil
  /// where there is none. Throws what is wrong with it.
  func baseline(of file: CheckedFile) throws -> (baseline: Baseline, paths: BaselinePaths)? {
    guard let path = baselinePath(of: file) else { return nil }
    let baseline = try Baseline(json: MappedBytes(mapping: path).array, path: path)
    return (baseline, BaselinePaths(baseline: path, workingFolder: AbsolutePath.workingFolder))
  }

  /// Hides what baselines know, after having written or pruned them where that is asked for.
  ///
  /// Throws what is wrong with a baseline, or forbids to write it.
  func applyBaselines(to files: inout [CheckedFile]) throws {
    var groups: [String: [Int]] = [:]
    for number in files.indices {
      guard let path = baselinePath(of: files[number]) else { continue }
      groups[path, default: []].append(number)
    }
    if arguments[.pruneBaseline] != nil, groups.isEmpty {
      throw UsageError(
        LocalizedText(
          "which baseline? give --baseline FILE as well",
          fr: "quelle liste de référence\u{A0}? donner aussi --baseline FICHIER"))
    }
    for (path, numbers) in groups.sorted(by: { $0.key < $1.key }) {
      let paths = BaselinePaths(baseline: path, workingFolder: AbsolutePath.workingFolder)
      let baseline = try baseline(path, paths, of: numbers.map { files[$0].linted })
      for number in numbers { _ = baseline.hide(in: &files[number].linted, paths: paths) }
    }
  }

  /// Reads a baseline, or makes it of what was found, or takes out of it what is found no more.
  private func baseline(_ path: String, _ paths: BaselinePaths, of files: [LintedFile]) throws -> Baseline {
    if arguments[.writeBaseline] != nil {
      let baseline = Baseline(of: files, paths: paths)
      try AtomicFile.write(baseline.json(), to: path)
      tell(
        LocalizedText(
          "\(path): \(Self.findings(baseline.count).english) written",
          fr: "\(path)\u{A0}: \(Self.findings(baseline.count).french) écrits"))
      return baseline
    }
    let json = try MappedBytes(mapping: path).array
    let baseline = try Baseline(json: json, path: path)
    guard arguments[.pruneBaseline] != nil else { return baseline }
    let (pruned, dropped) = baseline.pruned(by: files, paths: paths)
    if dropped > 0 { try AtomicFile.write(pruned.json(), to: path, replacing: json) }
    tell(
      LocalizedText(
        "\(path): \(Self.findings(dropped).english) dropped, \(pruned.count) left",
        fr: "\(path)\u{A0}: \(Self.findings(dropped).french) retirés, reste \(pruned.count)"))
    return pruned
  }

  private func baselinePath(of file: CheckedFile) -> String? {
    arguments[.writeBaseline] ?? arguments[.baseline] ?? file.plan.configuration.baseline
  }

  private static func findings(_ count: Int) -> LocalizedText {
    LocalizedText(
      "\(count) \(count == 1 ? "finding" : "findings")", fr: "\(count) \(count < 2 ? "constat" : "constats")")
  }

  private func tell(_ message: LocalizedText) { console.error(message[uiLanguage] + "\n") }
}
