import Configuration
import FileBytes
import FileSelection
import Linting
import Localization

extension Run {
  /// Whether the run writes a baseline, for which every file must have been read.
  var writesBaseline: Bool { arguments[.writeBaseline] != nil || arguments[.pruneBaseline] != nil }

  /// Tells that no baseline is written, because a draft could not be checked.
  func tellUnwrittenBaseline() {
    console.error(
      text(
        "the baseline is not written: not every draft could be checked\n",
        fr: "la liste de référence n’est pas écrite\u{A0}: des textes n’ont pas pu être vérifiés\n"))
  }

  /// Hides what baselines know, after having written or pruned them where that is asked for. The baseline of a file is that
  /// of the command line, else that of its configuration.
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
      for number in numbers {
        _ = baseline.hide(in: &files[number].linted, paths: paths)
        files[number].baseline = (baseline, paths)
      }
    }
  }

  /// Reads a baseline, or makes it of what was found, or takes out of it what is found no more.
  private func baseline(_ path: String, _ paths: BaselinePaths, of files: [LintedFile]) throws -> Baseline {
    if arguments[.writeBaseline] != nil {
      let baseline = Baseline(of: files, paths: paths)
      try Self.checkReplaceable(path)
      try AtomicFile.write(baseline.json(), to: path)
      tell(path, Self.findings(baseline.count, LocalizedText("written", fr: "écrit")))
      return baseline
    }
    let json = try MappedBytes(mapping: path).array
    let baseline = try Baseline(json: json, path: path)
    guard arguments[.pruneBaseline] != nil else { return baseline }
    let (pruned, dropped) = baseline.pruned(by: files, paths: paths)
    if dropped > 0 { try AtomicFile.write(pruned.json(), to: path, replacing: json) }
    let done = Self.findings(dropped, LocalizedText("dropped", fr: "retiré"))
    let left =
      pruned.count == 0
      ? LocalizedText("none left", fr: "il n’en reste aucun")
      : LocalizedText("\(pruned.count) left", fr: "il en reste \(pruned.count)")
    tell(path, LocalizedText("\(done.english), \(left.english)", fr: "\(done.french), \(left.french)"))
    return pruned
  }

  /// Throws where a file would be written over that is no baseline, such as a draft whose path was taken for that of the
  /// baseline.
  private static func checkReplaceable(_ path: String) throws(FileError) {
    guard let bytes = try? MappedBytes(mapping: path).array, !bytes.isEmpty,
      (try? Baseline(json: bytes, path: path)) == nil
    else { return }
    throw FileError(
      path: path,
      reason: LocalizedText(
        "this file is no baseline: it is not written over",
        fr: "ce fichier n’est pas une liste de référence\u{A0}: il n’est pas remplacé"))
  }

  private func baselinePath(of file: CheckedFile) -> String? {
    arguments[.writeBaseline] ?? arguments[.baseline] ?? file.plan.configuration.baseline
  }

  /// A number of findings and what was done with them; in French the participle agrees.
  private static func findings(_ count: Int, _ done: LocalizedText) -> LocalizedText {
    let plural = count > 1 ? "s" : ""
    return LocalizedText(
      "\(count == 0 ? "no" : "\(count)") finding\(plural) \(done.english)",
      fr: "\(count == 0 ? "aucun" : "\(count)") constat\(plural) \(done.french)\(plural)")
  }

  private func tell(_ path: String, _ message: LocalizedText) {
    console.error(text("\(path): \(message.english)\n", fr: "\(path)\u{A0}: \(message.french)\n"))
  }
}
